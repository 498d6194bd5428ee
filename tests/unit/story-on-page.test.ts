import { describe, expect, it } from 'vitest';
import { besidePage } from '../../src/core/facts/beside.ts';
import { foremostStory, storyOnPage, topicsOnPage } from '../../src/core/facts/story-on-page.ts';
import { bareReport, type PageReport } from '../../src/core/messages/page-report.ts';
import { found, report, storyOnPage as storyReport } from '../dom/ui-fixtures.ts';

describe('storyOnPage', () => {
  it('knows how often each topic stands in the page, the marked first', () => {
    const page = report(
      { xi: [0.1, 0.2] },
      { passing: found({ g20: [0.5] }), hidden: found({ china: [0.6] }) },
    );
    expect([...storyOnPage(page, 'story').topics]).toEqual([
      ['xi', { mentions: 2, reachable: true }],
      ['g20', { mentions: 1, reachable: true }],
      ['china', { mentions: 1, reachable: false }],
    ]);
  });

  it('counts a topic that is hidden in one place as marked where it is marked', () => {
    const page = report({ xi: [0.1] }, { hidden: found({ xi: [0.5, 0.6] }) });
    expect(storyOnPage(page, 'story').topics.get('xi')).toEqual({ mentions: 1, reachable: true });
  });

  it('leaves out what belongs to another story', () => {
    expect(storyOnPage(report({ xi: [0.1] }), 'other')).toEqual({
      about: false,
      topics: new Map(),
      onPage: new Set(),
    });
  });

  it('has topics of the headline on the page, though they have no place in its text', () => {
    const stories = [
      storyReport({ topics: ['xi', 'trade'] }),
      storyReport({ pack: 'other', topics: ['g20'] }),
    ];
    const page = report({ xi: [0.1] }, { hidden: found({ china: [0.6] }), stories });
    const standing = storyOnPage(page, 'story');
    expect([...standing.topics.keys()]).toEqual(['xi', 'china']);
    expect([...standing.onPage].toSorted()).toEqual(['china', 'trade', 'xi']);
    expect(topicsOnPage(page, 'story')).toEqual(standing.onPage);
  });

  it.each<[string, boolean, PageReport]>([
    ['whose topics are marked', true, report({ xi: [0.1] })],
    [
      'whose every topic is hidden',
      true,
      report({}, { hidden: found({ xi: [0.1] }), stories: [storyReport()] }),
    ],
    [
      'that only names topics',
      false,
      report({}, { passing: found({ xi: [0.1] }), stories: [storyReport({ verdict: 'passing' })] }),
    ],
    ['without topics', false, report({})],
  ])('of a page %s says whether it is about the story: %s', (_, about, page) => {
    expect(storyOnPage(page, 'story').about).toBe(about);
  });
});

describe('foremostStory', () => {
  it.each([
    ['the heaviest marked topic', report({ xi: [0.1] }), 'story'],
    ['a topic in passing', report({}, { passing: found({ xi: [0.1] }) }), 'story'],
    ['a hidden topic', report({}, { hidden: found({ xi: [0.1] }) }), 'story'],
    ['nothing', report({}), null],
  ])('is that of %s', (_, page, id) => {
    expect(foremostStory(page)).toBe(id);
  });
});

describe('besidePage', () => {
  const tab = { id: 1, url: 'https://news.example/a', loading: false };

  it.each([
    ['no tab', null, null, { kind: 'none' }],
    ['a page that does not answer', tab, null, { kind: 'unread', host: 'news.example' }],
    [
      'a page that is still loading',
      { ...tab, loading: true },
      null,
      { kind: 'reading', host: 'news.example' },
    ],
    ['a page of the browser', { ...tab, url: 'chrome://settings/' }, null, { kind: 'unread', host: null }],
    ['a tab without an address', { ...tab, url: null }, null, { kind: 'unread', host: null }],
    ['a file', { ...tab, url: 'file:///home/a.html' }, null, { kind: 'unread', host: null }],
  ])('knows %s', (_, followed, page, beside) => {
    expect(besidePage(followed, { report: page, article: null }, 'story')).toEqual(beside);
  });

  it.each([
    ['off', 'unread'],
    ['paused', 'unread'],
    ['failed', 'unread'],
    ['other', 'unread'],
    ['reading', 'reading'],
    ['empty', 'read'],
    ['passing', 'read'],
    ['hidden', 'read'],
    ['marked', 'read'],
  ] as const)('takes a page that reports "%s" for %s', (state, kind) => {
    expect(besidePage(tab, { report: bareReport('text/html', state), article: null }, 'story')).toMatchObject(
      {
        kind,
        host: 'news.example',
      },
    );
  });
});
