import type { Pack } from '../../model/pack.ts';
import { counterOf } from '../counter-of.ts';
import { wasKnown } from '../known-then.ts';
import { fittingSubjects } from './choose-subject.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims-in.ts';
import { isDenied } from './denial.ts';
import { plainText } from './plain-text.ts';
import { readPlace } from './read-place.ts';
import { type RecordFigure, statedRow } from './record-figure.ts';
import { claimUnit, type RecordRow, rowsFor } from './record-rows.ts';
import { type StatedFigure, type Subject, subjectsOf } from './subjects.ts';

/** A sentence of an article. */
export interface FiguredSentence {
  readonly sentence: string;
  /** BCP 47. */
  readonly language: string;
  /** Ids of the pack's topics in the sentence. */
  readonly topics: Iterable<string>;
  /** Ids of the pack's topics in its paragraph. @default none but those of the sentence */
  readonly near?: Iterable<string>;
  /** Ids of the pack's topics in the whole article. @default those of the paragraph */
  readonly onPage?: ReadonlySet<string>;
  /** ISO day of the article, or null where it is not known. */
  readonly date: string | null;
}

/** What the pack has beside a quantity in a sentence. */
export interface FigureMatch {
  readonly claim: Claim;
  /** The pack's name for the quantity, without `_total` and `_growth`. */
  readonly quantity: string;
  /** At least one and at most four, those that agree first. */
  readonly rows: readonly RecordRow[];
  /** The newest figure of the kind, if it came after the article. */
  readonly newer: RecordFigure | null;
}

const MOST_ROWS = 4;
/** Units in which a year is held against another. */
const FLOWING = /^(?:[A-Z]{3}|tonnes|vehicles|bcm_per_year|barrels_per_day)$/;

/**
 * The quantities of a sentence that the pack has figures for, each with these figures.
 *
 * A match needs the words of the pack's quantity, its unit, its parties, and a period and size that can be meant: where two
 * quantities fit alike there is none. Figures newer than the article are not compared.
 * Order: as in the sentence. Errors: none. Cost: O(sentence); the pack is read once, then kept as long as it lives.
 */
export function figuresOnRecord(pack: Pack, at: FiguredSentence): readonly FigureMatch[] {
  const claims = claimsOf(at);
  if (claims.length === 0) return [];
  const plain = plainText(at.sentence);
  const inParagraph = new Set([...at.topics, ...(at.near ?? [])]);
  const topics = { inSentence: new Set(at.topics), inParagraph, onPage: at.onPage ?? inParagraph };
  const subjects = subjectsOf(pack);
  const isKnown = ({ fact }: StatedFigure) => at.date === null || wasKnown(fact, at.date, pack);
  let after = 0;
  return claims.flatMap((claim, i): FigureMatch[] => {
    const until = claims[i + 1]?.start ?? plain.length;
    const place = readPlace({ text: at.sentence, plain, claim, after, until });
    after = place.stop;
    if (isDenied(plain, claim)) return [];
    const possible = subjects.filter((subject) => isOfKind(subject, claim));
    const matches = fittingSubjects(possible, { claim, place, topics }).flatMap(
      ({ name, figures }): FigureMatch[] => {
        const known = figures.filter(isKnown);
        const later = figures.filter((figure) => !known.includes(figure));
        const rows = mostTelling(rowsFor(claim, known, at.date));
        return rows.length === 0 ? [] : [{ claim, quantity: name, rows, newer: newerOf(known, later, rows) }];
      },
    );
    return matches.length === 1 ? matches : [];
  });
}

/** Claims of the sentences read last: cards in one sentence share them. */
const lately = new Map<string, readonly Claim[]>();
const MOST_KEPT = 40;

function claimsOf({ sentence, language, date }: FiguredSentence): readonly Claim[] {
  const key = `${language} ${date} ${sentence}`;
  const claims = lately.get(key) ?? claimsIn(sentence, language, date);
  if (lately.size >= MOST_KEPT) lately.clear();
  lately.set(key, claims);
  return claims;
}

/** Whether a subject has figures, or values to work them out from, that a claim could be held against. */
function isOfKind({ figures }: Subject, { unit, change }: Claim): boolean {
  if (change === null)
    return figures.some(({ growth, figure }) => !growth && claimUnit(figure.unit) === unit);
  if (unit !== 'percent') return false;
  return figures.some(({ growth, figure }) => growth || FLOWING.test(figure.unit));
}

/** Those that agree first, then the nearest; of one basis and period the first alone. */
function mostTelling(rows: readonly RecordRow[]): readonly RecordRow[] {
  const seen = new Set<string>();
  const distinct = rows
    .toSorted((a, b) => Number(b.fact.kind === 'figure') - Number(a.fact.kind === 'figure'))
    .filter(({ basis, period }) => {
      const key = `${period} ${basis}`;
      return !seen.has(key) && seen.add(key);
    });
  return distinct.toSorted((a, b) => distanceOf(a) - distanceOf(b)).slice(0, MOST_ROWS);
}

function distanceOf({ relation }: RecordRow): number {
  return relation.kind === 'agrees' ? -1 : Math.abs(relation.by);
}

/** What time a figure takes, so that like is held against like: how many years, or which months of a year. */
function spanOf({ period }: StatedFigure): string {
  if (period === null) return '';
  const { from, to, base } = period;
  if (base !== null) return `growth ${Number(to.slice(0, 4)) - Number(base.slice(0, 4))} ${to.slice(4)}`;
  return from === to && to.length === 4 ? 'year' : `${from.slice(4)} ${to.slice(4)}`;
}

/** The newest figure that came after the article, of as much time and by the same count as the first row. */
function newerOf(
  known: readonly StatedFigure[],
  later: readonly StatedFigure[],
  [row]: readonly RecordRow[],
): RecordFigure | null {
  const own = row && known.find(({ fact, figure }) => fact === row.fact && figure.period === row.period);
  if (!row || !own) return null;
  const newest = later
    .filter(
      (one) =>
        one.period !== null &&
        one.figure.unit === row.unit &&
        counterOf(one.figure.basis) === counterOf(row.basis) &&
        spanOf(one) === spanOf(own),
    )
    .toSorted((a, b) => (a.figure.period < b.figure.period ? 1 : -1))[0];
  return newest ? statedRow(newest) : null;
}
