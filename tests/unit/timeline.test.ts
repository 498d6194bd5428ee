import { describe, expect, it } from 'vitest';
import { mainDay } from '../../src/core/facts/main-day.ts';
import { placeInTimeline, timelineOf, timelineThemes } from '../../src/core/facts/timeline.ts';
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

describe('placeInTimeline', () => {
  it.each<[day: string, phase: string, entriesBefore: number]>([
    ['1949-06-01', 'before', 0],
    ['1950-01-01', 'before', 1],
    ['2024-05-15', 'before', 2],
    ['2024-05-16', 'days', 1],
    ['2024-05-20', 'days', 2],
    ['2024-05-23', 'after', 1],
    ['2030-01-01', 'after', 1],
  ])('of %s is %s, behind %i', (day, phase, entriesBefore) => {
    expect(placeInTimeline(timelineOf(story()), day, story())).toEqual({ phase, entriesBefore });
  });

  it('lies behind all that was known, though one in between cannot be told', () => {
    const facts = [
      fact('a', { date: '2024-01-10' }),
      fact('b', { date: '2024' }),
      fact('c', { date: '2024-03-01' }),
    ];
    const told = story({ facts, timeline: ['a', 'b', 'c'], storyline: [] });
    expect(placeInTimeline(timelineOf(told), '2024-05-16', told)).toEqual({
      phase: 'before',
      entriesBefore: 3,
    });
  });

  it('is none without entries', () => {
    expect(placeInTimeline([], '2024-05-16', story())).toBeNull();
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
