import type { Claim } from './claim.ts';
import { conceptsIn, type NamedIn } from './concepts.ts';
import { type Named, partiesIn } from './parties.ts';

/** A claim in its sentence. */
export interface Placed {
  readonly text: string;
  /** `text` as `plainText` makes it. */
  readonly plain: string;
  readonly claim: Claim;
  /** Where the words of the claim before end, and the next claim starts. */
  readonly after: number;
  readonly until: number;
}

/** Words around a claim, and what they name: read when first asked for. */
export interface Words extends NamedIn {
  /** As written, and as `plainText` makes it. */
  readonly text: string;
  readonly plain: string;
  readonly named: Named;
}

/** What stands around a claim. */
export interface Place {
  /** Where the words that belong to the claim end. */
  readonly stop: number;
  /** Between two turns of the sentence, up to the next claim. */
  readonly scope: Words;
  /** The same with what follows the next claim. */
  readonly whole: Words;
  /** From the turn to the next pause behind the claim. */
  readonly clause: Words;
  /** From the claim before to that pause, or to what joins something else. */
  readonly near: Words;
}

/** Where a sentence turns to something else. */
const TURN =
  /;|,? (?:while|whereas|but|although|compared (?:with|to)|wahrend|tandis que|alors que|mientras|aber|mais|pero|тогда как|а|но) |，?(?:而|但)/g;
const PAUSE = /[,;，；。—]|\s-\s/;
/** With these begins what the next claim is about: "87 percent of the vote on a turnout of 77". */
const JOINT = / (?:and|on|with|und|bei|mit|et|avec|y|con|и|при) /;
/** A sentence that goes on longer without a pause tells of other things. In UTF-16 units. */
const LONGEST = 120;
const FARTHEST = 400;

/** Read what stands around a claim, no farther than some hundred units. */
export function readPlace({ text, plain, claim, after, until }: Placed): Place {
  const { start, end } = scopeOf(plain, claim);
  const pause = plain.slice(claim.end, Math.min(until, claim.end + LONGEST)).search(PAUSE);
  const calm = pause < 0 ? Math.min(until, claim.end + LONGEST) : claim.end + pause;
  const joint = plain.slice(claim.end, calm).search(JOINT);
  const stop = joint < 0 ? calm : claim.end + joint;
  const shared = joint >= 0 && pause < 0 && until < plain.length;
  // Short sentences are all four at once.
  const known = new Map<string, Words>();
  const words = (from: number, to: number): Words => {
    const key = `${from} ${to}`;
    const made = known.get(key) ?? wordsOf(plain.slice(from, to), text.slice(from, to));
    known.set(key, made);
    return made;
  };
  return {
    stop,
    scope: words(start, Math.max(claim.end, Math.min(end, shared ? stop : until))),
    whole: words(start, end),
    clause: words(start, shared ? stop : calm),
    near: words(Math.max(start, Math.min(after, claim.start)), stop),
  };
}

function wordsOf(plain: string, text: string): Words {
  let read: NamedIn | undefined;
  let named: Named | undefined;
  const words = (): NamedIn => {
    read ??= conceptsIn(plain);
    return read;
  };
  return {
    text,
    plain,
    get concepts() {
      return words().concepts;
    },
    get others() {
      return words().others;
    },
    get named() {
      named ??= partiesIn(plain, text);
      return named;
    },
  };
}

/** The part of a sentence around a claim between two turns. */
function scopeOf(plain: string, claim: Claim): { readonly start: number; readonly end: number } {
  let start = Math.max(0, claim.start - FARTHEST);
  const last = Math.min(plain.length, claim.end + FARTHEST);
  const low = start;
  for (const { 0: words, index } of plain.slice(low, last).matchAll(TURN)) {
    if (low + index + words.length <= claim.start) start = low + index + words.length;
    else if (low + index >= claim.end) return { start, end: low + index };
  }
  return { start, end: last };
}
