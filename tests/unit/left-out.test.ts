import { describe, expect, it } from 'vitest';
import { leftOut } from '../../src/core/facts/left-out.ts';
import { bareReport, type PageReport, type TopicOnPage } from '../../src/core/messages/page-report.ts';
import type { Pack } from '../../src/core/model/pack.ts';
import type { TopicKind } from '../../src/core/model/topic.ts';
import { smallPack } from '../fixtures/packs/small-pack.ts';

const story = smallPack();
const parts = ['gas', 'oil', 'bank'].map((id) => ({ ...(story.topics[0] as Pack['topics'][0]), id }));
const pack: Pack = {
  ...story,
  topics: parts,
  facts: ['pipe', 'price', 'loan'].map((id) => ({ ...(story.facts[0] as Pack['facts'][0]), id })),
  storyline: [
    { topic: 'oil', why: 'Why oil.', facts: ['price', 'pipe'] },
    { topic: 'gas', why: 'Why gas.', facts: ['pipe'] },
    { topic: 'bank', why: 'Why banks.', facts: ['loan'] },
  ],
};

function found(...topics: readonly string[]): readonly TopicOnPage[] {
  return topics.map((topic) => ({ pack: pack.id, topic, mentions: [] }));
}

function page(
  rest: Partial<PageReport>,
  verdict: 'related' | 'passing' | 'unrelated' = 'related',
  headline: readonly string[] = [],
): PageReport {
  const judged = {
    pack: pack.id,
    verdict,
    ground: 'headline',
    topics: headline,
    anchorMentions: 1,
    firstAnchor: null,
  };
  return { ...bareReport('text/html', 'marked'), stories: [judged as PageReport['stories'][0]], ...rest };
}

function ids(report: PageReport): string[] {
  return leftOut(pack, report, null).map(({ topic }) => topic.id);
}

describe('what a page leaves out of a story', () => {
  it('is told in the order of the storyline, with its reason and its first fact', () => {
    expect(ids(page({}))).toEqual(['oil', 'gas', 'bank']);
    expect(leftOut(pack, page({ topics: found('gas', 'bank') }), null)).toEqual([
      { topic: parts[1], why: 'Why oil.', lead: pack.facts[1] },
    ]);
  });

  it.each(['topics', 'passing', 'hidden'] as const)(
    'is nothing that stands there as one of its %s',
    (list) => {
      expect(ids(page({ [list]: found('gas') }))).toEqual(['oil', 'bank']);
    },
  );

  it('is nothing that stands in the headline alone', () => {
    expect(ids(page({ topics: found('bank') }, 'related', ['gas', 'bank']))).toEqual(['oil']);
  });

  it('is not what another story has under the same id', () => {
    const other = found('gas').map((one) => ({ ...one, pack: 'other' }));
    expect(ids(page({ topics: other }))).toEqual(['oil', 'gas', 'bank']);
  });

  it.each(['passing', 'unrelated'] as const)('is nothing where the page is %s', (verdict) => {
    expect(ids(page({}, verdict))).toEqual([]);
    expect(ids(page({ stories: [] }))).toEqual([]);
  });

  it.each<[kind: TopicKind, beside: readonly string[], left: boolean]>([
    ['event', ['xi', 'putin', 'beijing'], false],
    ['event', ['xi', 'putin', 'harbin'], true],
    ['event', ['xi', 'putin'], true],
    ['place', ['xi', 'putin', 'beijing'], true],
  ])('is no event whose people and places stand there: %s beside %j', (kind, beside, left) => {
    const [oil] = parts.slice(1, 2);
    const [lead] = pack.facts.slice(1, 2);
    if (!oil || !lead) throw new Error('no topic');
    const told = {
      ...pack,
      topics: [{ ...oil, kind }],
      facts: [{ ...lead, topics: ['oil', ...beside] }],
    };
    const report = page({ topics: found('xi', 'putin', 'beijing') });
    expect(leftOut(told, report, null).map(({ topic }) => topic.id)).toEqual(left ? ['oil'] : []);
  });

  it('is nothing of which a narrower topic speaks that stands there', () => {
    const [fact] = pack.facts;
    if (!fact) throw new Error('no fact');
    const facts = (count: number, topics: readonly string[]) =>
      Array.from({ length: count }, (_, i) => ({ ...fact, id: `${topics.join()} ${i}`, topics }));
    const narrow = (both: number, alone: number) => ({
      ...pack,
      facts: [...facts(both, ['tanker', 'oil']), ...facts(alone, ['tanker']), ...facts(9, ['oil'])],
    });
    const left = (both: number, alone: number) =>
      leftOut(narrow(both, alone), page({ topics: found('tanker') }), null).map(({ topic }) => topic.id);
    expect(left(3, 1)).toEqual(['gas', 'bank']);
    expect(left(3, 2)).toEqual(['oil', 'gas', 'bank']);
    expect(left(2, 0)).toEqual(['oil', 'gas', 'bank']);
  });

  it.each<[here: readonly string[], left: boolean]>([
    [['gas'], false],
    [['oil'], false],
    [['gas', 'oil'], true],
    [['bank'], true],
  ])('is nothing of a story of two sides where a page names one: %j', (here, left) => {
    const sides = { gas: 'russia', oil: 'china', bank: 'both' } as const;
    const topics = parts.map((part) => ({ ...part, anchor: true, side: sides[part.id as 'gas'] }));
    const report = page({ topics: found(...here) });
    expect(leftOut({ ...pack, topics }, report, null).length > 0).toBe(left);
  });

  it.each<[day: string, price: string, pipe: string, lead: string | null]>([
    ['2024-05-16', '2024-05-15', '2019-12', 'price'],
    ['2024-05-16', '2024-05-16', '2019-12', 'price'],
    ['2024-05-16', '2024-05-17', '2019-12', 'pipe'],
    ['2024-05-16', '2024-05-17', '2024-05', null],
    ['2024-05-16', '2024', '2025', null],
    ['2026-07-01', '2024', '2026', 'price'],
  ])('on %s leads with a fact known then: %s or %s', (day, price, pipe, lead) => {
    const dates: Record<string, string> = { price, pipe };
    const facts = pack.facts.map((fact) => ({ ...fact, date: dates[fact.id] ?? '1911' }));
    const parts = leftOut({ ...pack, facts, coverageEnd: '2026-06' }, page({ topics: found('gas') }), day);
    const oil = parts.find(({ topic }) => topic.id === 'oil');
    expect(oil ? oil.lead?.id : null).toBe(lead);
    expect(parts.at(-1)?.topic.id).toBe('bank');
  });

  it('skips topics that the pack has lost, and does without a fact that it has lost', () => {
    const { storyline } = pack;
    const changed = { ...pack, topics: parts.slice(1), facts: [], storyline };
    expect(leftOut(changed, page({}), null)).toEqual([
      { topic: parts[1], why: 'Why oil.', lead: null },
      { topic: parts[2], why: 'Why banks.', lead: null },
    ]);
  });
});
