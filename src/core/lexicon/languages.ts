import { PACK_LANGUAGES, type PackLanguage } from '../model/topic.ts';
import { TEXT_LANGUAGES, type TextLanguage, textLanguageOf } from './text-languages.ts';

/** A set of pack languages, one bit each in the order of `PACK_LANGUAGES`; further bits are this file's business. */
export type LanguageMask = number;

export function languageBit(language: PackLanguage): LanguageMask {
  return 1 << PACK_LANGUAGES.indexOf(language);
}

const maskOf = (...languages: PackLanguage[]): LanguageMask =>
  languages.reduce((mask, language) => mask | languageBit(language), 0);

/** Scripts that cannot be mistaken for another: names in them count in text of any language. */
const FOREIGN_SCRIPTS: readonly (readonly [languages: readonly PackLanguage[], letter: RegExp])[] = [
  [['zh-Hans', 'zh-Hant', 'ja'], /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [['ru', 'uk'], /\p{Script=Cyrillic}/u],
  [['ar'], /\p{Script=Arabic}/u],
  [['ko'], /\p{Script=Hangul}/u],
];

/**
 * Set beside `en` for a language that no pack has names in: only its names count there, since everyday
 * English words and short capitals mean other things ("West" in Dutch, "UN" in Catalan).
 */
export const NAMES_ONLY: LanguageMask = 1 << PACK_LANGUAGES.length;

/** Names in a script of `FOREIGN_SCRIPTS`, by its index, in text of another script. */
const abroadBit = (script: number): LanguageMask => 1 << (PACK_LANGUAGES.length + 1 + script);

/**
 * The languages of text in which a name counts: its own, and, if it is written in a script that is not Latin, those
 * of other scripts. "G20" in a Chinese list is for Chinese text alone.
 */
export function languagesOfName(name: string, language: PackLanguage): LanguageMask {
  const script = FOREIGN_SCRIPTS.findIndex(
    ([languages, letter]) => languages.includes(language) && letter.test(name),
  );
  return languageBit(language) | (script < 0 ? 0 : abroadBit(script));
}

/** The pack languages that a language of text is; none for `other`. */
export function ownLanguages(language: TextLanguage): LanguageMask {
  if (language === 'other') return 0;
  return language === 'zh' ? maskOf('zh-Hans', 'zh-Hant') : languageBit(language);
}

const LATIN: readonly TextLanguage[] = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'ro', 'vi'];
const CYRILLIC: readonly TextLanguage[] = ['ru', 'uk'];

/** Both masks of each language of text, worked out once: they are asked for with every block of a page. */
const MASKS = new Map(
  TEXT_LANGUAGES.map(
    (language) => [language, { own: countingIn(language), quoted: quotedIn(language) }] as const,
  ),
);

function countingIn(language: TextLanguage): LanguageMask {
  const own = ownLanguages(language);
  const abroad = FOREIGN_SCRIPTS.reduce(
    (mask, [languages], i) => ((maskOf(...languages) & own) === 0 ? mask | abroadBit(i) : mask),
    0,
  );
  if (LATIN.includes(language)) return own | abroad;
  return own | abroad | languageBit('en') | (language === 'other' ? NAMES_ONLY : 0);
}

function quotedIn(language: TextLanguage): LanguageMask {
  const script = [LATIN, CYRILLIC].find((languages) => languages.includes(language)) ?? [];
  return script.reduce((mask, one) => (one === language ? mask : mask | ownLanguages(one)), 0);
}

/**
 * The languages whose aliases count in text of a language.
 *
 * Within a script the text's own language alone counts: names are spelt alike and mean different things
 * (Polish "Chin", Ukrainian "МКС"). Names in another script cannot be mistaken, so 习近平 counts in English
 * text. Takes a BCP 47 tag; an empty or unknown one gives the English names.
 */
export function languagesFor(tag: string): LanguageMask {
  return MASKS.get(textLanguageOf(tag))?.own ?? 0;
}

/**
 * Languages that may be quoted in text of a language and share its script, so that only the words around a name
 * tell them: the other Latin ones, or the other Cyrillic one. None in text of a language that no pack has.
 */
export function alsoQuotedBeside(tag: string): LanguageMask {
  return MASKS.get(textLanguageOf(tag))?.quoted ?? 0;
}
