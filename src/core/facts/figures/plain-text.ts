import { foldUnit } from '../../lexicon/fold.ts';

/** Traditional characters that the patterns need, each before its simplified one. */
const TRADITIONAL =
  '億亿萬万噸吨個个國国貿贸額额羅罗輛辆項项達达過过約约兩两雙双長长減减點点盧卢幣币結结進进貨货產产業业總总關关稅税價价對对華华蘇苏糧粮農农車车銀银軍军煉炼題题從从將将簽签會会見见選选舉举領领導导歲岁間间畝亩漲涨與与來来於于';

const KNOWN = new Map<string, string>();

/**
 * Text as patterns read it: small letters without accents, each white space a space, each dash "-", Arabic and fullwidth
 * digits as 0 to 9. As long as it was, unit by unit. Cost: O(text).
 */
export function plainText(text: string): string {
  const small = text.toLowerCase();
  // Only U+0130 grows.
  const kept = small.length === text.length ? small : text.replaceAll('\u0130', 'i').toLowerCase();
  return simplified(kept).replace(/[^ -~а-я\u4e00-\u9fff]/g, (unit) => {
    const known = KNOWN.get(unit) ?? plainUnit(unit);
    KNOWN.set(unit, known);
    return known;
  });
}

function simplified(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text;
  return text.replace(/[\u4e00-\u9fff]/g, (char) => {
    const at = TRADITIONAL.indexOf(char);
    return at >= 0 && at % 2 === 0 ? TRADITIONAL.charAt(at + 1) : char;
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
