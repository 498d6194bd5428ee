/** A sentence is at most this long on either side of its mention, in UTF-16 units: lists have no full stops. */
const LONGEST = 400;

/** Ends a sentence, with the quotation marks and brackets that close with it. A dot ends one only before a space. */
const END = /[。！？]|[.!?…]+["'”’»)\]]*(?=\s)|\n{2,}/gu;

/** Titles and other words whose dot ends no sentence. */
const ABBREVIATION = /(?:^|[\s("“„«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|No|Nr|vs|M|Mme|г|гг|им)\.$/u;

/**
 * The sentence that a span of a text stands in.
 *
 * Takes and gives UTF-16 offsets. Simple on purpose: it chooses facts, and a sentence too many is no harm.
 * Cost: O(length of the sentence, at most 800 units).
 */
export function sentenceAt(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const low = Math.max(0, start - LONGEST);
  const before = text.slice(low, start);
  let from = low;
  for (const match of before.matchAll(END)) {
    const after = match.index + match[0].length;
    if (!ABBREVIATION.test(before.slice(0, after))) from = low + after;
  }
  const behind = text.slice(end, end + LONGEST);
  let to = end + behind.length;
  for (const match of behind.matchAll(END)) {
    const after = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(start, end) + behind.slice(0, after))) continue;
    to = end + after;
    break;
  }
  while (from < start && /\s/.test(text.charAt(from))) from++;
  return { start: from, end: to };
}
