// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageReport, StoryOnPage } from '../../src/core/messages/page-report.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { siteRule } from '../../src/core/settings/site-rules.ts';
import { marking, place } from './render-popup.tsx';
import { beside, reasons } from './render-topics.tsx';
import { found, only, pack, report, storyOnPage } from './ui-fixtures.ts';

describe('why a page is marked', () => {
  const onPage = (story: Partial<StoryOnPage>, rest: Partial<PageReport> = {}) =>
    report({ xi: [0.1] }, { stories: [storyOnPage(story)], ...rest });
  const settings = (rest: Partial<Settings>) => {
    return marking([], { rule: siteRule({ ...DEFAULT_SETTINGS, ...rest }, place.host) });
  };

  it.each<[story: Partial<StoryOnPage>, text: string]>([
    [{ ground: 'headline' }, 'Label xi stands in the headline; 20 topics of this story'],
    [{ ground: 'lead', topics: 2 }, 'Label xi stands in the first sentences; 2 topics of this story'],
    [
      { ground: 'headline', firstAnchor: 'gone' },
      'A main name stands in the headline; 20 topics of this story',
    ],
    [{ ground: 'often' }, 'The story’s main names come up 7 times; 20 topics of it'],
    [
      { ground: 'dense', anchorMentions: 1 },
      'The story’s main names come up once in a short text; 20 topics of it',
    ],
  ])('is told by its ground: %j', (story, text) => {
    expect(beside(reasons({ report: onPage(story) }), 'Page')).toBe(text);
  });

  it('is that the reader asked for it', () => {
    const asked = onPage({ verdict: 'passing', ground: 'in-passing' }, { shownAnyway: true });
    expect(beside(reasons({ report: asked }), 'Page')).toBe('You asked for marks here');
  });

  it.each<[settings: Partial<Settings>, text: string]>([
    [{ alwaysOn: [place.host] }, 'Every mention is marked on this site'],
    [{ defaultMode: 'any' }, 'Every mention is marked on every page, as you set it'],
  ])('is a setting: %j', (rest, text) => {
    expect(beside(reasons({ report: onPage({}), marking: settings(rest) }), 'Page')).toBe(text);
  });

  it('names the pack and its revision', () => {
    const panel = reasons({ pack: pack({ revision: 14 }), report: onPage({}) });
    expect(beside(panel, 'Pack')).toBe('A story, revision 14');
  });
});

describe('why something is not marked', () => {
  it.each<[story: Partial<StoryOnPage>, text: string]>([
    [{ verdict: 'passing', ground: 'in-passing' }, 'The story’s main names stand here only in passing'],
    [{ verdict: 'passing', ground: 'one-topic' }, 'Only one topic of this story is named'],
    [{ verdict: 'passing', ground: 'no-anchor' }, 'None of the story’s main names stands here'],
    [{ verdict: 'unrelated', ground: 'everyday' }, 'Only everyday words of this story stand here'],
    [{ ground: 'lead' }, 'An everyday word: it counts where main names of both sides stand'],
  ])('is told by what the page lacks: %j', (story, text) => {
    const passing = found({ xi: [0.1] });
    const given = report({}, { state: 'passing', passing, stories: [storyOnPage(story)] });
    const panel = reasons({ report: given }, 'Why not marked');
    expect(only(panel, 'h3').textContent).toBe('Why this is not marked');
    expect(beside(panel, 'Page')).toBe(text);
  });

  it('is the reader’s choice', () => {
    const given = report({}, { state: 'hidden', hidden: found({ xi: [0.1] }), stories: [storyOnPage()] });
    const hidden = { pack: 'story', topic: 'xi', reach: 'everywhere' } as const;
    const panel = reasons({ report: given, marking: marking([hidden]) }, 'Why not marked');
    expect(beside(panel, 'Choice')).toBe('Everywhere');
    expect(panel.textContent).not.toContain('Page');
  });
});
