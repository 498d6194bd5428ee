// Sentences on one mention: its words, and the rule that found them.
import { inClauses, listed, type MessageKey, type NamePart, type SentencePart, sayParts } from './say.ts';

/** Words of the page beside the alias that they stand for. */
export interface WordsFound {
  readonly words: NamePart;
  readonly alias: NamePart;
  readonly relation: 'same' | 'form' | 'spelling';
  /** Names of languages, none for the reader's own. */
  readonly languages: readonly string[];
}

/** The words of a mention, how they differ from the alias, and of which languages they are. */
export function wordsText({ words, alias, relation, languages }: WordsFound): readonly SentencePart[] {
  const text =
    relation === 'same'
      ? [words]
      : sayParts(relation === 'form' ? 'why_words_form' : 'why_words_spelling', words, alias);
  return languages.length === 0 ? text : sayParts('why_words_language', text, listed(languages, 'or'));
}

/** What a pack asks of the words round an alias and of the page. */
export interface RuleFound {
  /** Null in a script that puts no spaces between words. */
  readonly edges: 'words' | 'particles' | null;
  /** Null in a script without capitals. */
  readonly capitals: 'name' | 'exact' | 'any' | null;
  readonly not: readonly NamePart[];
  /** The phrase in which alone the words count, if there is one. */
  readonly within: NamePart | null;
  readonly unless: readonly NamePart[];
  readonly surname: 'always' | 'after' | null;
  readonly beside: readonly NamePart[];
}

const EDGES = { words: 'why_rule_words', particles: 'why_rule_particles' } as const;
const CAPITALS = { name: 'why_rule_name', exact: 'why_rule_exact', any: 'why_rule_any' } as const;
const SURNAMES = { always: 'why_rule_surname_always', after: 'why_rule_surname_after' } as const;

/** More phrases than a reader wants to read of. */
const MOST_PHRASES = 3;

/** The rule that found the words of a mention. */
export function ruleText(rule: RuleFound): readonly SentencePart[] {
  const { not, within, unless, surname, beside } = rule;
  const clauses = [
    ...lettersText(rule),
    ...(within === null ? [] : [sayParts('why_rule_within', within)]),
    ...clauseOf('why_rule_not', listed(not, 'or', MOST_PHRASES, 'list_more_phrases')),
    ...clauseOf('why_rule_unless', listed(unless, 'or', MOST_PHRASES, 'list_more_words')),
    ...(surname === null ? [] : [sayParts(SURNAMES[surname])]),
    ...clauseOf('why_rule_beside', listed(beside, 'and')),
  ];
  return clauses.length === 0 ? sayParts('why_rule_none') : inClauses(clauses);
}

/** One clause on the letters themselves: "whole words, any capitals". */
function lettersText({ edges, capitals }: RuleFound): readonly (readonly SentencePart[])[] {
  if (edges === null) return capitals === null ? [] : [sayParts(CAPITALS[capitals])];
  const words = sayParts(EDGES[edges]);
  return [capitals === null ? words : sayParts('why_rule_letters', words, sayParts(CAPITALS[capitals]))];
}

function clauseOf(key: MessageKey, names: readonly SentencePart[]): readonly (readonly SentencePart[])[] {
  return names.length === 0 ? [] : [sayParts(key, names)];
}
