import type { EvaluationDocument, Label } from './parse-document.ts';

/** Words that the product would mark. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Id of the topic. */
  readonly topic: string;
}

/** One thing that is wrong. */
export interface Mistake {
  readonly kind: 'missed' | 'spurious' | 'trap';
  readonly words: string;
  readonly topic: string;
  /** The words with what stands round them. */
  readonly context: string;
}

/** How a document fared. */
export interface DocumentScore {
  readonly right: number;
  readonly mistakes: readonly Mistake[];
  /** Traps of the document by kind, and how many of each were fallen into. */
  readonly traps: readonly { readonly kind: string; readonly hit: boolean }[];
}

/**
 * Hold what was found in a document against its labels.
 *
 * A mention is right if bounds and topic are; of a label with labels inside, either the whole or the inner ones are
 * asked for, whichever was found. What lies over an optional label with its topic counts neither way; all else that
 * was found is wrong, and a hit if it touches a trap.
 */
export function scoreDocument({ text, labels }: EvaluationDocument, found: readonly Found[]): DocumentScore {
  const left = new Set(found);
  const mistakes: Mistake[] = [];
  let right = 0;

  function take(label: Label): boolean {
    const match = [...left].find((one) => isSame(one, label));
    return match !== undefined && left.delete(match);
  }

  function settle(label: Label): void {
    if (label.kind === 'trap') return;
    if (take(label)) {
      if (label.kind === 'mention') right++;
      for (const one of left) if (isInside(one, label)) left.delete(one);
      return;
    }
    const inside = label.inner.some((inner) => [...left].some((one) => overlaps(one, inner)));
    if (inside || (label.kind === 'optional' && label.inner.length > 0)) {
      for (const inner of label.inner) settle(inner);
      // The rest of the words may name the outer topic besides: "visit" in "Putin's visit to China".
      for (const one of left) if (isInside(one, label) && hasTopic(one, label)) left.delete(one);
    } else if (label.kind === 'mention') {
      mistakes.push({ kind: 'missed', ...told(text, label, label.topics.join('|')) });
    }
    if (label.kind === 'optional') for (const one of left) if (isAllowed(one, label)) left.delete(one);
  }

  for (const label of labels) settle(label);
  const traps = labels.filter(({ kind }) => kind === 'trap');
  for (const one of left) {
    const isTrap = traps.some((trap) => overlaps(one, trap));
    mistakes.push({ kind: isTrap ? 'trap' : 'spurious', ...told(text, one, one.topic) });
  }
  return {
    right,
    mistakes,
    traps: traps.map((trap) => ({ kind: trap.trap, hit: [...left].some((one) => overlaps(one, trap)) })),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const isInside = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end;

function isSame(one: Found, label: Label): boolean {
  return one.start === label.start && one.end === label.end && hasTopic(one, label);
}

function isAllowed(one: Found, label: Label): boolean {
  return overlaps(one, label) && hasTopic(one, label);
}

function hasTopic({ topic }: Found, { kind, topics }: Label): boolean {
  return topics.includes(topic) || (kind === 'optional' && topics.length === 0);
}

function told(text: string, { start, end }: Span, topic: string): Omit<Mistake, 'kind'> {
  const before = text.slice(Math.max(0, start - 40), start);
  const words = text.slice(start, end);
  const context = `${before}⟦${words}⟧${text.slice(end, end + 40)}`.replace(/\s+/g, ' ');
  return { words, topic, context };
}
