import { PACK_LANGUAGES, type PackLanguage } from '../model/topic.ts';

/** A set of pack languages, one bit each in the order of `PACK_LANGUAGES`. */
export type LanguageMask = number;

export function languageBit(language: PackLanguage): LanguageMask {
  return 1 << PACK_LANGUAGES.indexOf(language);
}

const maskOf = (...languages: PackLanguage[]): LanguageMask =>
  languages.reduce((mask, language) => mask | languageBit(language), 0);

const CHINESE = maskOf('zh-Hans', 'zh-Hant');
const CYRILLIC = maskOf('ru', 'uk');
const HAN = CHINESE | languageBit('ja');
const ARABIC = languageBit('ar');

/**
 * Set beside `en` for a language that no pack has names in: only its names count there, since everyday
 * English words and short capitals mean other things ("Xi" in Vietnamese, "UN" in Romanian).
 */
export const NAMES_ONLY: LanguageMask = 1 << PACK_LANGUAGES.length;

/**
 * The languages whose aliases count in text of a language.
 *
 * Within a script the text's own language alone counts: names are spelt alike and mean different things
 * (Polish "Chin", Ukrainian "МКС"). Names in another script cannot be mistaken, so 习近平 counts in English
 * text. Takes a BCP 47 tag; an empty or unknown one gives the English names.
 */
export function languagesFor(tag: string): LanguageMask {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  switch (base) {
    case 'zh':
    case 'yue':
    case 'wuu':
      return CHINESE | CYRILLIC | ARABIC | languageBit('en');
    case 'ja':
      return languageBit('ja') | CYRILLIC | ARABIC | languageBit('en');
    case 'ru':
    case 'uk':
      return languageBit(base) | HAN | ARABIC | languageBit('en');
    case 'ar':
      return ARABIC | HAN | CYRILLIC | languageBit('en');
    case 'en':
    case 'de':
    case 'fr':
    case 'es':
    case 'it':
    case 'pl':
    case 'pt':
      return languageBit(base) | HAN | CYRILLIC | ARABIC;
    default:
      return languageBit('en') | NAMES_ONLY | HAN | CYRILLIC | ARABIC;
  }
}
