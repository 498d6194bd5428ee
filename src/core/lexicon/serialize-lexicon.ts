import type { CaseRule, SurnameRule } from '../model/topic.ts';
import type { Lexicon } from './lexicon.ts';

/** Changes whenever an older stored lexicon cannot be read any more. */
export const LEXICON_FORMAT = 2;

type Row = [number, 0 | 1, string, CaseRule, number, number[][], SurnameRule | null];

/**
 * A lexicon as one well-formed string, since typed arrays survive neither messages nor storage.
 * Cells are written as the difference to the cell before, which keeps the rising arrays short.
 */
export function serializeLexicon(lexicon: Lexicon): string {
  const { topics, entries, trie } = lexicon;
  return JSON.stringify({
    format: LEXICON_FORMAT,
    topics,
    entries: entries.map((e) => [e.topic, e.hides ? 1 : 0, e.surface, e.case, e.languages, e.needs, e.surname]),
    symbols: written(trie.symbols),
    firstChild: written(trie.firstChild),
    firstEntry: written(trie.firstEntry),
    alphabet: written(trie.alphabet),
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
    const rows: Row[] = stored.entries;
    return {
      topics: stored.topics,
      entries: rows.map(([topic, hides, surface, rule, languages, needs, surname]) => ({
        topic,
        hides: hides === 1,
        surface,
        case: rule,
        languages,
        needs,
        surname,
      })),
      trie: {
        symbols: Uint16Array.from(read(stored.symbols)),
        firstChild: Uint32Array.from(read(stored.firstChild)),
        firstEntry: Uint32Array.from(read(stored.firstEntry)),
        alphabet: Uint16Array.from(read(stored.alphabet)),
      },
    };
  } catch {
    return null;
  }
}

function written(cells: Uint16Array | Uint32Array): number[] {
  return Array.from(cells, (cell, i) => cell - (cells[i - 1] ?? 0));
}

function read(differences: number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}
