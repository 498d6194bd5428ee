/** Everyday words that tell the languages of the Latin script apart; each in one list only. */
const EVERYDAY: Readonly<Record<string, string>> = {
  en: 'the and of with that which was were has have been from their said this not but',
  de: 'der das und nicht mit dem auch sich von eine einen wird wurde für ist den im',
  fr: 'les des une dans est pour avec sur qui pas plus été aux cette et ce du',
  es: 'los las una el por como más pero según también y es su ser años',
  it: 'il gli della che non sono anche nel alla delle di è dei si ha',
  pl: 'nie się jest na oraz przez ze że od jak który które są w z',
  pt: 'não uma dos das com os pelo pela mais foi são ao também à em',
  ro: 'și şi în din pe cu pentru că să sunt fost după prin către iar unei unui între această',
  vi: 'và của các được trong không cho với một những đã người này có đến từ tại về sẽ khi',
};

const LANGUAGE_OF = new Map(
  Object.entries(EVERYDAY).flatMap(([language, words]) =>
    words.split(' ').map((word) => [word, language] as const),
  ),
);

/** First and last unit of the blocks that tell a script, and the language it is first taken for. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x0400, 0x052f, 'ru'],
  [0x0600, 0x06ff, 'ar'],
  [0x3041, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
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
 * Takes a sample; six hundred UTF-16 units are plenty. Gives a language tag, or "" where the sample does not
 * tell. Cost: one pass and a look-up per word; about 10 µs for six hundred units.
 */
export function guessLanguage(sample: string): string {
  const words = sample.toLowerCase().split(' ');
  const scripts = new Map<string, number>();
  const everyday = new Map<string, number>();
  let letters = 0;
  for (const word of words) {
    letters += word.length;
    const script = scriptOf(word.charCodeAt(0));
    if (script) add(scripts, script, word.length);
    else add(everyday, LANGUAGE_OF.get(word) ?? '', 1);
  }
  const share = (language: string): number => (scripts.get(language) ?? 0) / Math.max(1, letters);
  if (share('ja') + share('zh') >= OWN_SCRIPT) return kanaShare(sample, letters) >= SOME_KANA ? 'ja' : 'zh';
  if (share('ru') >= OWN_SCRIPT) return russianOrUkrainian(sample);
  if (share('ar') >= OWN_SCRIPT) return 'ar';
  if (share('ko') >= OWN_SCRIPT) return 'ko';
  return mostFrequent(everyday);
}

function scriptOf(unit: number): string | undefined {
  if (unit < 0x0400) return undefined;
  return SCRIPTS.find(([first, last]) => unit >= first && unit <= last)?.[2];
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Japanese runs kana and Han together, so its words do not tell: its letters do. */
function kanaShare(sample: string, letters: number): number {
  return (sample.match(/[\u3041-\u30ff]/g)?.length ?? 0) / letters;
}

/** Each alphabet has letters that the other lacks. Bulgarian and Serbian go unnoticed: no pack has them. */
function russianOrUkrainian(sample: string): string {
  const russian = sample.match(/[ыэъё]/gi)?.length ?? 0;
  const ukrainian = sample.match(/[іїєґ]/gi)?.length ?? 0;
  return ukrainian > russian ? 'uk' : 'ru';
}

function mostFrequent(everyday: Map<string, number>): string {
  everyday.delete('');
  const [first, second] = [...everyday].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < FEWEST_WORDS || first[1] < 2 * (second?.[1] ?? 0)) return '';
  return first[0];
}
