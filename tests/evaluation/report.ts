import { PACK_LANGUAGES } from '../../src/core/model/topic.ts';
import type { Evaluated } from './evaluate.ts';

/** Counts of a group of documents, and what they come to. */
export interface Score {
  readonly documents: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision is 1 where nothing was found, recall where nothing was to be found. */
export function scoreOf(evaluated: readonly Evaluated[]): Score {
  const mistakes = evaluated.flatMap((one) => one.mistakes);
  const right = evaluated.reduce((sum, one) => sum + one.right, 0);
  const missed = mistakes.filter(({ kind }) => kind === 'missed').length;
  const wrong = mistakes.length - missed;
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = right === 0 ? Number(wrong + missed === 0) : (2 * precision * recall) / (precision + recall);
  return { documents: evaluated.length, right, wrong, missed, precision, recall, f1 };
}

/** Traps by kind: how many there are, and how many were fallen into. */
export function trapsOf(evaluated: readonly Evaluated[]): Map<string, { total: number; hit: number }> {
  const traps = new Map<string, { total: number; hit: number }>();
  for (const { kind, hit } of evaluated.flatMap((one) => one.traps)) {
    const known = traps.get(kind) ?? { total: 0, hit: 0 };
    traps.set(kind, { total: known.total + 1, hit: known.hit + Number(hit) });
  }
  return new Map([...traps].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The tables of docs/mentions.md, in Markdown. */
export function tables(evaluated: readonly Evaluated[]): string {
  const languages = PACK_LANGUAGES.flatMap((language) => {
    const own = evaluated.filter(({ document }) => document.language === language);
    return own.length > 0 ? [row(language, scoreOf(own))] : [];
  });
  const pages = (['related', 'passing', 'unrelated'] as const).map((page) => {
    const own = evaluated.filter(({ document }) => document.page === page);
    const painted = own.filter(({ verdict }) => verdict === 'related').length;
    return `| ${page} | ${own.length} | ${painted} | ${scoreOf(own).wrong} |`;
  });
  const traps = [...trapsOf(evaluated)].map(([kind, { total, hit }]) => `| ${kind} | ${total} | ${hit} |`);
  return [
    '| language | documents | right | wrong | missed | precision | recall | F1 |',
    '|---|---|---|---|---|---|---|---|',
    ...languages,
    row('**all**', scoreOf(evaluated)),
    '',
    '| page | documents | marked by the gate | words found wrongly |',
    '|---|---|---|---|',
    ...pages,
    '',
    '| trap | in the documents | fallen into |',
    '|---|---|---|',
    ...traps,
  ].join('\n');
}

function row(name: string, { documents, right, wrong, missed, precision, recall, f1 }: Score): string {
  const figures = [documents, right, wrong, missed, three(precision), three(recall), three(f1)];
  return `| ${name} | ${figures.join(' | ')} |`;
}

const three = (figure: number): string => figure.toFixed(3);
