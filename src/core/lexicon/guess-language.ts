/** Everyday words that tell languages of one script apart; each in no more than one list. */
const EVERYDAY: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|and|of|with|that|which|was|were|has|have|been|from|their|said)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|das|und|nicht|mit|dem|auch|sich|von|eine|einen|wird|wurde|für)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:les|des|une|dans|est|pour|avec|sur|qui|pas|plus|été|aux|cette)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:los|las|del|una|el|por|como|más|pero|según|ha|fue|también|y)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:il|gli|della|che|per|non|sono|anche|nel|alla|delle|di|ha|è)(?!\p{L})/giu,
  pl: /(?<!\p{L})(?:nie|się|jest|na|oraz|przez|ze|że|od|po|jak|który|które|są)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:não|uma|dos|das|com|os|pelo|pela|mais|foi|são|ao|também|à)(?!\p{L})/giu,
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** Share of the letters from which a script is the text's own and not that of a quoted name. */
const OWN_SCRIPT = 0.3;
/** Kana among Han tell Japanese at a much smaller share. */
const SOME_KANA = 0.05;
/** Fewer everyday words than this in a sample say nothing. */
const FEWEST_WORDS = 4;

/**
 * Guess the language of a text by its script, and within the Latin script by everyday words.
 *
 * Takes a sample; two thousand UTF-16 units are plenty. Gives a language tag, or "" where the sample does not tell.
 * Cost: a dozen regular expressions over the sample.
 */
export function guessLanguage(sample: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
    if (share < (language === 'ja' ? SOME_KANA : OWN_SCRIPT)) continue;
    return language === 'ru' ? russianOrUkrainian(sample) : language;
  }
  const counts = Object.entries(EVERYDAY).map(([language, words]) => ({
    language,
    count: sample.match(words)?.length ?? 0,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first || first.count < FEWEST_WORDS || first.count < 2 * (second?.count ?? 0)) return '';
  return first.language;
}

/** Each alphabet has letters that the other lacks. Bulgarian and Serbian go unnoticed: no pack has them. */
function russianOrUkrainian(sample: string): string {
  const russian = sample.match(/[ыэъё]/giu)?.length ?? 0;
  const ukrainian = sample.match(/[іїєґ]/giu)?.length ?? 0;
  return ukrainian > russian ? 'uk' : 'ru';
}
