import { foldUnit } from '../../lexicon/fold.ts';

const KNOWN = new Map<string, string>();

/**
 * Text as patterns read it: small letters without accents, each white space a space, each dash "-", Arabic and fullwidth
 * digits as 0 to 9. As long as it was, unit by unit. Cost: O(text).
 */
export function plainText(text: string): string {
  const small = text.toLowerCase();
  // Only U+0130 grows.
  const kept = small.length === text.length ? small : text.replaceAll('\u0130', 'i').toLowerCase();
  return kept.replace(/[^ -~а-я\u4e00-\u9fff]/g, (unit) => {
    const known = KNOWN.get(unit) ?? plainUnit(unit);
    KNOWN.set(unit, known);
    return known;
  });
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return String(code & 0xf);
  if (code === 0x66b) return '.';
  if (code === 0x66c) return ',';
  if (unit === '\n') return unit;
  if (/\s/.test(unit)) return ' ';
  const folded = String.fromCharCode(foldUnit(code));
  // A superscript or a circled digit does not count on the number before it.
  return /\d/.test(folded) && code < 0xff00 ? unit : folded;
}
