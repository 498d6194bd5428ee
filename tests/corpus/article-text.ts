import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * What a page's article says, by two opinions that are not ours: the body that the page itself declares in JSON-LD, and what
 * Readability takes for the article, with title, standfirst and captions. White space is left out, so that words can
 * be looked for whatever stands between them.
 */
export function articleText(file: string): string {
  const html = gunzipSync(readFileSync(file)).toString('utf8');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const declared = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap(
      ({ textContent }) => /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(textContent ?? '')?.[1] ?? [],
    )
    .map((body) => readString(body));
  const captions = [...document.querySelectorAll('figcaption')].map(({ textContent }) => textContent ?? '');
  const article = new Readability(document).parse();
  return [article?.title, article?.excerpt, article?.textContent, ...declared, ...captions]
    .join(' ')
    .replace(/\s+/g, '');
}

function readString(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    return written;
  }
}
