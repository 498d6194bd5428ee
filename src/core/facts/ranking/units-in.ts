/**
 * Units as articles write them, and the units of figures that they stand for: ISO 4217 or snake_case. Digits and signs are
 * readable in any language; of words the commonest stand here, by their beginnings.
 */
const UNITS: readonly (readonly [units: readonly string[], written: RegExp])[] = [
  [['percent'], /[%％٪]|\bper ?cent\b|prozent|pour cent|por ciento|per cento|процент|відсотк|百分之/i],
  [['USD'], /\$|dollar|dólar|доллар|долар|美元/i],
  [['EUR'], /€|\beuros?\b|евро|欧元/i],
  [['CNY'], /yuan|renminbi|юан|人民币|(?<![美欧日港])元(?!首)/i],
  [['RUB'], /₽|ro?ubles?|rubel|рубл|卢布/i],
  [['bcm_per_year'], /\bbcm\b|cubic met|kubikmeter|mètres cubes|metros cúbicos|куб|立方米/i],
  [['tonnes', 'tonnes_per_year'], /\bton(?:ne)?s?\b|tonnen|tonelada|тонн|吨/i],
  [['barrels_per_day'], /barrel|barril|баррел|桶/i],
  [['vehicles', 'vehicles_per_year'], /\bcars?\b|vehicle|fahrzeug|voiture|coche|автомобил|машин|辆/i],
  [['votes'], /\bvotes?\b|stimmen|\bvoix\b|votos|голос|票/i],
  [['states', 'countries'], /countries|nations|\bstates\b|staaten|länder|\bpays\b|países|стран|国家/i],
  [['square_kilometers'], /square kilomet|\bsq ?km\b|quadratkilometer|кв(?:\.|адратн)|平方公里/i],
  [['people'], /people|residents|civilians|menschen|personnes|personas|человек|人/i],
];

/** The units of the quantities in a text; none if it has no digits. Cost: O(length). */
export function unitsIn(text: string): ReadonlySet<string> {
  if (!/\d/.test(text)) return new Set();
  return new Set(UNITS.flatMap(([units, written]) => (written.test(text) ? units : [])));
}
