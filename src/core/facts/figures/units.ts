/** Patterns stand for all languages at once: their words do not clash. They are read at one place, behind a number. */
const at = (source: string): RegExp => new RegExp(`(?:${source})(?![a-zа-яß])`, 'y');
const atHan = (source: string): RegExp => new RegExp(source, 'y');

/** "Billion" is 1e12 where a milliard is 1e9. */
const LONG_SCALE = new Set(['de', 'fr', 'es']);

const SCALES: readonly (readonly [power: number, word: RegExp])[] = [
  [
    1e9,
    at('milliard(?:en?|s)?|mrd\\.?|mds?|m(?:il|iles de) m(?:illones|\\.)|millardos?|миллиард[а-я]*|млрд\\.?'),
  ],
  [1e12, at('trillions?|trillionen|tn|billionen|billones|триллион[а-я]*|трлн\\.?')],
  [
    1e6,
    at(
      'millions?|mn|mln|m(?= (?:b/d|bpd|barrels|ton|cars|vehicles|people))|millionen|mio\\.?|millones|millon|миллион[а-я]*|млн\\.?',
    ),
  ],
  [1e3, at('thousand|tausend|tsd\\.?|mille|mil|тысяч[а-я]*|тыс\\.?')],
  [1e12, atHan('万亿|兆')],
  [1e10, atHan('百亿')],
  [1e11, atHan('千亿')],
  [1e8, atHan('亿')],
  [1e6, atHan('百万')],
  [1e7, atHan('千万')],
  [1e4, atHan('万')],
];
const BILLION = at('billions?|bn|billion|billon');
/** Short for a million or a billion behind a currency alone: "5m" may be metres. */
const GLUED: readonly (readonly [power: number, word: RegExp])[] = [
  [1e9, at('b')],
  [1e6, at('m')],
  [1e3, at('k')],
];

/** Units behind their number. The earlier wins. Counted things may stand a word or two behind it. */
const UNITS: readonly (readonly [unit: string, word: RegExp])[] = [
  [
    'percentage_points',
    at(
      '(?:%|percentage|percent|prozent) ?-?points?|prozentpunkten?|points? de pourcentage|puntos? porcentual(?:es)?|процентн[а-я]+ пункт[а-я]*|п\\. ?п',
    ),
  ],
  ['percentage_points', atHan('个百分点')],
  ['percent', atHan('%')],
  ['percent', at('-?per ?cent|prozent|pour ?cent|por ciento|процент[а-я]*')],
  ['bcm', at('bcm')],
  [
    'cubic_meters',
    at(
      'cubic met(?:er|re)s?|cu\\.? ?m|kubikmetern?|metres? cubes?|metros cubicos|кубометр[а-я]*|куб\\.? ?м[а-я]*|кубических метр[а-я]*|m3|m³',
    ),
  ],
  ['cubic_meters', atHan('立方米')],
  [
    'square_kilometers',
    at(
      'square kilomet(?:er|re)s?|sq\\.? ?km|km2|km²|quadratkilometern?|kilometres? carres?|kilometros? cuadrados?|кв\\. ?км|квадратн[а-я]+ километр[а-я]*',
    ),
  ],
  ['square_kilometers', atHan('平方公里')],
  ['square_miles', at('square miles?|sq\\.? ?mi|quadratmeilen')],
  ['barrels', at('barrels?|bpd|bbl|b/d|mb/d|fass|barils?|barriles|баррел[а-я]*')],
  ['barrels', atHan('桶')],
  ['tonnes', at('(?:metric )?tons?|tonnes?|tonnen|toneladas?|тонн[а-я]*|т')],
  ['tonnes', atHan('吨')],
  ['USD', at('(?:u\\.?s\\.? |american )?dollars?|usd|us-dollars?|dolares|доллар[а-я]*|долл\\.?')],
  ['USD', atHan('美元')],
  ['CNY', at('(?:chinese )?(?:yuans?|renminbi|rmb)|cny|юан[а-я]*')],
  ['RUB', at('(?:russian )?r(?:o)?ubles?|rubeln?|rublos|rub|рубл[а-я]*|руб\\.?')],
  ['RUB', atHan('卢布')],
  ['EUR', at('euros?|eur|евро')],
  ['EUR', atHan('欧元')],
  ['JPY', at('yen|иен[а-я]*')],
  ['JPY', atHan('日元')],
  ['CNY', atHan('元|人民币')],
  [
    'vehicles',
    at(
      'vehicles?|cars?|autos?|automobiles?|fahrzeugen?|pkws?|wagen|vehicules?|voitures?|vehiculos?|coches?|automoviles|автомобил[а-я]*|машин[а-я]*',
    ),
  ],
  ['vehicles', atHan('辆')],
  ['votes', at('votes?|ballots?|stimmen|gegenstimmen|enthaltungen|abstentions?|voix|votos?|голос[а-я]*')],
  ['votes', atHan('票')],
  ['cast', at('in favou?r|against|opposed|abstained')],
  [
    'states',
    at('states?|countries|nations|staaten|landern?|pays|etats|paises|estados|стран[а-я]*|государств[а-я]*'),
  ],
  ['states', atHan('个?国')],
  [
    'meetings',
    at('(?:face-to-face )?meetings?|treffen|begegnungen|rencontres|encuentros|reuniones|встреч[а-я]*'),
  ],
  [
    'documents',
    at(
      'documents?|agreements?|deals?|memorand(?:a|ums)|dokumenten?|abkommen|accords?|acuerdos?|documentos?|документ[а-я]*|соглашени[а-я]*',
    ),
  ],
  ['documents', atHan('[份项]')],
  ['projects', at('projects?|projekten?|projets?|proyectos?|проект[а-я]*')],
  ['projects', atHan('个?项目')],
  [
    'people',
    at(
      'people|civilians?|residents?|persons?|menschen|personen|einwohner|personnes|habitants|civils|personas|civiles|человек|жител[а-я]*|людей',
    ),
  ],
  ['people', atHan('人')],
  ['times', at('times|-?fold|x|fois|mal|-?fache[ns]?|veces|раза?')],
  ['times', atHan('[倍次]')],
];

const GLUED_UNIT = /^(?:bcm|bpd|km|mb|mt|rub|usd|eur|cny|rmb|x(?![a-z]))/;

/** Things that are counted: words such as "priority joint" may stand before them. */
const COUNTED = new Set(['vehicles', 'states', 'meetings', 'documents', 'projects', 'people', 'votes']);
const ONE_WORD =
  /(?!(?:and|or|of|in|at|to|for|with|on|from|by|as|than|the|und|von|in|et|de|en|y|и|в|на|из|за|percent|years?)[ ])[a-zа-яß-]{2,20} /y;

const CURRENCY_BEFORE = /(usd|rmb|cny|rub|eur|(?:us|hk|nt|au?|ca?|s)?\$|[€£₽¥₹]) ?$/;
const CURRENCIES: Readonly<Record<string, string>> = {
  usd: 'USD',
  us$: 'USD',
  $: 'USD',
  rmb: 'CNY',
  cny: 'CNY',
  rub: 'RUB',
  '₽': 'RUB',
  eur: 'EUR',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  hk$: 'HKD',
  nt$: 'TWD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  s$: 'SGD',
};

/** How far from a "¥" the words that tell which may stand, in UTF-16 units. */
const NEAR = 400;

/** A place in a text up to which something was read, and what. */
export interface ReadUnit {
  readonly unit: string | null;
  readonly end: number;
}

/** The currency written before a number that starts at `start`; its own start too. */
export function currencyBefore(
  plain: string,
  start: number,
): { readonly unit: string; readonly start: number } | null {
  const match = CURRENCY_BEFORE.exec(plain.slice(Math.max(0, start - 5), start));
  if (!match) return null;
  const [written, sign = ''] = match;
  // Letters end a word: "plus 5" is no pound sign, "us 5" no dollar.
  const from = start - written.length;
  if (/^[a-z]/.test(sign) && /[a-zа-я]/.test(plain.charAt(from - 1))) return null;
  const unit =
    sign === '¥' ? yenOrYuan(plain.slice(Math.max(0, start - NEAR), start + NEAR)) : CURRENCIES[sign];
  return { unit: unit ?? '', start: from };
}

/** "¥" is two currencies; a text that names neither country, or both, leaves it open. */
function yenOrYuan(plain: string): string {
  const yuan = /yuan|renminbi|rmb|chin|人民币|中国|кита|юан/.test(plain);
  const yen = /\byen\b|japan|日本|日元|япон/.test(plain);
  if (yuan === yen) return '';
  return yuan ? 'CNY' : 'JPY';
}

/**
 * The scale behind a number ("billion"), as a power; 1 if there is none, NaN for two in a row, which count nothing.
 * `end` is where it ends, a space before the next word left out.
 */
export function readScale(
  plain: string,
  from: number,
  language: string,
  glued: boolean,
): { readonly power: number; readonly end: number } {
  const first = scaleAt(plain, from, language, glued);
  if (!first) return { power: 1, end: from };
  return scaleAt(plain, first.end, language, false) ? { power: Number.NaN, end: first.end } : first;
}

function scaleAt(plain: string, from: number, language: string, glued: boolean) {
  const start = plain.charAt(from) === ' ' || plain.charAt(from) === '-' ? from + 1 : from;
  const long = LONG_SCALE.has(language) ? 1e12 : 1e9;
  const own = [[long, BILLION] as const, ...SCALES, ...(glued ? GLUED : [])];
  for (const [power, word] of own) {
    word.lastIndex = start;
    if (word.test(plain)) return { power, end: word.lastIndex };
  }
  return null;
}

/** The unit behind a number and its scale; null if what follows is none that is known. A `year` counts nothing. */
export function readUnit(plain: string, from: number, year: boolean): ReadUnit {
  let start = from;
  const link = /(?:[多余]?个?)(?: ?(?:de |d'|of ))?[ -]?/y;
  link.lastIndex = start;
  // "43rd" and "5g" count nothing.
  if (/[a-z]/.test(plain.charAt(from)) && !GLUED_UNIT.test(plain.slice(from, from + 4)))
    return { unit: null, end: from };
  if (link.test(plain)) start = link.lastIndex;
  for (let word = 0; word <= 2; word++) {
    for (const [unit, pattern] of UNITS) {
      if (word > 0 ? year || !COUNTED.has(unit) : year && (COUNTED.has(unit) || unit === 'cast')) continue;
      pattern.lastIndex = start;
      if (pattern.test(plain)) return { unit: unit === 'cast' ? 'votes' : unit, end: pattern.lastIndex };
    }
    ONE_WORD.lastIndex = start;
    if (!ONE_WORD.test(plain)) break;
    start = ONE_WORD.lastIndex;
  }
  return { unit: null, end: from };
}
