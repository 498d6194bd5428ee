// و "and", ف "so"; then ب "by", ل "for", ك "like"; then ال "the". At most one of each, in this order.
const PARTICLES = /^[وف]?[بلك]?(?:ال)?/;

/**
 * Where a name may start inside an Arabic word: behind each attached particle.
 *
 * Takes the text and the UTF-16 offset of the word's first letter. Gives offsets after it, at most three,
 * in ascending order. "للصين" (for China) is ل + الصين with its alif lost, so the second ل is one of them
 * and a name that is listed without the article is found behind it.
 */
export function arabicNameStarts(text: string, wordStart: number): number[] {
  const particles = PARTICLES.exec(text.slice(wordStart, wordStart + 4))?.[0] ?? '';
  const starts: number[] = [];
  for (let length = 1; length <= particles.length; length++) {
    // ال is one particle: nothing starts between its two letters.
    if (particles[length - 1] === 'ا' && length < particles.length) continue;
    starts.push(wordStart + length);
  }
  const doubled = /^[وف]?لل/.exec(text.slice(wordStart, wordStart + 3))?.[0].length;
  if (doubled) starts.push(wordStart + doubled);
  return starts;
}
