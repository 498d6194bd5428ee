/** Months by their beginnings, January first, all languages; those alike stand once. */
const MONTHS = [
  'jan|ene|янв',
  'feb|fev|фев',
  'mar(?:ch|zo|s)|marz|март',
  'apr|avr|abr|апр',
  'may|mai|мая|мае|май',
  'jun|juin|июн',
  'jul|juil|июл',
  'aug|aout|ago|авг',
  'sep|сен',
  'oct|okt|окт',
  'nov|ноя',
  'dec|dez|dic|дек',
];
export const MONTH = MONTHS.map((month) => `(?:${month})[a-zа-я]*`).join('|');
const STARTS = MONTHS.map((month) => new RegExp(`^(?:${month})`));

/** The number of a month by its name, from 1; 0 where it is none. */
export function monthOf(word: string): number {
  return STARTS.findIndex((start) => start.test(word)) + 1;
}

export const YEAR = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)';

/** Small numbers in words as they stand in "the first four months" and "the past ten years". */
const COUNTS: readonly string[] = [
  '1|one|ein|eins|erste[ns]?|premier|primer|perv[a-z]*|одного|first',
  '2|two|zwei|deux|dos|двух|два|两|二|second|zweite[ns]?|deuxieme|segundo|второ[а-я]*',
  '3|three|drei|trois|tres|три|трех|三|third|dritte[ns]?|troisieme|tercer|треть[а-я]*',
  '4|four|vier|quatre|cuatro|четыре|четырех|四|fourth|vierte[ns]?|quatrieme|cuarto|четверт[а-я]*',
  '5|five|funf|cinq|cinco|пять|пяти|五',
  '6|six|sechs|seis|шесть|шести|六',
  '7|seven|sieben|sept|siete|семь|семи|七',
  '8|eight|acht|huit|ocho|восемь|восьми|八',
  '9|nine|neun|neuf|nueve|девять|девяти|九',
  '10|ten|zehn|dix|diez|десять|десяти|十',
  '11|eleven|elf|onze|once|одиннадцат[а-я]*|十一',
];
const COUNT_PATTERNS = COUNTS.map((words) => new RegExp(`^(?:${words})$`));
export const COUNT = '(?:\\d{1,2}|[a-zа-я]{2,14}|[一二三四五六七八九十两]{1,2})';

/** A number from 1 to 11 in words or digits, or up to 99 in digits; 0 where it is none. */
export function countOf(word: string): number {
  return /^\d{1,2}$/.test(word) ? Number(word) : COUNT_PATTERNS.findIndex((one) => one.test(word)) + 1;
}
