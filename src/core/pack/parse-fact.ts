import type { Bound, DatePrecision, Fact, FactKind, Figure, Side } from '../model/fact.ts';
import { type FaultList, fieldPath, quote } from './fault-list.ts';
import { isBefore, precisionOf } from './iso-date.ts';
import {
  countingNumber,
  type Draft,
  finiteNumber,
  list,
  nullable,
  oneOf,
  optional,
  type Read,
  record,
  trueOrFalse,
} from './read-fields.ts';
import { date, id, text } from './read-text.ts';

const KINDS: readonly FactKind[] = ['event', 'figure', 'status', 'statement', 'background', 'dispute'];
const BOUNDS: readonly Bound[] = ['over', 'under'];
const PRECISIONS: readonly DatePrecision[] = ['day', 'month', 'year'];

/** Code points. */
const FACT_LENGTH = 240;
const CLAIM_LENGTH = 160;
const NOTE_LENGTH = 200;

const SNAKE = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;
const CURRENCY = /^[A-Z]{3}$/;

const quantity = text(60, (value) =>
  SNAKE.test(value)
    ? null
    : `${quote(value)} is no quantity. Write lower-case words joined by “_”, such as trade_total.`,
);
const unit = text(60, (value) =>
  SNAKE.test(value) || CURRENCY.test(value)
    ? null
    : `${quote(value)} is no unit. Write a currency code such as USD, or lower-case words joined by “_”.`,
);
const keyword = text(40, (value) =>
  value === value.toLowerCase() ? null : `${quote(value)} has capitals. Write keywords in lower case.`,
);

const figure: Read<Figure> = record<Figure>('a figure', {
  quantity,
  number: finiteNumber,
  unit,
  period: text(80),
  basis: text(80),
  bound: optional(oneOf(BOUNDS), undefined),
});

const side: Read<Side> = record<Side>('a side', {
  who: text(80),
  claim: text(CLAIM_LENGTH),
  sources: list(id, 1, 10),
});

/** Read one fact. Whether its topics and sources exist is checked later, over the whole pack. */
export const fact: Read<Fact> = record<Fact>(
  'a fact',
  {
    id,
    topics: list(id, 1, 20),
    kind: oneOf(KINDS),
    text: text(FACT_LENGTH),
    date,
    datePrecision: oneOf(PRECISIONS),
    until: optional(nullable(date), null),
    sources: list(id, 1, 3),
    confidence: oneOf(['high', 'medium']),
    checked: date,
    checkPass: countingNumber,
    keywords: list(keyword, 0, 30),
    afterSummit: trueOrFalse,
    values: optional(list(figure, 0, 20), []),
    sides: optional(list(side, 0, 10), []),
    note: optional(nullable(text(NOTE_LENGTH)), null),
  },
  (draft, path, faults) => {
    checkDates(draft, path, faults);
    checkKind(draft, path, faults);
  },
);

function checkDates(draft: NonNullable<Draft<Fact>>, path: string, faults: FaultList): void {
  const { date: from, datePrecision, until } = draft;
  if (from === undefined) return;
  const precision = precisionOf(from);
  if (datePrecision !== undefined && datePrecision !== precision) {
    faults.add(fieldPath(path, 'datePrecision'), `${quote(from)} is a ${precision}. Write ${precision}.`);
  }
  if (typeof until === 'string' && isBefore(until, from)) {
    faults.add(
      fieldPath(path, 'until'),
      `${quote(until)} lies before the fact’s own date ${quote(from)}. Exchange them.`,
    );
  }
}

function checkKind(draft: NonNullable<Draft<Fact>>, path: string, faults: FaultList): void {
  const { kind, sides, values } = draft;
  if (kind === undefined) return;
  if (kind === 'dispute' && sides !== undefined && sides.length < 2) {
    faults.add(
      fieldPath(path, 'sides'),
      'A dispute is shown with its sides, never one alone. Give two or more.',
    );
  }
  if (kind !== 'dispute' && sides !== undefined && sides.length > 0) {
    faults.add(
      fieldPath(path, 'sides'),
      `Only a dispute has sides, and this is of kind ${kind}. Write dispute, or no sides.`,
    );
  }
  if (kind === 'figure' && values?.length === 0) {
    faults.add(
      fieldPath(path, 'values'),
      'A figure states a number. Give it in values, or choose another kind.',
    );
  }
}
