import type { FactsMeasure } from '../benchmarks/facts.ts';
import type { Growth } from '../benchmarks/growth.ts';
import type { PageMeasure, PeerMeasure } from '../benchmarks/in-page.ts';
import type { LookUpMeasure } from '../benchmarks/look-up.ts';
import type { PopupMeasure } from '../benchmarks/popup.ts';
import { CONTENT_SCRIPT_BUDGET } from './build-extension.ts';

/** What was measured on one page. */
export interface Row extends PageMeasure, PeerMeasure {
  readonly page: string;
  readonly layouts: number;
}

/** A bar: what is measured, and what it has to be. */
interface Bar {
  readonly what: string;
  readonly measured: string;
  readonly bar: string;
  readonly held: boolean;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Hold what was measured against the bars. */
export function barsOf(
  rows: readonly Row[],
  contentScript: number,
  growth: readonly Growth[],
  lookUp: LookUpMeasure,
  popup: PopupMeasure,
  facts: FactsMeasure,
): Bar[] {
  const steepest = growth.reduce((most, one) => (one.ratio > most.ratio ? one : most));
  const floor = median(rows.map((row) => row.ours / row.floor));
  const faster = (peer: 'markJs' | 'advancedMark') =>
    median(rows.flatMap((row) => (row[peer] === null ? [] : [row[peer] / row.ours])));
  const layouts = Math.max(...rows.map((row) => row.layouts));
  const longest = Math.max(...rows.map((row) => row.longestTask));
  return [
    {
      what: 'cost against the floor, median',
      measured: `${floor.toFixed(2)} ×`,
      bar: '≤ 2.5 ×',
      held: floor <= 2.5,
    },
    {
      what: 'faster than mark.js 8.11.1, median',
      measured: `${faster('markJs').toFixed(0)} ×`,
      bar: '≥ 100 ×',
      held: faster('markJs') >= 100,
    },
    {
      what: 'faster than advanced-mark.js 2.7.1, median',
      measured: `${faster('advancedMark').toFixed(0)} ×`,
      bar: '≥ 10 ×',
      held: faster('advancedMark') >= 10,
    },
    { what: 'layouts caused, most on a page', measured: String(layouts), bar: '0', held: layouts === 0 },
    {
      what: 'longest task of ours',
      measured: `${longest.toFixed(1)} ms`,
      bar: '≤ 50 ms',
      held: longest <= 50,
    },
    {
      what: 'waiting for a card, most on a page',
      measured: `${Math.max(...rows.map((row) => row.cards)).toFixed(2)} ms`,
      bar: '≤ 2 ms',
      held: rows.every((row) => row.cards <= 2),
    },
    {
      what: 'a look under the pointer, most on a page',
      measured: `${Math.max(...rows.map((row) => row.look)).toFixed(2)} ms`,
      bar: '≤ 2 ms',
      held: rows.every((row) => row.look <= 2),
    },
    {
      what: 'finding the day of an article, most on a page',
      measured: `${Math.max(...rows.map((row) => row.date)).toFixed(2)} ms`,
      bar: '≤ 10 ms',
      held: rows.every((row) => row.date <= 10),
    },
    {
      what: `choosing among ${facts.facts} facts at ${facts.mentions} mentions`,
      measured: `${facts.article.toFixed(1)} ms`,
      bar: '≤ 10 ms',
      held: facts.mentions === 60 && facts.article <= 10,
    },
    {
      what: `time for twice the text, most: ${steepest.what}`,
      measured: `${steepest.ratio.toFixed(2)} ×`,
      bar: '< 2.3 ×',
      held: steepest.ratio < 2.3,
    },
    {
      what: `look-up in ${lookUp.topics} topics, slowest key`,
      measured: `${lookUp.worst.toFixed(1)} ms`,
      bar: '≤ 16 ms',
      held: lookUp.worst <= 16,
    },
    {
      what: `popup with ${popup.rows} rows painted, over an empty one`,
      measured: `${(popup.topics - popup.empty).toFixed(0)} ms`,
      bar: '≤ 100 ms',
      held: popup.rows > 0 && popup.topics - popup.empty <= 100,
    },
    {
      what: 'content script',
      measured: `${(contentScript / 1000).toFixed(1)} kB`,
      bar: `≤ ${CONTENT_SCRIPT_BUDGET / 1000} kB`,
      held: contentScript <= CONTENT_SCRIPT_BUDGET,
    },
  ];
}

/** Medians over all pages, in milliseconds. */
export function summary(rows: readonly Row[]) {
  const ms = (pick: (row: Row) => number | null) => median(rows.map(pick).filter((value) => value !== null));
  return [
    { milliseconds: 'floor: read every unit', median: ms((row) => row.floor) },
    { milliseconds: 'Backgrounder: collect, scan, paint', median: ms((row) => row.ours) },
    { milliseconds: 'floor, first run', median: ms((row) => row.floorCold) },
    { milliseconds: 'Backgrounder, first run', median: ms((row) => row.oursCold) },
    { milliseconds: 'mark.js', median: ms((row) => row.markJs) },
    { milliseconds: 'advanced-mark.js', median: ms((row) => row.advancedMark) },
  ].map(({ milliseconds, median: value }) => ({ milliseconds, median: value.toFixed(2) }));
}
