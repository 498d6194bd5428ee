import type { Entry, Lexicon } from '../lexicon/lexicon.ts';
import { namesIn, topicsInDoubt } from './drop-candidates.ts';
import { readSurnames, separateOthers, type TextCandidates } from './read-surnames.ts';
import type { Candidate } from './scan-text.ts';

/** A span of a text that names a topic. */
export interface Mention {
  /** UTF-16 offset of its first unit. */
  readonly start: number;
  /** UTF-16 offset after its last unit. */
  readonly end: number;
  /** Index into `Lexicon.topics`. */
  readonly topic: number;
  /** Index into `Lexicon.entries`: the alias that made it. */
  readonly entry: number;
}

/** More rounds than any chain of needs is long; a ring of needs that never settles ends here. */
const MOST_ROUNDS = 6;

/**
 * Decide which candidates of a page are mentions.
 *
 * Takes the candidates of each text of the page, in the order that `scanText` gives them, the texts in reading
 * order. An alias with `needs` counts if of each group one topic is on the page, whatever the text it stands
 * in; a surname that asks for a full name, if that stands on the page. One with `unless` does not count near such a word,
 * nor on a page that has one and no anchor of the story besides. Of rival candidates the leftmost, then
 * the longest wins. A `not` phrase hides the shorter names of its topic inside it, and those alone: "G20 summit"
 * is no name of the May summit, but G20 in it is one. A surface that two topics share has one reading for the
 * whole page, but for surnames: those follow the last full name before them.
 * Gives mentions text by text, in order and never overlapping.
 * Cost: O(candidates) per round; two or three rounds.
 */
export function resolveMentions(texts: readonly (readonly Candidate[])[], lexicon: Lexicon): Mention[][] {
  const separated = texts.map((candidates) => separateOthers(namesIn(candidates, lexicon), lexicon));
  const doubted = topicsInDoubt(texts, lexicon);
  let present: ReadonlySet<number> = new Set();
  let chosen = choose(separated, lexicon, present, doubted);
  for (let round = 0; ; round++) {
    const now = topicsNamed(chosen, lexicon);
    if (sameSet(now, present)) break;
    // A ring of needs that comes and goes is met by what stays.
    const last = round === MOST_ROUNDS;
    present = last ? new Set([...now].filter((topic) => present.has(topic))) : now;
    chosen = choose(separated, lexicon, present, doubted);
    if (last) break;
  }
  return readSurnames(separated, chosen, lexicon);
}

/** The topics of a page that more than a surname shows to be there. */
function topicsNamed(texts: readonly (readonly Mention[])[], lexicon: Lexicon): Set<number> {
  const named = new Set<number>();
  for (const mentions of texts)
    for (const { topic, entry } of mentions)
      if ((lexicon.entries[entry] as Entry).surname !== 'after') named.add(topic);
  return named;
}

function choose(
  texts: readonly TextCandidates[],
  lexicon: Lexicon,
  present: ReadonlySet<number>,
  doubted: ReadonlySet<number>,
): Mention[][] {
  const anchors = [...present].filter((topic) => lexicon.topics[topic]?.anchor);
  const counts = (entry: Entry): boolean => {
    if (entry.surname === 'after' && !present.has(entry.topic)) return false;
    if (entry.wary && doubted.has(entry.topic) && anchors.every((topic) => topic === entry.topic))
      return false;
    return entry.needs.every((group) => group.some((topic) => present.has(topic)));
  };
  return texts.map(({ candidates }) => {
    const mentions: Mention[] = [];
    let free = 0;
    for (let i = 0; i < candidates.length; ) {
      const { start, end } = candidates[i] as Candidate;
      let best = -1;
      for (; candidates[i]?.start === start && candidates[i]?.end === end; i++) {
        const e = (candidates[i] as Candidate).entry;
        const entry = lexicon.entries[e] as Entry;
        if (counts(entry) && (best < 0 || outranks(entry, lexicon.entries[best] as Entry))) best = e;
      }
      if (start < free || best < 0) continue;
      free = end;
      mentions.push({ start, end, topic: (lexicon.entries[best] as Entry).topic, entry: best });
    }
    return mentions;
  });
}

/** Of two readings of one span the one that asks for more of the page is the more particular. */
function outranks(entry: Entry, other: Entry): boolean {
  return entry.needs.length > other.needs.length;
}

function sameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
