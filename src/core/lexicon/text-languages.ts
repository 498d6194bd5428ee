/** The languages of text that have a lexicon of their own; `other` is for all the rest. */
export const TEXT_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'pt',
  'ru',
  'uk',
  'zh',
  'ja',
  'ar',
  'ro',
  'vi',
  'ko',
  'other',
] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Cantonese and Wu are written in Chinese letters, and their papers in Chinese; Moldovan is Romanian by an old code. */
const WRITTEN_AS: Readonly<Record<string, TextLanguage>> = { yue: 'zh', wuu: 'zh', cmn: 'zh', mo: 'ro' };

/** The language of text for a BCP 47 tag; `other` for an empty or unknown one. */
export function textLanguageOf(tag: string): TextLanguage {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const written = Object.hasOwn(WRITTEN_AS, base) ? WRITTEN_AS[base] : base;
  return TEXT_LANGUAGES.find((language) => language === written) ?? 'other';
}
