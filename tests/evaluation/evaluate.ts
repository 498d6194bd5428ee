import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileLexicons } from '../../src/core/lexicon/compile-lexicon.ts';
import { textLanguageOf } from '../../src/core/lexicon/text-languages.ts';
import { judgePage } from '../../src/core/mentions/judge-page.ts';
import { type OpenLexicon, openLexicon } from '../../src/core/mentions/open-lexicon.ts';
import { resolveMentions } from '../../src/core/mentions/resolve-mentions.ts';
import { scanBlock } from '../../src/core/mentions/scan-block.ts';
import type { AliasedPack } from '../../src/core/model/pack.ts';
import { type EvaluationDocument, type PageKind, parseDocument } from './parse-document.ts';
import { type DocumentScore, type Found, scoreDocument } from './score-document.ts';

const DOCUMENTS = new URL('./documents/', import.meta.url);

/** A document with what the product made of it. */
export interface Evaluated extends DocumentScore {
  readonly document: EvaluationDocument;
  /** What the gate said. */
  readonly verdict: PageKind;
}

/** All documents, in the order of their names. Errors: throws for one that cannot be read. */
export function readDocuments(): EvaluationDocument[] {
  const names = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt'));
  return names
    .sort()
    .map((name) => parseDocument(basename(name, '.txt'), readFileSync(new URL(name, DOCUMENTS), 'utf8')));
}

/** Evaluate documents, each with the lexicon that a page in its language loads. */
export function evaluateAll(
  documents: readonly EvaluationDocument[],
  packs: readonly AliasedPack[],
): Evaluated[] {
  const lexicons = new Map(
    [...compileLexicons(packs)].map(([language, one]) => [language, openLexicon(one)]),
  );
  return documents.map((document) =>
    evaluate(document, lexicons.get(textLanguageOf(document.language)) as OpenLexicon),
  );
}

/** Find the mentions of a document as on a page: its first line is the headline, each further line a block. */
function evaluate(document: EvaluationDocument, lexicon: OpenLexicon): Evaluated {
  const lines = linesOf(document.text);
  const texts = resolveMentions(
    lines.map(({ line }) => scanBlock(line, lexicon, document.language)),
    lexicon,
  );
  const found: Found[] = texts.flatMap((mentions, i) =>
    mentions.map(({ start, end, topic }) => {
      const from = lines[i]?.from ?? 0;
      return { start: start + from, end: end + from, topic: lexicon.topics[topic]?.id ?? '' };
    }),
  );
  return { document, ...scoreDocument(document, found), verdict: verdictOn(document, texts, lines, lexicon) };
}

function verdictOn(
  { text }: EvaluationDocument,
  texts: ReturnType<typeof resolveMentions>,
  lines: readonly { readonly from: number }[],
  lexicon: OpenLexicon,
): PageKind {
  const body = lines[1]?.from ?? text.length;
  const judged = texts.flatMap((mentions, i) =>
    mentions.map(({ topic, start }) => ({
      topic,
      position: i === 0 ? -1 : (lines[i]?.from ?? 0) - body + start,
    })),
  );
  return judgePage(judged, text.length - body, lexicon).stories[0]?.verdict ?? 'unrelated';
}

function linesOf(text: string): { readonly line: string; readonly from: number }[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const here = { line, from };
    from += line.length + 1;
    return line === '' ? [] : [here];
  });
}
