import { foldedUnits } from './fold.ts';
import type { Entry, Trie } from './lexicon.ts';

interface Branch {
  readonly children: Map<number, Branch>;
  readonly entries: Entry[];
}

const newBranch = (): Branch => ({ children: new Map(), entries: [] });

/**
 * Build the trie of all entries.
 *
 * Gives the trie and the entries in its order. An entry whose surface folds to nothing cannot be found and
 * is left out. Cost: O(sum of surface lengths), once per pack revision, never on a page.
 */
export function buildTrie(entries: readonly Entry[]): { trie: Trie; entries: Entry[] } {
  const root = newBranch();
  const units = new Set<number>();
  for (const entry of entries) {
    const folded = foldedUnits(entry.surface);
    if (folded.length === 0) continue;
    let branch = root;
    for (const unit of folded) {
      units.add(unit);
      const next = branch.children.get(unit) ?? newBranch();
      branch.children.set(unit, next);
      branch = next;
    }
    branch.entries.push(entry);
  }
  const alphabet = Uint16Array.from([0, ...[...units].sort((a, b) => a - b)]);
  return flatten(root, alphabet);
}

function flatten(root: Branch, alphabet: Uint16Array): { trie: Trie; entries: Entry[] } {
  const symbolOf = new Map(Array.from(alphabet, (unit, symbol) => [unit, symbol]));
  const queue: Branch[] = [root];
  const symbols: number[] = [0];
  const firstChild: number[] = [];
  const firstEntry: number[] = [];
  const ordered: Entry[] = [];
  for (let node = 0; node < queue.length; node++) {
    const branch = queue[node] as Branch;
    firstChild.push(queue.length);
    firstEntry.push(ordered.length);
    ordered.push(...branch.entries);
    for (const [unit, child] of [...branch.children].sort(([a], [b]) => a - b)) {
      queue.push(child);
      symbols.push(symbolOf.get(unit) as number);
    }
  }
  firstChild.push(queue.length);
  firstEntry.push(ordered.length);
  const trie: Trie = {
    symbols: Uint16Array.from(symbols),
    firstChild: Uint32Array.from(firstChild),
    firstEntry: Uint32Array.from(firstEntry),
    alphabet,
  };
  return { trie, entries: ordered };
}
