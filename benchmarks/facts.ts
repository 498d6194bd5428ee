import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { inProject } from '../scripts/project.ts';
import { type ChosenFacts, chooseFacts } from '../src/core/facts/choose-facts.ts';
import { figuresAt } from '../src/core/facts/figures/figures-at.ts';
import type { Around } from '../src/core/facts/ranking/rank-facts.ts';
import { compileLexicon } from '../src/core/lexicon/compile-lexicon.ts';
import { openLexicon } from '../src/core/mentions/open-lexicon.ts';
import { resolveMentions } from '../src/core/mentions/resolve-mentions.ts';
import { scanBlock } from '../src/core/mentions/scan-block.ts';
import { sentenceAt } from '../src/core/mentions/sentence-at.ts';
import type { AliasedPack } from '../src/core/model/pack.ts';
import { splitPack } from '../src/core/pack/split-pack.ts';

/** What choosing facts costs, in milliseconds. */
export interface FactsMeasure {
  readonly mentions: number;
  readonly facts: number;
  /** For all mentions of the article, one card after the other. */
  readonly article: number;
  /** The same in a context that has just begun: nothing is optimized, and nothing of the pack is at hand. */
  readonly first: number;
}

const MENTIONS = 60;
const DAY = '2024-05-16';
/** The shortest of several runs counts: what else the machine does only ever lengthens one. */
const RUNS = 300;

/** Choose facts and figures for the first mentions of the example article, as its cards do. */
export function measureFacts(whole: AliasedPack): FactsMeasure {
  const cards = cardsOf(whole);
  const { pack } = splitPack(whole);
  const run = (): number => {
    const started = performance.now();
    for (const { topic, around } of cards) {
      const chosen: ChosenFacts = chooseFacts(pack, topic, around);
      const figures = figuresAt(pack, topic, around, 'en');
      // Given back, so that the engine cannot leave it out.
      if (chosen.more + figures.length < 0) throw new RangeError('less than nothing');
    }
    return performance.now() - started;
  };
  const first = run();
  const times = Array.from({ length: RUNS }, run);
  return { mentions: cards.length, facts: pack.facts.length, article: Math.min(...times), first };
}

interface Card {
  readonly topic: string;
  readonly around: Around;
}

function cardsOf(pack: AliasedPack): readonly Card[] {
  const { document } = new JSDOM(readFileSync(inProject('site/article.html'), 'utf8')).window;
  const blocks = [...document.querySelectorAll('article :is(h1, h2, p)')].map(
    ({ textContent }) => textContent,
  );
  const lexicon = openLexicon(compileLexicon([pack], 'en'));
  const found = resolveMentions(
    blocks.map((block) => scanBlock(block, lexicon, 'en')),
    lexicon,
  );
  const idOf = ({ topic }: { readonly topic: number }): string => lexicon.topics[topic]?.id ?? '';
  const onPage = new Set(found.flat().map(idOf));
  const cards = found.flatMap((mentions, i) =>
    mentions.map((mention): Card => {
      const paragraph = blocks[i] ?? '';
      const { start, end } = sentenceAt(paragraph, mention.start, mention.end);
      const topic = idOf(mention);
      const others = mentions.filter((other) => idOf(other) !== topic);
      const beside = others.filter((other) => other.start >= start && other.end <= end).map(idOf);
      const sentence = paragraph.slice(start, end);
      return { topic, around: { sentence, paragraph, beside, near: others.map(idOf), onPage, date: DAY } };
    }),
  );
  return cards.slice(0, MENTIONS);
}
