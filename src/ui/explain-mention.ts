import { foldedText } from '../core/lexicon/fold.ts';
import { type LanguageMask, languageBit } from '../core/lexicon/languages.ts';
import { ARABIC, classOfUnit, UNSPACED } from '../core/lexicon/unit-class.ts';
import { type WhyMarked, whyMarked } from '../core/mentions/why-marked.ts';
import type { MentionPlace } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import { type Aliases, PACK_LANGUAGES, type PackLanguage } from '../core/model/topic.ts';
import { type NamePart, uiLanguage } from './say.ts';
import type { RuleFound, WordsFound } from './say-mention.ts';

/** More languages than a reader wants to read of: names that are spelt alike from Lisbon to Warsaw. */
const MOST_LANGUAGES = 3;

/**
 * What is to be said of the words of a mention and of the rule that found them.
 *
 * `rule` is null without the topic's aliases, and where the pack has changed since the page was read: then the words alone
 * are known.
 */
export function explainMention(
  pack: Pack,
  aliases: Aliases | null,
  mention: MentionPlace,
  onPage: ReadonlySet<string>,
): { readonly words: WordsFound; readonly rule: RuleFound | null } {
  const why = aliases && whyMarked(pack, aliases, mention, onPage);
  const words: NamePart = { name: mention.words, set: 'quoted', ...(why && { language: why.language }) };
  if (why === null) return { words: { words, alias: words, relation: 'same', languages: [] }, rule: null };
  const alias: NamePart = { name: why.alias, set: 'quoted', language: why.language };
  const languages = languageNames(mention.languages);
  return {
    words: { words, alias, relation: relationOf(mention, why), languages },
    rule: ruleOf(pack, mention.surface, why),
  };
}

/** The alias and its forms first; case, accents and the like only make another spelling of one. */
function relationOf({ words }: MentionPlace, { alias, isForm }: WhyMarked): WordsFound['relation'] {
  if (isForm) return 'form';
  return inOneLine(words) === inOneLine(alias) ? 'same' : 'spelling';
}

/** Words as they are shown: where a page breaks its lines is no matter of spelling. */
function inOneLine(words: string): string {
  return words.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ');
}

/** Languages by name, each once: of Chinese a reader need not know the script. None where the reader’s own is among them. */
function languageNames(mask: LanguageMask): readonly string[] {
  const own = PACK_LANGUAGES.filter((language) => (mask & languageBit(language)) !== 0);
  if (own.some((language) => language === uiLanguage())) return [];
  const nameOf = new Intl.DisplayNames(uiLanguage(), { type: 'language' });
  const names = [...new Set(own.map((language) => nameOf.of(baseOf(language)) ?? language))];
  return names.length > MOST_LANGUAGES ? [] : names;
}

function baseOf(language: PackLanguage): string {
  return language.split('-')[0] ?? language;
}

function ruleOf(pack: Pack, surface: string, why: WhyMarked): RuleFound {
  const classes = Array.from({ length: surface.length }, (_, i) => classOfUnit(surface.charCodeAt(i)));
  const hasCapitals = surface.toLowerCase() !== surface.toUpperCase();
  return {
    edges: classes.includes(UNSPACED) ? null : classes.includes(ARABIC) ? 'particles' : 'words',
    capitals: hasCapitals || why.caseRule === 'exact' ? why.caseRule : null,
    not: phrases(why.not, why.language),
    within: phrases(why.within === null ? [] : [why.within], why.language)[0] ?? null,
    unless: phrases(why.unless, why.language),
    surname: why.surname,
    beside: why.beside.map(({ label }) => ({ name: label, language: pack.language })),
  };
}

/** Phrases that read alike, such as those with another apostrophe, stand in a pack more than once. */
function phrases(all: readonly string[], language: PackLanguage): readonly NamePart[] {
  const each = new Map(all.map((phrase) => [foldedText(phrase), phrase]));
  return [...each.values()].map((name) => ({ name, set: 'quoted', language }));
}
