import { textLanguageOf } from '../core/lexicon/text-languages.ts';
import { type Judgement, judgePage } from '../core/mentions/judge-page.ts';
import type { OpenLexicon } from '../core/mentions/open-lexicon.ts';
import { type Mention, resolveMentions } from '../core/mentions/resolve-mentions.ts';
import { scanBlock } from '../core/mentions/scan-block.ts';
import type { Candidate } from '../core/mentions/scan-text.ts';
import { sieveArticle } from './article-sieve.ts';
import { collectBlocks } from './collect-blocks.ts';
import { findArticle } from './find-article.ts';
import type { Lexicons } from './keep-lexicons.ts';
import { type Pace, startPace } from './pace.ts';
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
  /** The lexicon of the page's language, which topics and entries of its mentions are of. */
  readonly lexicon: OpenLexicon;
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
/** What collecting a block and looking at its style costs, as UTF-16 units of scanning. */
const BLOCK_WORK = 500;

interface Found {
  readonly block: TextBlock;
  readonly before: number;
  readonly candidates: Candidate[];
}

/**
 * Read the page's article and find the mentions in it.
 *
 * Works in slices and lets the page have its turn between them; most pages need one. Gives null if there is no lexicon
 * yet, or if `signal` aborts in between, because the page is left.
 */
export async function readPage(
  doc: Document,
  lexicons: Lexicons,
  signal: AbortSignal,
  pace: Pace = startPace(),
): Promise<PageReading | null> {
  const { root, headline } = findArticle(doc);
  const language = pageLanguage(doc, root);
  const lexicon = await lexicons.for(textLanguageOf(language.of(root)));
  if (!lexicon || signal.aborted) return null;
  const sieve = sieveArticle(root);
  const found: Found[] = [];
  let length = 0;
  for (const block of collectBlocks(root)) {
    const spoken = language.of(block.element);
    const candidates: Candidate[] = [];
    for (let from = 0; from < block.text.length; from += SLICE) {
      const to = Math.min(from + SLICE, block.text.length);
      candidates.push(...scanBlock(block.text, lexicon, spoken, from, to));
      if (!pace.isDue(to - from + BLOCK_WORK)) continue;
      await pace.rest();
      if (signal.aborted) return null;
    }
    if (candidates.length > 0 && sieve.reads(block.element))
      found.push({ block, before: length, candidates });
    length += block.text.length;
  }
  const inHeadline = scanBlock(headline?.textContent ?? '', lexicon, language.of(root));
  return { root, lexicon, length, ...settle(found, inHeadline, length, lexicon), cost: pace.spent() };
}

function settle(
  found: readonly Found[],
  inHeadline: readonly Candidate[],
  length: number,
  lexicon: OpenLexicon,
): Pick<PageReading, 'mentions' | 'judgement'> {
  const texts = resolveMentions([inHeadline, ...found.map(({ candidates }) => candidates)], lexicon);
  const [headline = [], ...blocks] = texts;
  const mentions = found.flatMap(({ block, before }, i) =>
    (blocks[i] ?? []).map((mention) => ({ ...mention, block, position: before + mention.start })),
  );
  const judged = [...headline.map(({ topic }) => ({ topic, position: -1 })), ...mentions];
  return { mentions, judgement: judgePage(judged, length, lexicon) };
}
