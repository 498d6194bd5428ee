import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../scripts/read-packs.ts';
import { evaluateAll, readDocuments } from './evaluate.ts';
import type { Label } from './parse-document.ts';
import { scoreOf, tables, trapsOf } from './report.ts';

const documents = readDocuments();
const packs = readPacks();
const evaluated = evaluateAll(documents, packs);
const languages = [...new Set(documents.map(({ language }) => language))];

/** Traps that names fall into today; fewer is progress, more is a fault. */
const MOST_TRAPS = 31;

/** Documents with nothing but traps, several of which hold two names that cannot be told from the story's. */
const MOST_MARKED = 5;

describe('the evaluation documents', () => {
  it('are sixty or more, in every language that packs have names in', () => {
    expect(documents.length).toBeGreaterThanOrEqual(60);
    expect(languages).toHaveLength(16);
  });

  it('name topics that the packs have', () => {
    const known = new Set(packs.flatMap((pack) => pack.topics.map(({ id }) => id)));
    const topicsOf = ({ topics, inner }: Label): readonly string[] => [...topics, ...inner.flatMap(topicsOf)];
    const unknown = documents.flatMap(({ id, labels }) =>
      labels.flatMap(topicsOf).flatMap((topic) => (known.has(topic) ? [] : [`${id}: ${topic}`])),
    );
    expect(unknown).toEqual([]);
  });
});

describe('names are found in them', () => {
  it('with F1 of 0.98 or more over all', () => {
    expect(scoreOf(evaluated).f1).toBeGreaterThanOrEqual(0.98);
  });

  it.each(languages)('with F1 of 0.93 or more in %s', (language) => {
    const own = evaluated.filter(({ document }) => document.language === language);
    expect(scoreOf(own).f1).toBeGreaterThanOrEqual(0.93);
  });

  it('while few of the traps are fallen into', () => {
    const hit = [...trapsOf(evaluated).values()].reduce((sum, trap) => sum + trap.hit, 0);
    expect(hit).toBeLessThanOrEqual(MOST_TRAPS);
  });
});

describe('the gate', () => {
  it('lets every page about the story through', () => {
    const kept = evaluated.filter(
      ({ document, verdict }) => document.page === 'related' && verdict !== 'related',
    );
    expect(kept.map(({ document }) => document.id)).toEqual([]);
  });

  it('leaves most pages unmarked that were written to be taken for it', () => {
    const marked = evaluated.filter(
      ({ document, verdict }) => document.page === 'unrelated' && verdict === 'related',
    );
    expect(marked.length).toBeLessThanOrEqual(MOST_MARKED);
  });
});

describe('docs/mentions.md', () => {
  it('tells these figures: `npm run evaluate -- --write` brings it up to date', () => {
    const page = readFileSync(new URL('../../docs/mentions.md', import.meta.url), 'utf8');
    expect(page).toContain(tables(evaluated));
  });
});
