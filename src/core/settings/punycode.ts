// RFC 3492, with the constants of its section 5. Browsers give the hosts of pages in this form.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Write one label of a host in ASCII: "bücher" as "xn--bcher-kva". A label in ASCII is given as it is.
 *
 * Errors: none. Cost: O(length²); callers pass labels of hosts, which are short.
 */
export function toAsciiLabel(label: string): string {
  const codes = Array.from(label, (char) => char.codePointAt(0) ?? 0);
  const basic = codes.filter((code) => code < INITIAL_N);
  if (basic.length === codes.length) return label;
  const head = String.fromCodePoint(...basic);
  return `xn--${head}${head === '' ? '' : '-'}${insertions(codes, basic.length)}`;
}

/** Encode what is not ASCII and where it is inserted, in rising order of code point. */
function insertions(codes: readonly number[], basicCount: number): string {
  let result = '';
  let delta = 0;
  let bias = INITIAL_BIAS;
  let handled = basicCount;
  let from = INITIAL_N;
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((code) => code >= from));
    delta += (next - from) * (handled + 1);
    for (const code of codes) {
      if (code < next) delta += 1;
      if (code !== next) continue;
      result += variableLength(delta, bias);
      bias = adaptBias(delta, handled + 1, handled === basicCount);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    from = next + 1;
  }
  return result;
}

function variableLength(delta: number, bias: number): string {
  let result = '';
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (rest < threshold) return result + (DIGITS[rest] ?? '');
    const base = BASE - threshold;
    result += DIGITS[threshold + ((rest - threshold) % base)] ?? '';
    rest = Math.floor((rest - threshold) / base);
  }
}

function adaptBias(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
