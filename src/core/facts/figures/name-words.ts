/** What a word of a quantity's name asks of a sentence. */
export interface NameRule {
  /**
   * The concept that the sentence must name, null where the word asks for none: a unit says it, or nothing does. Of
   * `unlessGoods` it is asked for only where the name has no goods, which go the way they go, whatever the word for it.
   */
  readonly needs?: string | null;
  readonly unlessGoods?: boolean;
  /** Concepts that would make the number another one, and do not here. */
  readonly allows?: readonly string[];
  /**
   * Whose number it is: `countries` what goes on between Russia and China · `persons` of the persons named, and of nobody
   * else · `nation` of a whole country, and of no part of it.
   */
  readonly of?: 'countries' | 'persons' | 'nation';
  /** Whether it is of all kinds, where the name has no goods: of trade, not of trade in one kind of goods. */
  readonly total?: boolean;
}

const WAYS = ['export', 'import'];
const SILENT: NameRule = { needs: null };

/**
 * One row for each word that asks for something else than the concept of its own name. A word without a row and without a concept
 * is looked for as it is spelt.
 */
const RULES: Readonly<Record<string, NameRule>> = {
  bilateral: { needs: null, of: 'countries' },
  meetings: { needs: null, of: 'persons' },
  trade: { total: true },
  vote: { of: 'nation' },
  turnout: { of: 'nation' },
  target: { allows: ['planned'] },
  contract: { allows: ['planned'] },
  deals: { needs: 'contract', allows: ['planned'] },
  share: { needs: null, allows: ['share'] },
  imports: { needs: 'import', unlessGoods: true, allows: WAYS },
  exports: { needs: 'export', unlessGoods: true, allows: WAYS },
  from: { needs: null, allows: WAYS },
  to: { needs: null, allows: WAYS },
  oil: { needs: 'crude' },
  investment: { needs: 'joint' },
};
const UNSAID = new Set(
  'of in at for election total value rate count growth volume text border russia russian russias china chinas chinese all states countries documents projects votes vehicles people territory 2'.split(
    ' ',
  ),
);

/** Concepts whose names are of two words. */
const LONG_NAMES = ['rouble_yuan', 'machine_tool', 'vegetable_oil'];

/** The words of a quantity's name, those that are one concept together. */
export function nameWords(name: string): readonly string[] {
  const long = LONG_NAMES.filter((one) => name.includes(one));
  const rest = long.reduce((left, one) => left.replace(one, ''), name);
  return [...long, ...rest.split('_').filter((word) => word !== '')];
}

/** What a word of a name asks for. */
export function ruleOf(word: string): NameRule {
  if (UNSAID.has(word)) return SILENT;
  return Object.hasOwn(RULES, word) ? (RULES[word] as NameRule) : {};
}
