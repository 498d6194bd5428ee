import { readFileSync } from 'node:fs';
import { type FigureMatch, figuresOnRecord } from '../../../src/core/facts/figures/figures-on-record.ts';
import { compileLexicons } from '../../../src/core/lexicon/compile-lexicon.ts';
import { textLanguageOf } from '../../../src/core/lexicon/text-languages.ts';
import { type OpenLexicon, openLexicon } from '../../../src/core/mentions/open-lexicon.ts';
import { resolveMentions } from '../../../src/core/mentions/resolve-mentions.ts';
import { scanBlock } from '../../../src/core/mentions/scan-block.ts';
import type { AliasedPack } from '../../../src/core/model/pack.ts';

/** A sentence with what is to be found in it, as "quantity=number relation", the relation being that of the first row. */
export interface FigureCase {
  /** Name of its file. */
  readonly set: string;
  readonly language: string;
  readonly date: string | null;
  readonly sentence: string;
  readonly expected: readonly string[];
}

/** A case with what was found. */
export interface TriedCase extends FigureCase {
  readonly found: readonly string[];
  readonly matches: readonly FigureMatch[];
}

/** Names around every sentence, as in the paragraph of an article on the summit: what is found rests on the sentence's own words. */
const PARAGRAPH = ['russia', 'china', 'vladimir-putin', 'xi-jinping', 'russia-china-trade'];

/** A story's beginning, which makes everyday words of the sentence count: Russia, China. */
const LEADS: Readonly<Record<string, string>> = {
  en: 'Vladimir Putin met Xi Jinping; Russia and China spoke of Ukraine.',
  de: 'Wladimir Putin traf Xi Jinping; Russland und China sprachen über die Ukraine.',
  fr: 'Vladimir Poutine a rencontré Xi Jinping ; la Russie et la Chine ont parlé de l’Ukraine.',
  es: 'Vladímir Putin se reunió con Xi Jinping; Rusia y China hablaron de Ucrania.',
  ru: 'Владимир Путин встретился с Си Цзиньпином; Россия и Китай говорили об Украине.',
  zh: '普京会见习近平，俄罗斯和中国谈到乌克兰。',
};

/**
 * Read cases, one a line: language and ISO day (or "-"), the sentence, what is expected, parted by " | ".
 * Errors: throws for a line that has other parts.
 */
export function readCases(name: string): FigureCase[] {
  const lines = readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [head = '', sentence, expected, more] = line.split('|').map((part) => part.trim());
    const [language = '', date] = head.split(' ');
    if (!sentence || !date || expected === undefined || more !== undefined || !Object.hasOwn(LEADS, language))
      throw new Error(`${name}.txt: cannot be read: ${line}`);
    const wanted = expected === '' ? [] : expected.split(';').map((one) => normal(one.trim()));
    return [{ set: name, language, date: date === '-' ? null : date, sentence, expected: wanted }];
  });
}

/** "trade=240.1e9 agrees" and "trade=240100000000 agrees" are one. */
function normal(expected: string): string {
  const [, quantity = '', number = '', relation = ''] =
    /^(\w+)=([\d.e]+) (agrees|open|differs)$/.exec(expected) ?? [];
  if (quantity === '') throw new Error(`Cannot be read: ${expected}`);
  return `${quantity}=${Number(number)} ${relation}`;
}

/** Try cases, with the topics that the product finds in each sentence. */
export function tryCases(cases: readonly FigureCase[], pack: AliasedPack): TriedCase[] {
  const lexicons = new Map(
    [...compileLexicons([pack])].map(([language, one]) => [language, openLexicon(one)]),
  );
  return cases.map((one) => {
    const lexicon = lexicons.get(textLanguageOf(one.language)) as OpenLexicon;
    const blocks = [LEADS[one.language] ?? '', one.sentence].map((line) =>
      scanBlock(line, lexicon, one.language),
    );
    const found = resolveMentions(blocks, lexicon)[1] ?? [];
    const topics = found.map(({ topic }) => lexicon.topics[topic]?.id ?? '');
    const matches = figuresOnRecord(pack, { ...one, topics, near: PARAGRAPH });
    return { ...one, matches, found: matches.map(textOf) };
  });
}

function textOf({ quantity, claim, rows }: FigureMatch): string {
  return `${quantity}=${Number(claim.low.toPrecision(10))} ${rows[0]?.relation.kind}`;
}
