/** Longest token looked at on either side, in UTF-16 units: longer than any host name. */
const REACH = 256;

const FULL_WIDTH_HASH = 0xff03;

/**
 * Is a span part of an address rather than of a sentence: a URL, an e-mail address, a host or file name,
 * a handle, a hashtag?
 *
 * "China" in "https://china.org.cn", "news@china.example", "@China" or "#China-Russia" names nobody: these are
 * labels of things elsewhere. A full stop alone does
 * not make an address: copied text glues sentences ("in Moscow.Putin said"), so the letter behind it must
 * be a small one.
 * Units are UTF-16. Cost: constant, at most `REACH` units on either side; mostly one unit on each.
 */
export function inAddress(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === FULL_WIDTH_HASH) return true;
  if (isBreak(text, start - 1) && isBreak(text, end)) return false;
  let from = start;
  while (start - from < REACH && !isBreak(text, from - 1)) from--;
  let to = end;
  while (to - end < REACH && !isBreak(text, to)) to++;
  return readsAsAddress(text.slice(from, start), text.slice(start, end), text.slice(end, to));
}

function readsAsAddress(before: string, name: string, after: string): boolean {
  if (/[@#][\p{L}\p{N}_-]*$/u.test(before) || /^@[\w-]+\.\w/.test(after)) return true;
  if (/^\.[a-z][a-z0-9]/.test(after)) return true;
  if (before.includes('://') || /(?:^|[("'])www\./i.test(before)) return true;
  if (/\w@[\w.-]*$/.test(before)) return true;
  return /^[a-z]/.test(name) && /[\w-]\.$/.test(before);
}

/** White space, or what ends a token in scripts without spaces: past the text's ends, too. */
function isBreak(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return Number.isNaN(unit) || unit <= 0x20 || unit === 0xa0 || unit >= 0x2000;
}
