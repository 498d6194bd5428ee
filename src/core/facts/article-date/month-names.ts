/**
 * Names and abbreviations of the twelve months in the pack's languages, as they stand in dates. Without accents and in
 * small letters: `foldDate` makes them so. One pattern a month: half as long as the words, and
 * esbuild writes letters of patterns as they are.
 */
const MONTHS = [
  /^(jan(uary?|vier|v|eiro|uar|ner)?|ene(ro)?|gen(naio)?|sty(cznia|czen)?|ian(uarie)?|янв(ар[ья])?|січ(ень|ня)?|يناير|جانفي)$/,
  /^(feb(r|ruary?|rero|braio|ruarie|ruar)?|fev(r|rier|ereiro)?|lut(ego|y)?|фев(р|рал[ья])?|лют(ии|ого)?|فبراير|فيفري|شباط)$/,
  /^(mar(ch|z|zo|s|ca|zec|co|tie)?|mrz|март?а?|бер(езень|езня)?|مارس|اذار)$/,
  /^(apr(il|ile|ilie)?|avr(il)?|abr(il)?|kwi(etnia|ecien)?|апр(ел[ья])?|кві(т|тень|тня)?|ابريل|افريل|نيسان)$/,
  /^(ma[iy]|mayo|mag(gio)?|maja?|maio|ма[ия]|тра(в|вень|вня)?|مايو|ماي|ايار)$/,
  /^(june?|juin|juni?o?|giu(gno)?|cze(rwca|rwiec)?|junho|iun(ie)?|июн[ья]?|чер(в|вень|вня)?|يوني[وه]|حزيران|جوان)$/,
  /^(jul[iy]?|juil(let)?|julio|lug(lio)?|lip(ca|iec)?|julho|iul(ie)?|июл[ья]?|лип(ень|ня)?|يولي[وه]|تموز|جويلية)$/,
  /^(aug(ust)?|aout|ago(sto)?|sie(rpnia|rpien)?|авг(уста?)?|сер(п|пень|пня)?|اغسطس|اب|اوت)$/,
  /^(sept?(ember|embre|iembre|embrie)?|setiembre|set(tembre|embro)?|wrz(esnia|esien)?|сен(т|тябр[ья])?|вер(есень|есня)?|سبتمبر|ايلول)$/,
  /^(oct(ober|obre|ubre|ombrie)?|okt(ober)?|ott(obre)?|paz(dziernika|dziernik)?|out(ubro)?|окт(ябр[ья])?|жов(т|тень|тня)?|اكتوبر)$/,
  /^(nov(ember|embre|iembre|embro)?|lis(topada?)?|noi(embrie)?|ноя(б|бр[ья])?|лис(т|топада?)?|نوفمبر)$/,
  /^(dec(ember|embre|embrie)?|dez(ember|embro)?|dic(iembre|embre)?|gru(dnia|dzien)?|дек(абр[ья])?|гру(д|день|дня)?|ديسمبر)$/,
];

/** The month names of the Levant that are two words. */
const TWO_WORDS: readonly (readonly [RegExp, string])[] = [
  [/كانون الثاني/g, 'يناير'],
  [/كانون الاول/g, 'ديسمبر'],
  [/تشرين الاول/g, 'اكتوبر'],
  [/تشرين الثاني/g, 'نوفمبر'],
];

/** Units from which a word is no name of a month; they keep the patterns off long words. */
const LONGEST = 12;

/** Which month a folded word names, 1 to 12, or 0. */
export function monthOf(word: string): number {
  if (word.length > LONGEST) return 0;
  return MONTHS.findIndex((month) => month.test(word)) + 1;
}

/**
 * One spelling for the same date: small letters without accents, Western digits, no marks of direction, one word for each
 * month, and nothing that joins its parts, as in "16th of May" or "16 de mayo de 2024". Cost: O(text).
 */
export function foldDate(text: string): string {
  let folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    // The last four bits of an Arabic or Persian digit are its number.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    // Syllables of Hangul, which are in parts by now.
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th|er|o)\b|\b(?:del?|di|of|nam) /g, '$1');
  if (folded.includes('ا')) for (const [words, word] of TWO_WORDS) folded = folded.replace(words, word);
  return folded;
}
