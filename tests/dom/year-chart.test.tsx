// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { showStory, story, texts } from './render-story.tsx';
import { only } from './ui-fixtures.ts';

function chart(given: Parameters<typeof showStory>[0] = {}): HTMLElement {
  return only(showStory(given), '#years');
}

describe('the chart of years', () => {
  it('is headed by what is counted, and says by whom and in what', () => {
    const root = chart();
    expect(only(root, 'h2').textContent).toBe('Trade');
    expect(only(root, 'figcaption p').textContent).toBe('$bn a year, Customs');
  });

  it('is an image with a name and a description for those who do not see it', () => {
    const image = only<SVGElement>(chart(), '[role=img]');
    const [name, description] = ['labelledby', 'describedby'].map((part) =>
      document.getElementById(image.getAttribute(`aria-${part}`) ?? ''),
    );
    expect(name?.textContent).toBe('Trade, 2020 to 2024');
    expect(description?.textContent).toBe('10 in 2020 and 15 in 2024. Lowest 4 in 2021, highest 16 in 2023.');
  });

  it('has a line through all years, and breaks it where one is not known', () => {
    const line = (root: HTMLElement) => only(root, '.ln').getAttribute('d') ?? '';
    expect(line(chart()).match(/[ML]/g)?.join('')).toBe('MLLLL');
    const pack = story();
    const facts = pack.facts.map((one) => ({
      ...one,
      values: one.values.filter(({ period }) => period !== '2022'),
    }));
    expect(
      line(chart({ pack: { ...pack, facts } }))
        .match(/[ML]/g)
        ?.join(''),
    ).toBe('MLML');
  });

  it('names the day of the main event, where it is inside', () => {
    expect(
      only(
        chart({ pack: story({ storyline: [{ topic: 'xi', why: 'Why.', facts: ['went-on'] }] }) }),
        '.day-name',
      ).textContent,
    ).toBe('17 May 2024');
    expect(chart({ pack: story({ storyline: [] }) }).querySelector('.day')).toBeNull();
  });

  it('marks other counts, and says whose they are', () => {
    const root = chart();
    expect(root.querySelectorAll('.rim')).toHaveLength(1);
    expect(only(root, '.others').textContent).toBe('Other counts: 14.5 in 2023 (The minister (forecast))');
  });

  it('has all its values in a table, each with whose count it is and its sources', () => {
    const table = only(chart(), 'details table');
    expect(texts(table, 'thead th')).toEqual(['Year', '$bn', 'Count and sources']);
    expect(texts(table, 'tbody th')).toEqual(['2020', '2021', '2022', '2023', '2023', '2024']);
    expect(texts(table, 'tbody .n')).toEqual(['10', '4', '12', '16', '14.5', '15']);
    expect(texts(table, 'tbody td:last-child')[4]).toBe(
      'The minister (forecast)Sources: Publisher tass (Russian state)',
    );
    expect(only(table, 'caption').textContent).toBe('Trade, 2020 to 2024');
  });
});
