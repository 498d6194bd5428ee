import type { Entry, Lexicon } from './lexicon.ts';

/** Changes whenever an older stored lexicon cannot be read any more. */
export const LEXICON_FORMAT = 4;

/** What many entries have in common: their rules. Stored once for all of them. */
type Rule = Pick<Entry, 'role' | 'case' | 'needs' | 'surname' | 'wary' | 'inner'>;

/** Behind the last unit that JSON has to escape, so that a cell is one character of text. */
const FIRST_UNIT = 0x5d;
/** Before the first surrogate: storage turns lone ones into U+FFFD. */
const LAST_UNIT = 0xd7ff;

/**
 * A lexicon as one well-formed string, since typed arrays survive neither messages nor storage.
 *
 * Columns of small numbers are written as text, a unit for a cell: engines read a string many times faster than a
 * list of numbers, and every page reads this one. Rising columns hold the difference to the cell before.
 * Errors: throws where a cell is too large for a unit, which takes more than fifty thousand topics, rules or letters.
 */
export function serializeLexicon({ topics, entries, trie }: Lexicon): string {
  const rules: string[] = [];
  const numberOf = new Map<string, number>();
  const ruleOf = ({ role, case: rule, needs, surname, wary, inner }: Entry): number => {
    const key = JSON.stringify({ role, case: rule, needs, surname, wary, inner } satisfies Rule);
    const number = numberOf.get(key) ?? rules.push(key) - 1;
    numberOf.set(key, number);
    return number;
  };
  const masks = [...new Set(entries.map(({ languages }) => languages))];
  return JSON.stringify({
    format: LEXICON_FORMAT,
    topics,
    entryRules: written(entries.map(ruleOf)),
    rules: rules.map((rule) => JSON.parse(rule)),
    entryTopics: written(entries.map(({ topic }) => topic)),
    masks,
    entryMasks: written(entries.map(({ languages }) => masks.indexOf(languages))),
    // No surface form has a line break: `parsePack` refuses them.
    surfaces: entries.map(({ surface }) => surface).join('\n'),
    symbols: written(trie.symbols),
    firstChild: written(steps(trie.firstChild)),
    firstEntry: written(steps(trie.firstEntry)),
    alphabet: Array.from(trie.alphabet),
  });
}

/**
 * Read a lexicon that `serializeLexicon` wrote.
 * Gives null for anything else, such as the format of another version: the background then writes a new one.
 */
export function deserializeLexicon(text: string): Lexicon | null {
  try {
    const stored = JSON.parse(text);
    if (stored.format !== LEXICON_FORMAT) return null;
    const rules: readonly Rule[] = stored.rules;
    const { entryTopics, entryRules, entryMasks, masks } = stored;
    const surfaces: string[] = stored.surfaces === '' ? [] : stored.surfaces.split('\n');
    return {
      topics: stored.topics,
      entries: surfaces.map((surface, i) => {
        const { role, case: rule, needs, surname, wary, inner } = rules[cellAt(entryRules, i)] as Rule;
        const topic = cellAt(entryTopics, i);
        const languages = masks[cellAt(entryMasks, i)];
        return { topic, role, surface, case: rule, languages, needs, surname, wary, inner };
      }),
      trie: {
        symbols: cellsOf(stored.symbols),
        firstChild: summed(stored.firstChild),
        firstEntry: summed(stored.firstEntry),
        alphabet: Uint16Array.from(stored.alphabet),
      },
    };
  } catch {
    return null;
  }
}

function written(cells: ArrayLike<number>): string {
  const units = Array.from(cells, (cell) => cell + FIRST_UNIT);
  if (units.some((unit) => unit > LAST_UNIT)) throw new RangeError('the lexicon is too large to be stored');
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

function cellAt(column: string, index: number): number {
  return column.charCodeAt(index) - FIRST_UNIT;
}

function steps(rising: Uint32Array): number[] {
  return Array.from(rising, (cell, i) => cell - (rising[i - 1] ?? 0));
}

function summed(column: string): Uint32Array {
  const cells = new Uint32Array(column.length);
  let sum = 0;
  for (let i = 0; i < cells.length; i++) {
    sum += cellAt(column, i);
    cells[i] = sum;
  }
  return cells;
}

function cellsOf(column: string): Uint16Array {
  const cells = new Uint16Array(column.length);
  for (let i = 0; i < cells.length; i++) cells[i] = cellAt(column, i);
  return cells;
}
