/** Where a concept must stand for a quantity that needs it, and whether it makes a number another quantity's. */
export interface ConceptRule {
  /** `near` at the number itself · `clause` up to the next pause behind it · `scope` between two turns of the sentence. */
  readonly stands: 'near' | 'clause' | 'scope';
  /** For quantities that do not need it: `always`, or `unless` it is a keyword of their facts, or `never`. */
  readonly rulesOut: 'always' | 'unless' | 'never';
}

const ROWS: readonly (readonly [...Parameters<typeof rule>, concepts: string])[] = [
  ['near', 'always', 'planned against abstention'],
  ['near', 'never', 'signatory'],
  ['clause', 'always', 'export import share target capacity returned turnout seaborne market'],
  [
    'scope',
    'unless',
    'crude gas lng car food farm vegetable_oil soybean rapeseed pork grain rouble_yuan loan machine_tool microelectronics unga npc vote cargo output evacuated',
  ],
];
const RULES = new Map(
  ROWS.flatMap(([stands, rulesOut, concepts]) =>
    concepts.split(' ').map((concept) => [concept, rule(stands, rulesOut)] as const),
  ),
);
const REST = rule('scope', 'never');

function rule(stands: ConceptRule['stands'], rulesOut: ConceptRule['rulesOut']): ConceptRule {
  return { stands, rulesOut };
}

/** The rule of a concept, or of a word that is none. */
export function conceptRule(concept: string): ConceptRule {
  return RULES.get(concept) ?? REST;
}
