/**
 * Names of months in plain text, January first, whole or shortened as they are in print: "in energy" is no enero. Those alike in several
 * languages stand once. The names in dates of articles (`month-names.ts`) are of sixteen languages, and folded otherwise.
 */
const MONTHS = [
  'jan(?:uary?s?|vier|ner)?|enero|янв(?:ар[а-я]{1,2})?',
  'feb(?:ruary?s?|rero)?|fev(?:r|rier)?|фев(?:р|рал[а-я]{1,2})?',
  'mar(?:ch|s|zo)|marz(?:es)?|март[а-я]{0,2}',
  'apr(?:ils?)?|avr(?:il)?|abr(?:il)?|апр(?:ел[а-я]{1,2})?',
  'ma[iy]s?|mayo|ма[йяею]|маем',
  'june?|junis?|juin|junio|июн[а-я]{1,2}',
  'jul(?:y|is?|io)?|juil(?:let)?|июл[а-я]{1,2}',
  'aug(?:usts?)?|aout|agosto|авг(?:уст[а-я]{0,2})?',
  'sept?(?:embers?|embre|iembre)?|сен(?:т|тябр[а-я]{1,2})?',
  'oct(?:ober|obre|ubre)?|okt(?:obers?)?|окт(?:ябр[а-я]{1,2})?',
  'nov(?:embers?|embre|iembre)?|ноя(?:б|бр[а-я]{1,2})?',
  'dec(?:ember|embre)?|dez(?:embers?)?|dic(?:iembre)?|дек(?:абр[а-я]{1,2})?',
];
export const MONTH = `(?:${MONTHS.join('|')})(?![a-zа-яß])`;
const WHOLE = MONTHS.map((month) => new RegExp(`^(?:${month})$`));

/** The number of a month by its name, from 1; 0 where it is none. */
export function monthOf(word: string): number {
  return WHOLE.findIndex((month) => month.test(word)) + 1;
}

export const YEAR = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)';

/** Small numbers in words as they stand in "the first four months" and "the past ten years". */
const COUNTS: readonly string[] = [
  '1|one|ein|eins|erste[ns]?|premier|primer|перв(?:ый|ого|ом)|одного|first',
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
