// Sentences on single mentions: why they are marked or not, how they are refused, and how that is undone.
import type { Ground } from '../core/mentions/judge-page.ts';
import type { Hidden } from '../core/settings/hidden.ts';
import { counted, listed, type NamePart, type SentencePart } from './strings.ts';

/* Sections below the stories */

export const PASSING = 'Mentioned in passing';
export const HIDDEN = 'Not marked, by your choice';
export const topicCount = (count: number) => counted(count, 'topic', 'topics');

/* The two buttons of an opened topic, and their panels */

export const WHY_MARKED = { button: 'Why marked', title: 'Why this is marked' };
export const WHY_UNMARKED = { button: 'Why not marked', title: 'Why this is not marked' };
export const WHY_TERMS = { words: 'Words', rule: 'Rule', page: 'Page', choice: 'Choice', pack: 'Pack' };
export const REFUSE = {
  button: 'Not this',
  title: 'Not this? Stop marking it',
  words: 'Only these words, here',
  site: 'This topic on this site',
  everywhere: 'This topic everywhere',
  everywhereHint: 'undo in Settings',
};

/** Words of the page beside the alias that they stand for. */
export interface WordsFound {
  readonly words: NamePart;
  readonly alias: NamePart;
  readonly relation: 'same' | 'form' | 'spelling';
  /** Names of languages, none for the language of these strings. */
  readonly languages: readonly string[];
}
export function wordsText({ words, alias, relation, languages }: WordsFound): readonly SentencePart[] {
  const language = languages.length === 0 ? [] : [' (', ...listed(languages, 'or', languages.length), ')'];
  switch (relation) {
    case 'same':
      return [words, ...language];
    case 'form':
      return [words, ', a form of ', alias, ...language];
    case 'spelling':
      return [words, ', another spelling of ', alias, ...language];
  }
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
const EDGES = { words: 'whole words', particles: 'whole words, particles attached or not' };
const CAPITALS = { name: 'capitals as written', exact: 'exactly as written', any: 'any capitals' };
const SURNAMES = {
  always: 'a surname: unmistakable',
  after: 'a surname: counts after the full name',
};
const MOST_PHRASES = 3;
export function ruleText(rule: RuleFound): readonly SentencePart[] {
  const { edges, capitals, not, within, unless, surname, beside } = rule;
  const plain = [edges && EDGES[edges], capitals && CAPITALS[capitals]].filter((text) => text !== null);
  const otherWords = (count: number) => counted(count, 'other word', 'other words');
  const otherPhrases = (count: number) => counted(count, 'other phrase', 'other phrases');
  const clauses: (readonly SentencePart[])[] = [
    plain.length > 0 ? [plain.join(', ')] : [],
    within === null ? [] : ['only inside ', within],
    not.length > 0 ? ['not inside ', ...listed(not, 'or', MOST_PHRASES, otherPhrases)] : [],
    unless.length > 0 ? ['not on pages with ', ...listed(unless, 'or', MOST_PHRASES, otherWords)] : [],
    surname === null ? [] : [SURNAMES[surname]],
    beside.length > 0 ? ['with ', ...listed(beside, 'and', beside.length), ' on the page'] : [],
  ].filter((clause) => clause.length > 0);
  if (clauses.length === 0) return ['Wherever the words stand'];
  return inClauses(clauses);
}
export const CHANGED_PACK = 'The pack has changed since the page was read.';

function inClauses(clauses: readonly (readonly SentencePart[])[]): readonly SentencePart[] {
  const parts = clauses.flatMap((clause, index) => (index === 0 ? clause : ['; ', ...clause]));
  const [first = '', ...rest] = parts;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts;
}

/** What brought a story's marks onto a page, or kept them away. */
export interface GroundFound {
  readonly ground: Ground;
  readonly topics: number;
  readonly anchorMentions: number;
  /** The story's main name that stands first, if the pack is at hand. */
  readonly firstAnchor: NamePart | null;
}
/** Why mentions of a story are marked on a page. */
export function markedGround(found: GroundFound): readonly SentencePart[] {
  const name = found.firstAnchor ?? 'A main name';
  const topics = `; ${topicCount(found.topics)} of this story`;
  const times = found.anchorMentions === 1 ? 'once' : counted(found.anchorMentions, 'time', 'times');
  switch (found.ground) {
    case 'headline':
      return [name, ` stands in the headline${topics}`];
    case 'lead':
      return [name, ` stands in the first sentences${topics}`];
    case 'often':
      return [`The story’s main names come up ${times}; ${topicCount(found.topics)} of it`];
    case 'dense':
      return [`The story’s main names come up ${times} in a short text; ${topicCount(found.topics)} of it`];
    default:
      return unmarkedGround(found.ground);
  }
}
/** Why mentions of a story are not marked on a page. */
export function unmarkedGround(ground: Ground): readonly SentencePart[] {
  switch (ground) {
    case 'everyday':
      return ['Only everyday words of this story stand here'];
    case 'one-topic':
      return ['Only one topic of this story is named'];
    case 'no-anchor':
      return ['None of the story’s main names stands here'];
    case 'in-passing':
      return ['The story’s main names stand here only in passing'];
    default:
      return ['An everyday word: it counts where main names of both sides stand'];
  }
}
export const BY_RULE = {
  asked: 'You asked for marks here',
  site: 'Every mention is marked on this site',
  everywhere: 'Every mention is marked on every page, as you set it',
};
export const packText = (revision: number) => `, revision ${revision}`;

/* A page that is not about a story */

const MOST_NAMES = 3;
const WHEN_MARKED = ': a page is marked when a story’s main names open it or come up often.';
/** What was missing; `anchors` are the main names on the page, `only` the one topic of a page that has one. */
export function groundText(
  ground: Ground | null,
  anchors: readonly NamePart[],
  only: NamePart | null,
): readonly SentencePart[] {
  switch (ground) {
    case 'everyday':
      return ['Only everyday words of the story are on this page.'];
    case 'no-anchor':
      return ['None of the story’s main names is on this page.'];
    case 'one-topic':
      return only === null
        ? ['Only one topic of the story is named.']
        : ['Only one topic of the story is named: ', only, '.'];
    case 'in-passing': {
      if (anchors.length === 0) return ['The story is named, but only in passing', WHEN_MARKED];
      const named =
        anchors.length === 1 ? ' is named, but only in passing' : ' are named, but only in passing';
      return [...listed(anchors, 'and', MOST_NAMES), named, WHEN_MARKED];
    }
    default:
      return ['Topics are named, but only in passing', WHEN_MARKED];
  }
}

/* What the reader does not want marked */

export const MARK_AGAIN = 'Mark again';
export const markAgainName = (label: string) => `${MARK_AGAIN}: ${label}`;
export const UNDO = 'Undo';

/** Where a topic of a page is not marked, and which words for it. */
export function hiddenHere(hidden: readonly Hidden[]): readonly SentencePart[] {
  return inClauses(hidden.map(reachHere));
}
function reachHere(hidden: Hidden): readonly SentencePart[] {
  switch (hidden.reach) {
    case 'words':
      return [{ name: hidden.words, set: 'quoted' }, ' on this page'];
    case 'site':
      return ['on ', { name: hidden.host }];
    case 'everywhere':
      return ['everywhere'];
  }
}
const MARKED_NO_LONGER: Readonly<Record<Hidden['reach'], string>> = {
  words: ' is no longer marked on this page.',
  site: ' is no longer marked on this site.',
  everywhere: ' is no longer marked anywhere.',
};
export function hiddenNote(hidden: Hidden, label: NamePart): readonly SentencePart[] {
  const name: NamePart = hidden.reach === 'words' ? { name: hidden.words, set: 'quoted' } : label;
  return [name, MARKED_NO_LONGER[hidden.reach]];
}
export const markedAgain = (label: NamePart): readonly SentencePart[] => [label, ' is marked again.'];
