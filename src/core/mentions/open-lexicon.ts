import { foldUnit, SPACE_UNIT } from '../lexicon/fold.ts';
import type { Entry, Lexicon } from '../lexicon/lexicon.ts';
import { classOfUnit, SPACE } from '../lexicon/unit-class.ts';

const OPENING_BITS = 15;

export const SMALL = 1;
export const CAPITAL = 2;

/** A lexicon made ready for scanning: with its table of units and its table of openings. */
export interface OpenLexicon extends Lexicon {
  /**
   * Per UTF-16 unit: class in the low three bits, symbol of the alphabet above them; 0 if not met yet.
   * Filled as units are met, since a page has a hundred different ones and Unicode 65,536.
   */
  readonly units: Uint32Array;
  /** Per symbol: the root's child on it, or 0. */
  readonly roots: Uint32Array;
  /**
   * Per `openingOf` three symbols: `SMALL` or `CAPITAL`, or both, if an alias may open with them in text whose
   * first letter is small, or is not. Most words are told by it, without entering the trie.
   */
  readonly openings: Uint8Array;
  /** Symbol of the space, or 0 if no alias has one. */
  readonly space: number;
  readonly symbolOf: ReadonlyMap<number, number>;
}

/** Cell of `openings` for the first three symbols of a word; 0 stands for "any". */
export function openingOf(first: number, second: number, third: number): number {
  return (
    (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb) ^ Math.imul(third, 0x27d5)) &
    ((1 << OPENING_BITS) - 1)
  );
}

/** Make a lexicon ready. Cost: under a millisecond; keep the result for the life of the page. */
export function openLexicon(lexicon: Lexicon): OpenLexicon {
  const { trie } = lexicon;
  const symbolOf = new Map<number, number>();
  for (let symbol = 1; symbol < trie.alphabet.length; symbol++)
    symbolOf.set(trie.alphabet[symbol] as number, symbol);
  const roots = new Uint32Array(trie.alphabet.length);
  const end = trie.firstChild[1] ?? 0;
  for (let child = trie.firstChild[0] ?? 0; child < end; child++)
    roots[trie.symbols[child] as number] = child;
  return {
    ...lexicon,
    units: new Uint32Array(0x10000),
    roots,
    openings: openingsOf(lexicon),
    space: symbolOf.get(SPACE_UNIT) ?? 0,
    symbolOf,
  };
}

/** Look a unit up for the first time. Gives its cell of `units`. */
export function learnUnit(lexicon: OpenLexicon, unit: number): number {
  const cls = classOfUnit(unit);
  const symbol = cls === SPACE ? lexicon.space : (lexicon.symbolOf.get(foldUnit(unit)) ?? 0);
  const cell = (symbol << 3) | cls;
  lexicon.units[unit] = cell;
  return cell;
}

/**
 * One pass over the nodes: breadth first, so that each node comes behind the one above it, and finds the cell of the
 * opening that it goes on from.
 */
function openingsOf({ trie, entries }: Lexicon): Uint8Array {
  const { symbols, firstChild, firstEntry } = trie;
  const openings = new Uint8Array(1 << OPENING_BITS);
  const cells = new Uint16Array(symbols.length);
  const depths = new Uint8Array(symbols.length);
  const parents = new Uint32Array(symbols.length);
  for (let node = 0; node < symbols.length; node++) {
    const depth = Math.min((depths[node] as number) + 1, DEEPER);
    const end = firstChild[node + 1] as number;
    for (let child = firstChild[node] as number; child < end; child++) {
      depths[child] = depth;
      if (depth < DEEPER) parents[child] = node;
      cells[child] = depth < DEEPER ? cellOf(child, depth, symbols, parents) : (cells[node] as number);
    }
    const cell = cells[node] as number;
    for (let e = firstEntry[node] as number; e < (firstEntry[node + 1] as number); e++)
      openings[cell] = (openings[cell] as number) | lettersOf(entries[e] as Entry);
  }
  return openings;
}

/** Depth of nodes from which on a path goes on in the cell of its first three symbols. */
const DEEPER = 4;

function cellOf(node: number, depth: number, symbols: Uint16Array, parents: Uint32Array): number {
  const path = [0, 0, 0];
  for (let at = node, i = depth - 1; i >= 0; i--) {
    path[i] = symbols[at] as number;
    at = parents[at] as number;
  }
  return openingOf(path[0] as number, path[1] as number, path[2] as number);
}

/** With which first letters an entry may stand in text: a name that is written with a capital needs one. */
function lettersOf({ case: rule, surface }: Entry): number {
  return rule === 'any' || !isCapital(surface.charCodeAt(0)) ? SMALL | CAPITAL : CAPITAL;
}

/** Small Latin and Cyrillic letters: told without a table, and most of what a page is made of. */
export function isSmall(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x45f);
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x400 && unit <= 0x42f);
}
