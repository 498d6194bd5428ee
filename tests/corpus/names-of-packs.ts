import { foldedUnits } from '../../src/core/lexicon/fold.ts';
import { formsOf } from '../../src/core/lexicon/forms-of.ts';
import type { AliasedPack } from '../../src/core/model/pack.ts';
import type { Alias } from '../../src/core/model/topic.ts';

/** Tells whether a text is one of the packs' names under its rules, by comparing whole texts: no trie, no scan. */
export interface Names {
  has(text: string): boolean;
}

/** The names of packs: aliases and forms, by what they fold to. */
export function namesOf(packs: readonly AliasedPack[]): Names {
  const rules = new Map<string, Set<string>>();
  for (const { topics } of packs) {
    for (const alias of topics.flatMap((topic) => Object.values(topic.aliases).flat()))
      addAlias(rules, alias);
  }
  return {
    has(text) {
      const folded = foldedKey(text);
      const surfaces = [...(rules.get(folded) ?? [])];
      const plain = plainText(text);
      return surfaces.some((rule) => {
        const [kind = '', surface = ''] = rule.split('\u0000');
        if (kind === 'any') return true;
        return plain === surface || (kind === 'name' && plain === surface.toUpperCase());
      });
    },
  };
}

function addAlias(rules: Map<string, Set<string>>, alias: Alias): void {
  for (const surface of [alias.text, ...formsOf(alias)]) {
    const key = foldedKey(surface);
    const known = rules.get(key) ?? new Set();
    rules.set(key, known.add(`${alias.case}\u0000${plainText(surface)}`));
  }
}

function foldedKey(text: string): string {
  return String.fromCharCode(...foldedUnits(text));
}

/** One spelling for white space, joints and accents; capitals stay. */
function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .normalize('NFC');
}
