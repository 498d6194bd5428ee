/** A sentence is at most this long on either side of its mention, in UTF-16 units: lists have no full stops. */
const LONGEST = 400;

/**
 * Ends a sentence, with the quotation marks and brackets that close with it. A Latin dot ends one only before a space; the
 * full stops of Chinese, Japanese, Arabic, Urdu and Hindi end one anywhere.
 */
const END = /[。！？؟۔।]["'”’»」』）)\]]*|[.!?…]+["'”’»)\]]*(?=\s)|\n{2,}/gu;

/** Words whose dot ends no sentence: titles, months, units, and what is short for something in the languages we read. */
const SHORT_WORDS =
  'Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Capt|Sgt|Maj|Sen|Rep|Gov|Amb|Hon|Rev|Sr|Sra|Jr|Mme|Mlle|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?' +
  '|Oct|Nov|Dec|Inc|Ltd|Corp|No|Nr|Nos|vs|approx|est|ca|bzw|usw|Mio|Mrd|Abs|Art|Std|гг?|им|млн|млрд|трлн|тыс|руб|долл|стр|см';

/** Text that ends with such a word, with initials ("U.S.", "z. B.", "В. В."), or with the number of a day ("am 16. Mai"). */
const NO_END = new RegExp(
  String.raw`(?:^|[\s("“„«\-–])(?:${SHORT_WORDS}|(?:\p{L}\.\s?)*\p{L}|\d{1,2})\.$`,
  'u',
);

/**
 * The sentence that a span of a text stands in.
 *
 * Takes and gives UTF-16 offsets. Simple on purpose: it chooses facts, and a sentence too many is less harm than half a one.
 * So "in the U.S. The ministry" is one sentence. Cost: O(length of the sentence, at most 800 units).
 */
export function sentenceAt(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const low = Math.max(0, start - LONGEST);
  let from = low;
  for (const after of endsIn(text, low, start)) from = after;
  const [first] = endsIn(text, start, Math.min(text.length, end + LONGEST), end);
  while (from < start && /\s/.test(text.charAt(from))) from++;
  return { start: from, end: first ?? Math.min(text.length, end + LONGEST) };
}

/** Where sentences end between `low` and `high`, those that begin to end before `least` left out. */
function* endsIn(text: string, low: number, high: number, least = low): Generator<number> {
  // A dot is the last unit of a part only by chance: whether a space follows it is asked of the whole text.
  const part = text.slice(low, high + 1);
  for (const match of part.matchAll(END)) {
    const after = match.index + match[0].length;
    if (low + match.index < least || low + after > high) continue;
    const isShort = /^[.…]+$/.test(match[0]) && endsShort(part, after, text.charAt(low + after + 1));
    if (!isShort) yield low + after;
  }
}

/** Whether the dot before `after` only shortens a word; a small letter behind it says the same. */
function endsShort(part: string, after: number, next: string): boolean {
  return NO_END.test(part.slice(Math.max(0, after - 12), after)) || /\p{Ll}/u.test(next);
}

/** The sentences of a text, in order. Cost: O(length). */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { end } = sentenceAt(text, at, at);
    sentences.push(text.slice(at, end));
    at = end;
  }
  return sentences;
}
