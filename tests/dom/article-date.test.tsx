// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ArticleDate } from '../../src/core/facts/article-date/article-date.ts';
import { chooseFacts } from '../../src/core/facts/choose-facts.ts';
import type { Topic } from '../../src/core/model/topic.ts';
import { ChosenFactsView } from '../../src/ui/ChosenFactsView.tsx';
import { TopicTimeline } from '../../src/ui/TopicTimeline.tsx';
import { place, popup } from './render-popup.tsx';
import { beside, story, storyView } from './render-story.tsx';
import { list, openFirst } from './render-topics.tsx';
import { buttonNamed, click, fact, only, pack, report, show, storyOnPage } from './ui-fixtures.ts';

const MAY: ArticleDate = { day: '2024-05-16', origin: 'meta', modified: null, confidence: 'high' };
const PERHAPS: ArticleDate = { ...MAY, confidence: 'low' };
const FACTS = [
  fact('before', { date: '2023' }),
  fact('after', { date: '2025' }),
  fact('last', { date: '2026-05-20' }),
];
const marked = { kind: 'marked', report: report({ xi: [0.1] }), place } as const;
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the popup and the day of the article', () => {
  const shown = (article: ArticleDate | null | 'asking') =>
    show(popup(marked, { packs: [pack({ facts: FACTS })], article }));

  it.each([
    [MAY, 'Article of 16 May 2024'],
    [PERHAPS, 'Perhaps an article of 16 May 2024'],
    [null, 'No article date found'],
    ['asking', ''],
  ] as const)('says when it was published: %j', (article, text) => {
    expect(only(shown(article), '.p-article p').textContent).toBe(text);
  });

  it('shows newer facts in place of the topics, and the topics again', () => {
    const root = shown(MAY);
    const button = buttonNamed(root, '2 newer facts');
    click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(texts(root, '.newer .fact-text')).toEqual(['20 May 2026 Text of last.', '2025 Text of after.']);
    expect(only(root, '.newer .since-head').textContent).toBe('Since this articleto June 2026');
    expect(root.querySelector('.stories')?.closest('[hidden]')).not.toBeNull();
    click(button);
    expect(root.querySelector('.newer')).toBeNull();
    expect(root.querySelector('.stories')?.closest('[hidden]')).toBeNull();
  });

  it('offers no newer facts where no day is known, or the article is newer than all', () => {
    expect(texts(shown(null), '.p-article button')).toEqual([]);
    expect(texts(shown({ ...MAY, day: '2026-11-29' }), '.p-article button')).toEqual([]);
    expect(texts(shown(PERHAPS), '.p-article button')).toEqual([]);
  });

  it.each([
    [MAY, '1 fact known then, 2 since, as of June 2026'],
    [{ ...MAY, day: '2026-11-29' }, '3 facts, all from before this article, as of June 2026'],
    [null, 'Facts as of June 2026.'],
    [PERHAPS, 'Facts as of June 2026.'],
  ])('counts the story so far: %j', (article, text) => {
    expect(only(shown(article), '.p-axis p:first-child').textContent).toBe(text);
  });
});

describe('an opened row', () => {
  it('sets apart what came since the article, and tells why each fact is shown', () => {
    const open = openFirst(list({ pack: pack({ facts: FACTS }), article: MAY }));
    expect(texts(open, '.since-head h3')).toEqual(['Since this article']);
    expect(texts(open, '.fact-text')).toEqual([
      '2023 Text of before.',
      '2025 Text of after.',
      '20 May 2026 Text of last.',
    ]);
    expect(open.querySelector('.reasons')).toBeNull();
    click(buttonNamed(open, 'Why these facts'));
    expect(open.querySelectorAll('.reasons')).toHaveLength(3);
    for (const reasons of open.querySelectorAll('.reasons')) expect(reasons.textContent).not.toBe('');
  });

  it('divides nothing by a day that is not certain', () => {
    const open = openFirst(list({ pack: pack({ facts: FACTS }), article: PERHAPS }));
    expect(open.querySelector('.since-head')).toBeNull();
    expect(texts(open, '.fact-text')).toHaveLength(3);
  });
});

describe('an opened topic', () => {
  const shown = (article: ArticleDate) => {
    const own = pack({ facts: FACTS });
    return show(<TopicTimeline pack={own} topic={own.topics[0] as Topic} article={article} />);
  };

  it('has the article among its dates, if its day is certain', () => {
    expect(shown(MAY).querySelector('.now')).not.toBeNull();
    expect(shown(PERHAPS).querySelector('.now')).toBeNull();
  });
});

describe('what the popup says is left out', () => {
  const parts = [
    { topic: 'china', why: 'Why.', facts: ['china-then', 'china-later'] },
    { topic: 'g20', why: 'Why.', facts: ['g20-later'] },
  ];
  const facts = [
    fact('china-then', { topics: ['china'], date: '2023' }),
    fact('china-later', { topics: ['china'], date: '2025', afterSummit: true }),
    fact('g20-later', { topics: ['g20'], date: '2025', afterSummit: true }),
  ];
  const left = (article: ArticleDate | null) => {
    const own = pack({ facts, storyline: parts });
    const root = list({ pack: own, report: report({ xi: [0.1] }, { stories: [storyOnPage()] }), article });
    return texts(root, '.left .name');
  };

  it('is nothing of later years by a day that is not certain', () => {
    const later = { day: '2026-06-20' } as const;
    expect(left({ ...MAY, ...later })).toHaveLength(2);
    expect(left({ ...PERHAPS, ...later })).toEqual(left(null));
    expect(left(null)).toHaveLength(1);
  });
});

describe('what has become of a fact', () => {
  const statusIn = (rest: Parameters<typeof fact>[1], day: string | null) => {
    const own = pack({ facts: [fact('it', rest)] });
    const around = {
      sentence: '',
      paragraph: '',
      beside: [],
      near: [],
      onPage: new Set<string>(),
      date: day,
    };
    const chosen = chooseFacts(own, 'xi', around);
    const root = show(<ChosenFactsView pack={own} chosen={chosen} day={day} explained={false} />);
    return root.querySelector('.status')?.textContent ?? null;
  };

  it.each<[Parameters<typeof fact>[1], string | null, string | null]>([
    [{ kind: 'status', date: '2020' }, '2024-05-16', 'No end known as of June 2026'],
    [{ kind: 'status', date: '2020', until: '2022-03' }, '2024-05-16', 'Ended: March 2022'],
    [{ kind: 'event', date: '1950-02-14', until: '1979' }, null, 'Ended: 1979'],
    [
      { kind: 'status', date: '2020', until: '2025-09' },
      '2024-05-16',
      'Ended since this article: September 2025',
    ],
    [{ kind: 'status', date: '2020', until: '2027' }, '2024-05-16', 'No end known as of June 2026'],
    [{ kind: 'event', date: '2024-05-16', until: '2024-05-17' }, '2024-05-18', null],
    [{ kind: 'figure', date: '2024-04', until: '2024-07' }, '2024-05-16', null],
    [{ kind: 'event' }, '2024-05-18', null],
  ])('is told, if that is news: %j on %s', (rest, day, status) => {
    expect(statusIn(rest, day)).toBe(status);
  });
});

describe('the story beside an article', () => {
  const onPage = report({ xi: [0.1] }, { stories: [storyOnPage()] });
  const shown = (article: ArticleDate | null) =>
    show(storyView({ pack: story(), beside: beside(onPage, article) }));

  it('counts what was known then, and stands a line in the timeline where the article does', () => {
    const root = shown(MAY);
    expect(only(root, '.sofar').textContent).toMatch(
      /^Article of 16 May 2024\d+ facts? known then, \d+ since, as of /,
    );
    const mark = only(root, '.events > .now');
    expect(mark.previousElementSibling?.querySelector('time')?.getAttribute('datetime')).toBe('2024-05-16');
  });

  it('holds nothing against an article that came after it', () => {
    const left = (root: ParentNode) =>
      [...root.querySelectorAll('.events .standing')].filter(({ textContent }) => textContent === 'Left out')
        .length;
    const undated = left(shown(null));
    expect(left(shown({ ...MAY, day: '1900-01-01' }))).toBe(0);
    expect(left(shown({ ...MAY, day: '2026-06-20' }))).toBeGreaterThan(undated);
  });

  it('holds no topic against it that its headline names', () => {
    const left = (topics: readonly string[]) => {
      const named = report({ xi: [0.1] }, { stories: [storyOnPage({ topics })] });
      const root = show(storyView({ pack: story(), beside: beside(named, { ...MAY, day: '2026-06-20' }) }));
      return texts(root, '.events .standing').filter((text) => text === 'Left out').length;
    };
    expect(left(['xi', 'china'])).toBe(left(['xi']) - 1);
  });

  it('says nothing of a day that is not known', () => {
    const root = shown(null);
    expect(root.querySelector('.sofar, .now')).toBeNull();
  });

  it('names a day that is not certain, and goes by none', () => {
    const root = shown({ ...PERHAPS, day: '2026-06-20' });
    expect(only(root, '.sofar').textContent).toBe('Perhaps an article of 20 June 2026Facts as of June 2026.');
    expect(root.querySelector('.now')).toBeNull();
    expect(texts(root, '.events .standing')).toEqual(texts(shown(null), '.events .standing'));
  });
});
