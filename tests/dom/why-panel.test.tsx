// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PageReport, StoryOnPage } from '../../src/core/messages/page-report.ts';
import type { Aliases } from '../../src/core/model/topic.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { siteRule } from '../../src/core/settings/site-rules.ts';
import { marking, place } from './render-popup.tsx';
import { beside, list, openFirst, reasons } from './render-topics.tsx';
import { buttonNamed, click, found, only, pack, report, storyOnPage } from './ui-fixtures.ts';

const aliases: Aliases = { en: [{ text: 'xi', case: 'name' }] };

describe('why a page is marked', () => {
  const onPage = (story: Partial<StoryOnPage>, rest: Partial<PageReport> = {}) =>
    report({ xi: [0.1] }, { stories: [storyOnPage(story)], ...rest });
  const settings = (rest: Partial<Settings>) => {
    return marking([], { rule: siteRule({ ...DEFAULT_SETTINGS, ...rest }, place.host) });
  };

  it.each<[story: Partial<StoryOnPage>, text: string]>([
    [{ ground: 'headline' }, 'Label xi stands in the headline; 20 topics of this story'],
    [
      { ground: 'lead', topics: ['xi', 'china'] },
      'Label xi stands in the first sentences; 2 topics of this story',
    ],
    [
      { ground: 'headline', firstAnchor: 'gone' },
      'A main name stands in the headline; 20 topics of this story',
    ],
    [{ ground: 'often' }, 'The story’s main names come up 7 times; 20 topics of it'],
    [
      { ground: 'dense', anchorMentions: 1 },
      'The story’s main names come up once in a short text; 20 topics of it',
    ],
  ])('is told by its ground: %j', async (story, text) => {
    expect(beside(await reasons({ report: onPage(story) }), 'Page')).toBe(text);
  });

  it('is that the reader asked for it', async () => {
    const asked = onPage({ verdict: 'passing', ground: 'in-passing' }, { shownAnyway: true });
    expect(beside(await reasons({ report: asked }), 'Page')).toBe('You asked for marks here');
  });

  it.each<[settings: Partial<Settings>, text: string]>([
    [{ alwaysOn: [place.host] }, 'Every mention is marked on this site'],
    [{ defaultMode: 'any' }, 'Every mention is marked on every page, as you set it'],
  ])('is a setting: %j', async (rest, text) => {
    expect(beside(await reasons({ report: onPage({}), marking: settings(rest) }), 'Page')).toBe(text);
  });

  it('names the pack and its revision', async () => {
    const panel = await reasons({ pack: pack({ revision: 14 }), report: onPage({}) });
    expect(beside(panel, 'Pack')).toBe('A story, revision 14');
  });
});

describe('the aliases of the pack', () => {
  const given = { report: report({ xi: [0.1] }, { stories: [storyOnPage()] }) };

  it('are asked for when they are needed, and their rule is told when they have come', async () => {
    let arrive: (found: Aliases | null) => void = () => {};
    const onExplain = vi.fn(() => new Promise<Aliases | null>((resolve) => (arrive = resolve)));
    const root = list({ ...given, onExplain });
    const open = openFirst(root);
    expect(onExplain).not.toHaveBeenCalled();
    click(buttonNamed(open, 'Why marked'));
    expect(onExplain).toHaveBeenCalledExactlyOnceWith('story', 'xi');
    expect(beside(only(open, '.panel'), 'Words')).toBe('“xi”');
    expect(beside(only(open, '.panel'), 'Rule')).toBe('Loading the packs.');
    await act(async () => arrive(aliases));
    expect(beside(only(open, '.panel'), 'Rule')).toBe('Whole words, capitals as written');
  });

  it('are said to be missing where they could not be read, and the rest stays', async () => {
    const panel = await reasons({ ...given, onExplain: async () => null });
    expect(beside(panel, 'Rule')).toBe('The names of the pack could not be read.');
    expect(beside(panel, 'Pack')).toBe('A story, revision 1');
  });
});

describe('why something is not marked', () => {
  it.each<[story: Partial<StoryOnPage>, text: string]>([
    [{ verdict: 'passing', ground: 'in-passing' }, 'The story’s main names stand here only in passing'],
    [{ verdict: 'passing', ground: 'one-topic' }, 'Only one topic of this story is named'],
    [{ verdict: 'passing', ground: 'no-anchor' }, 'None of the story’s main names stands here'],
    [{ verdict: 'unrelated', ground: 'everyday' }, 'Only everyday words of this story stand here'],
    [{ ground: 'lead' }, 'An everyday word: it counts where main names of both sides stand'],
  ])('is told by what the page lacks: %j', async (story, text) => {
    const passing = found({ xi: [0.1] });
    const given = report({}, { state: 'passing', passing, stories: [storyOnPage(story)] });
    const panel = await reasons({ report: given }, 'Why not marked');
    expect(only(panel, 'h3').textContent).toBe('Why this is not marked');
    expect(beside(panel, 'Page')).toBe(text);
  });

  it('is the reader’s choice', async () => {
    const given = report({}, { state: 'hidden', hidden: found({ xi: [0.1] }), stories: [storyOnPage()] });
    const hidden = { pack: 'story', topic: 'xi', reach: 'everywhere' } as const;
    const panel = await reasons({ report: given, marking: marking([hidden]) }, 'Why not marked');
    expect(beside(panel, 'Choice')).toBe('Everywhere');
    expect(panel.textContent).not.toContain('Page');
  });
});
