import { describe, expect, it } from 'vitest';
import { mainDay } from '../../src/core/facts/main-day.ts';
import { timelineOf, timelineThemes } from '../../src/core/facts/timeline.ts';
import { topicsByKind } from '../../src/core/facts/topics-by-kind.ts';
import type { AliasedPack, Pack } from '../../src/core/model/pack.ts';
import { fact, pack, topic } from '../dom/ui-fixtures.ts';

const FACTS = [
  fact('long-ago', { date: '1949', topics: ['china', 'xi'] }),
  fact('eve', { date: '2024-05-15' }),
  fact('talks', { date: '2024-05-16', topics: ['g20', 'xi'] }),
  fact('second-day', { date: '2024-05-17' }),
  fact('next-week', { date: '2024-05-23', afterSummit: true }),
];

function story(rest: Partial<AliasedPack> = {}): Pack {
  const storyline = [{ topic: 'g20', why: 'Why.', facts: ['talks', 'eve'] }];
  return pack({ facts: FACTS, timeline: FACTS.map(({ id }) => id), storyline, ...rest });
}

function phases(of: Pack): Record<string, string[]> {
  return Object.fromEntries(
    timelineOf(of).map(({ name, entries }) => [name, entries.map(({ fact: { id } }) => id)]),
  );
}

describe('timelineOf', () => {
  it('divides the timeline at the day of the storyline’s leading fact and at what came after', () => {
    expect(phases(story())).toEqual({
      before: ['long-ago', 'eve'],
      days: ['talks', 'second-day'],
      after: ['next-week'],
    });
  });

  it('puts each fact under the topic that it names first', () => {
    const entries = timelineOf(story()).flatMap((phase) => phase.entries);
    expect(entries.map((entry) => entry.topic.id)).toEqual(['china', 'xi', 'g20', 'xi', 'xi']);
  });

  it('knows no days of the main event without a storyline', () => {
    expect(phases(story({ storyline: [] }))).toEqual({
      before: ['long-ago', 'eve', 'talks', 'second-day'],
      after: ['next-week'],
    });
  });

  it('has no phase without entries', () => {
    expect(phases(story({ timeline: ['eve'] }))).toEqual({ before: ['eve'] });
    expect(timelineOf(story({ timeline: [] }))).toEqual([]);
  });
});

describe('mainDay', () => {
  it('is the date of the storyline’s leading fact', () => {
    expect(mainDay(story())).toBe('2024-05-16');
    expect(mainDay(story({ storyline: [] }))).toBeNull();
  });
});

describe('timelineThemes', () => {
  it('are the storyline’s topics that three entries concern, whatever they name first', () => {
    const storyline = ['china', 'xi', 'g20'].map((id) => ({ topic: id, why: 'Why.', facts: ['eve'] }));
    expect(timelineThemes(story({ storyline })).map(({ id }) => id)).toEqual(['xi']);
  });
});

describe('topicsByKind', () => {
  it('gathers topics by the kind that a reader sees, in a fixed order', () => {
    const topics = [
      topic('oil', { kind: 'commodity' }),
      topic('treaty', { kind: 'treaty' }),
      topic('visit', { kind: 'event' }),
      topic('putin'),
    ];
    const kinds = topicsByKind(pack({ topics }));
    expect(kinds.map(({ kind, topics: own }) => [kind, own.map(({ id }) => id)])).toEqual([
      ['person', ['putin']],
      ['event', ['treaty', 'visit']],
      ['theme', ['oil']],
    ]);
  });
});
