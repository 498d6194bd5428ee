import { languagesFor } from '../core/lexicon/languages.ts';
import { type Judgement, judgePage } from '../core/mentions/judge-page.ts';
import type { OpenLexicon } from '../core/mentions/open-lexicon.ts';
import { type Mention, resolveMentions } from '../core/mentions/resolve-mentions.ts';
import { type Candidate, scanText } from '../core/mentions/scan-text.ts';
import { sieveArticle } from './article-sieve.ts';
import { collectBlocks } from './collect-blocks.ts';
import { findArticle } from './find-article.ts';
import { pageLanguage } from './page-language.ts';
import type { TextBlock } from './text-block.ts';

/** A mention in a block of the page. */
export interface PlacedMention extends Mention {
  readonly block: TextBlock;
  /** UTF-16 units of the article's text before it. */
  readonly position: number;
}

/** What was read of a page. */
export interface PageReading {
  readonly root: Element;
  /** In reading order, whatever the gate says. Those of the headline are not among them. */
  readonly mentions: readonly PlacedMention[];
  readonly judgement: Judgement;
  /** UTF-16 units of the article's text. */
  readonly length: number;
  /** Milliseconds of work that it took, the page's turns in between not counted. */
  readonly cost: number;
}

/** Longest stretch of text scanned without looking at the clock, in UTF-16 units: about 2 ms on an old laptop. */
const SLICE = 1 << 17;
/** Longest stretch of work without giving the page its turn, in milliseconds: half a frame. */
const BUDGET = 8;

interface Found {
  readonly block: TextBlock;
  readonly before: number;
  readonly candidates: Candidate[];
}

/**
 * Read the page's article and find the mentions in it.
 *
 * Works in slices of `BUDGET` milliseconds and lets the page have its turn between them; most pages need one.
 * Gives null if `signal` aborts in between, because the page has changed or is left. `turn` waits until the
 * page has had its turn.
 */
export async function readPage(
  doc: Document,
  lexicon: OpenLexicon,
  signal: AbortSignal,
  turn: () => Promise<void> = nextTask,
): Promise<PageReading | null> {
  let started = performance.now();
  let cost = 0;
  const article = findArticle(doc);
  const language = pageLanguage(doc, article.root);
  const found: Found[] = [];
  let length = 0;
  for (const block of collectBlocks(article.root)) {
    const languages = languagesFor(language.of(block.element));
    const candidates: Candidate[] = [];
    for (let from = 0; from < block.text.length; from += SLICE) {
      candidates.push(
        ...scanText(block.text, lexicon, languages, from, Math.min(from + SLICE, block.text.length)),
      );
      if (performance.now() - started < BUDGET) continue;
      cost += performance.now() - started;
      await turn();
      if (signal.aborted) return null;
      started = performance.now();
    }
    if (candidates.length > 0) found.push({ block, before: length, candidates });
    length += block.text.length;
  }
  const headline = article.headline?.textContent ?? '';
  const inHeadline = scanText(headline, lexicon, languagesFor(language.of(article.root)));
  const settled = settle(article.root, length, found, inHeadline, lexicon);
  return { root: article.root, length, ...settled, cost: cost + performance.now() - started };
}

/** A task of its own, behind whatever the page has waiting. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function settle(
  root: Element,
  length: number,
  found: readonly Found[],
  inHeadline: readonly Candidate[],
  lexicon: OpenLexicon,
): Pick<PageReading, 'mentions' | 'judgement'> {
  const sieve = sieveArticle(root);
  const kept = found.filter(({ block }) => sieve.reads(block.element));
  const texts = resolveMentions([inHeadline, ...kept.map(({ candidates }) => candidates)], lexicon);
  const [headline = [], ...blocks] = texts;
  const mentions = kept.flatMap(({ block, before }, i) =>
    (blocks[i] ?? []).map((mention) => ({ ...mention, block, position: before + mention.start })),
  );
  const judged = [...headline.map(({ topic }) => ({ topic, position: -1 })), ...mentions];
  return { mentions, judgement: judgePage(judged, length, lexicon) };
}
