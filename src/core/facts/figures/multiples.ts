import type { Claim } from './claim.ts';
import { hedgeBefore } from './hedge.ts';

/** Words that are a growth by themselves, and what they come to in percent. */
const WORDS: readonly (readonly [percent: number, words: RegExp])[] = [
  [
    100,
    /(?<![a-z])(?:doubl(?:ed|ing)|verdoppel[a-z]*|(?:a|ont|plus que) double|se ha(?:n)? duplicado|(?:se )?duplic(?:o|aron))(?![a-z])|(?<![а-я])удво[а-я]+|翻(?:了)?一?番/g,
  ],
  [
    200,
    /(?<![a-z])(?:(?:tripl|trebl)(?:ed|ing)|verdreifach[a-z]*|(?:a|ont) triple|(?:se )?triplic(?:o|aron))(?![a-z])|(?<![а-я])утро[а-я]+/g,
  ],
  [
    300,
    /(?<![a-z])(?:quadrupl(?:ed|ing)|vervierfach[a-z]*|(?:a|ont) quadruple|(?:se )?cuadruplic(?:o|aron))(?![a-z])/g,
  ],
  [
    -50,
    /(?<![a-z])(?:halved|halbier[a-z]*|reduit(?:es?|s)? de moitie|(?:se )?reduj(?:o|eron) a la mitad)(?![a-z])|(?<![а-я])(?:сократ|упал|снизи)[а-я]+ вдвое|减半/g,
  ],
];
/** What doubles and is not counted: "doubled down", "a doublé la mise", "verdoppelte ihre Anstrengungen". */
const IDIOM =
  /^ (?:down|up|over)(?![a-z])|(?:effort|bets?(?![a-z])|stakes?(?![a-z])|commitment|resolve|(?<![a-z])mise(?![a-z])|anstrengung|bemuhung|einsatz|engagement|esfuerzo|apuesta|усили|ставк|старани)|努力|力度/;
/** A German verb stands behind what doubles. */
const IDIOM_BEFORE = /(?:anstrengung|bemuhung|einsatz|engagement)[a-z]*[^.,;]{0,40}$/;
const NEAR = 30;
/** "2.7-fold" makes 2.7 times as much, "by 1.7 times" and 增长1.7倍 add 1.7 times. */
const FOLD = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)(-?fold| ?-?fach[a-z]*| ?раза?| ?倍)(?![a-zа-я])/g;
const TIMES =
  /(?<![a-z])(?:by|multiplie[es]* par|multiplico por) (?:nearly |almost |about |more than |presque |pres de )?(\d{1,3}(?:[.,]\d{1,2})?)( times)?(?![\d.,%a-z])/g;

const FALLS =
  /(?<![a-zа-я])(?:drop|fall|fell|declin|decreas|reduc|ruckgang|sank|gesunk|baiss|diminu|disminu|caid|сократ|упал|снизи|уменьш)|下降|减少|降至/;

/** The growths in multiples of a plain text, as claims in percent without period. Cost: O(text). */
export function multiplesIn(plain: string): Claim[] {
  const found: Claim[] = [];
  const add = (start: number, end: number, percent: number, step: number): void => {
    const low = Math.abs(percent);
    const { hedge, start: hedgeStart } = hedgeBefore(plain, start);
    const change = percent < 0 ? 'down' : 'up';
    found.push({
      start,
      end,
      hedgeStart,
      low,
      high: low,
      unit: 'percent',
      step,
      hedge,
      change,
      period: null,
      reckonedIn: null,
    });
  };
  for (const [percent, words] of WORDS)
    for (const { 0: word, index } of plain.matchAll(words))
      if (!isIdiom(plain, index, index + word.length)) add(index, index + word.length, percent, 20);
  for (const match of plain.matchAll(FOLD)) {
    const [words, written = '', kind = ''] = match;
    const before = plain.slice(Math.max(0, match.index - 12), match.index);
    const growth = /增长|增加|上升|提高|рос|увелич/.test(before) || !/[倍р]/.test(kind);
    // "40 раз" counts, "в 2,7 раза" multiplies.
    if (!growth && !/增至|升至|(?<![а-я])в /.test(before)) continue;
    const added = kind.includes('倍') && !/[至到]/.test(before);
    addTimes(match.index, words, written, added);
  }
  for (const match of plain.matchAll(TIMES)) {
    const [words, written = '', times] = match;
    if (/^by/.test(words) ? times === undefined : !/^mult/.test(words)) continue;
    const at = words.lastIndexOf(written);
    addTimes(match.index + at, words.slice(at), written, times !== undefined);
  }
  return found;

  function addTimes(start: number, words: string, written: string, added: boolean): void {
    // "Сократился в 2,7 раза" divides, and by how much nobody says in percent.
    if (FALLS.test(plain.slice(Math.max(0, start - 30), start + words.length + 12))) return;
    const value = Number(written.replace(',', '.'));
    const percent = Math.round((added ? value : value - 1) * 1000) / 10;
    const decimals = written.split(/[.,]/)[1]?.length ?? 0;
    if (percent > 0) add(start, start + words.length, percent, 100 * 10 ** -decimals);
  }
}

function isIdiom(plain: string, start: number, end: number): boolean {
  const behind = plain.slice(end, end + NEAR).split(/[.,;，。]/)[0] ?? '';
  const before = plain.slice(Math.max(0, start - 2 * NEAR), start);
  return IDIOM.test(behind) || (plain.startsWith('ver', start) && IDIOM_BEFORE.test(before));
}
