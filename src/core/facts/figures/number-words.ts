/** A number in a text. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** One unit in the last place as written. */
  readonly step: number;
  /** Whether it stands in words. */
  readonly words: boolean;
}

/** Words from zero to nineteen, the tens from twenty to ninety, the hundreds from one; other forms after "/". */
const WORDS: Readonly<Record<string, readonly [small: string, tens: string, hundreds: string]>> = {
  en: [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
    'hundred',
  ],
  de: [
    'null ein/eins/eine zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig/dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    'hundert/einhundert zweihundert dreihundert vierhundert funfhundert sechshundert siebenhundert achthundert neunhundert',
  ],
  fr: [
    'zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    'vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante',
    'cent/cents',
  ],
  es: [
    'cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    'cien/ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  ],
  ru: [
    'ноль один/одна/одного два/две/двух три/трех четыре/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати',
    'двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста',
    'сто/ста двести/двухсот триста/трехсот четыреста/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот',
  ],
};

/** What may stand between tens and ones, or behind a hundred. */
const JOINTS = new Set(['and', 'et', 'y']);

const TABLES = new Map<string, ReadonlyMap<string, number>>();

function tableFor(language: string): ReadonlyMap<string, number> {
  const made = TABLES.get(language);
  if (made) return made;
  const table = new Map<string, number>();
  const add = (words: string, numberAt: (index: number) => number): void => {
    for (const [index, forms] of words.split(' ').entries())
      for (const form of forms.split('/')) table.set(form, numberAt(index));
  };
  const [small, tens, hundreds] = WORDS[language] ?? ['', '', ''];
  add(small, (index) => index);
  add(tens, (index) => 20 + 10 * index);
  add(hundreds, (index) => 100 + 100 * index);
  // German writes "zweiundvierzig" as one word, Spanish "veintidos".
  for (const [one, value] of language === 'de' ? [...table].filter(([, each]) => each > 0 && each < 10) : [])
    for (const [ten, more] of [...table])
      if (more >= 20 && more < 100 && more % 10 === 0) table.set(`${one}und${ten}`, value + more);
  for (const [one, value] of language === 'es' ? [...table] : [])
    if (value > 0 && value < 10) table.set(`veinti${one}`, 20 + value);
  table.delete('');
  TABLES.set(language, table);
  return table;
}

/** What a number so far and a further word make, or null if they are two numbers. */
function joined(value: number, next: number): number | null {
  const rest = value % 100;
  if (next === 100) return value > 0 && value < 10 ? value * 100 : null;
  if (next > 100) return null;
  if (rest === 4 && next === 20) return value + 76;
  // French counts on by twenties: "soixante et onze", "quatre-vingt-dix-sept"; "dix-sept" is made of two, too.
  const fits =
    next < 10
      ? value % 10 === 0 && (rest !== 10 || next > 6)
      : rest === 0 || (next < 20 && (rest === 60 || rest === 80));
  return fits && value > 0 && next > 0 ? value + next : null;
}

/**
 * Numbers below a thousand in words, in plain text of a language.
 *
 * Those below ten are given too: who takes them asks for more than a noun, since "the two countries" counts nothing.
 */
export function numberWordsIn(plain: string, language: string): NumberSpan[] {
  const table = tableFor(language);
  const found: NumberSpan[] = [];
  if (table.size === 0) return found;
  let joint = false;
  for (const match of plain.matchAll(/[a-zßа-я]+/g)) {
    const word = match[0];
    const last = found.at(-1);
    const end = match.index + word.length;
    if (last && JOINTS.has(word) && last.end === match.index - 1 && last.value % 10 === 0) {
      joint = true;
      continue;
    }
    const value = table.get(word);
    if (value !== undefined) {
      const gap = joint ? /^[- ](?:and|et|y)[- ]$/ : /^[- ]$/;
      const near =
        last !== undefined && match.index - last.end < 6 && gap.test(plain.slice(last.end, match.index));
      const sum = near ? joined(last.value, value) : null;
      // "Eight and ninety" are two; "a hundred and ninety" is one, and so is "soixante et onze".
      const rest = (last?.value ?? 0) % 100;
      const one = sum !== null && (!joint || value < 10 || rest === 0 || (rest === 60 && value === 11));
      if (one && last) found[found.length - 1] = { ...last, end, value: sum };
      else found.push({ start: match.index, end, value, step: 1, words: true });
    }
    joint = false;
  }
  return found;
}
