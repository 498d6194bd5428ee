// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { languageBit } from '../../src/core/lexicon/languages.ts';
import type { MentionPlace, PageReport, StoryOnPage } from '../../src/core/messages/page-report.ts';
import { type Alias, PACK_LANGUAGES, type PackLanguage } from '../../src/core/model/topic.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { siteRule } from '../../src/core/settings/site-rules.ts';
import { marking, place } from './render-popup.tsx';
import { type GivenTopics, list, openFirst } from './render-topics.tsx';
import { buttonNamed, click, found, HOSTILE, only, pack, report, storyOnPage, topic } from './ui-fixtures.ts';

/** Open the first row of a list and its reasons. */
function reasons(given: GivenTopics, button = 'Why marked'): HTMLElement {
  const open = openFirst(list(given));
  click(buttonNamed(open, button));
  return only(open, '.panel');
}

/** What stands beside a term, words of the page between quotation marks as they are shown. */
function beside(panel: HTMLElement, term: string): string {
  const name = [...panel.querySelectorAll('dt')].find(({ textContent }) => textContent === term);
  const definition = name?.nextElementSibling?.cloneNode(true) as HTMLElement;
  for (const quote of definition.querySelectorAll('q')) quote.textContent = `“${quote.textContent}”`;
  return definition.textContent;
}

/** A page with one mention of Xi, made by one alias. */
function page(
  words: string,
  language: PackLanguage,
  alias: Partial<Alias>,
  rest: Partial<MentionPlace> = {},
) {
  const text = alias.text ?? words;
  const aliases = { [language]: [{ case: 'name', ...alias, text }] };
  const [xi] = found({ xi: [0.1] });
  const mention = { at: 0.1, words, surface: text, languages: languageBit(language), ...rest };
  const others = found({ russia: [0.2] });
  const topics = [topic('xi', { aliases }), topic('russia', { label: 'Russia' }), topic('china')];
  return {
    pack: pack({ topics }),
    report: report({}, { topics: xi ? [{ ...xi, mentions: [mention] }, ...others] : [] }),
  };
}

describe('the words of a mention', () => {
  it.each<[words: string, language: PackLanguage, alias: Partial<Alias>, surface: string, text: string]>([
    ['Xi', 'en', {}, 'Xi', '“Xi”'],
    [
      'Путиным',
      'ru',
      { text: 'Путин', forms: ['Путина', 'Путиным'] },
      'Путиным',
      '“Путиным”, a form of “Путин” (Russian)',
    ],
    [
      'XI JINPING',
      'en',
      { text: 'Xi Jinping' },
      'Xi Jinping',
      '“XI JINPING”, another spelling of “Xi Jinping”',
    ],
    ['Xi\n  Jin\u00adping', 'en', { text: 'Xi Jinping' }, 'Xi Jinping', '“Xi\n  Jin\u00adping”'],
    ['习近平', 'zh-Hans', {}, '习近平', '“习近平” (Chinese)'],
  ])('%s is told with its alias', (words, language, alias, surface, text) => {
    expect(beside(reasons(page(words, language, alias, { surface })), 'Words')).toBe(text);
  });

  it.each<[languages: readonly PackLanguage[], text: string]>([
    [['de', 'pl'], '“Xi” (German or Polish)'],
    [['zh-Hans', 'zh-Hant', 'ja'], '“Xi” (Chinese or Japanese)'],
    [['en', 'de'], '“Xi”'],
    [['de', 'fr', 'es', 'it'], '“Xi”'],
  ])('are said to be of the languages in which they are a name: %j', (languages, text) => {
    const mask = languages.reduce((sum, language) => sum | languageBit(language), 0);
    const given = page('Xi', languages[0] as PackLanguage, {}, { languages: mask });
    expect(beside(reasons(given), 'Words')).toBe(text);
  });

  it('run in their own direction and language', () => {
    const quote = only(reasons(page('習近平', 'zh-Hant', {})), 'q');
    expect(only(quote, 'bdi').lang).toBe('zh-Hant');
  });

  it('stay text, whatever stands in the page', () => {
    const panel = reasons(page(HOSTILE, 'en', { text: 'Xi' }));
    expect(panel.querySelectorAll('img, b')).toHaveLength(0);
    expect(beside(panel, 'Words')).toBe(`“${HOSTILE}”, another spelling of “Xi”`);
  });

  it('are those of the mention that was gone to, the first before that', () => {
    const [xi] = found({ xi: [0.1, 0.5] });
    const [one, two] = xi?.mentions ?? [];
    if (!xi || !one || !two) throw new Error('no mentions');
    const mentions = [
      { ...one, words: 'Xi' },
      { ...two, words: 'Mr Xi' },
    ];
    const open = openFirst(list({ report: report({}, { topics: [{ ...xi, mentions }] }) }));
    click(buttonNamed(open, 'Why marked'));
    expect(beside(only(open, '.panel'), 'Words')).toBe('“Xi”');
    click(buttonNamed(open, 'Next mention'));
    click(buttonNamed(open, 'Next mention'));
    expect(beside(only(open, '.panel'), 'Words')).toBe('“Mr Xi”');
  });
});

describe('the rule that found a mention', () => {
  it.each<[what: string, words: string, language: PackLanguage, alias: Partial<Alias>, text: string]>([
    ['a name', 'Xi', 'en', { case: 'name' }, 'Whole words, capitals as written'],
    ['an everyday word', 'trade', 'en', { case: 'any' }, 'Whole words, any capitals'],
    ['an abbreviation', 'UN', 'en', { case: 'exact' }, 'Whole words, exactly as written'],
    ['an unspaced script', '习近平', 'zh-Hans', { case: 'any' }, 'Wherever the words stand'],
    ['a script without capitals', 'الصين', 'ar', { case: 'any' }, 'Whole words, particles attached or not'],
    [
      'phrases that are other things, each once',
      'China',
      'en',
      { not: ['South China Sea', 'South China Sea', 'bone china'] },
      'Whole words, capitals as written; not inside “South China Sea” or “bone china”',
    ],
    [
      'many such phrases',
      'China',
      'en',
      { not: ['A', 'B', 'C', 'D', 'E'] },
      'Whole words, capitals as written; not inside “A”, “B”, “C” or 2 other phrases',
    ],
    [
      'a phrase in an unspaced script',
      '中国',
      'zh-Hans',
      { case: 'any', not: ['中国台湾'] },
      'Not inside “中国台湾”',
    ],
    [
      'a surname that many have',
      'Wang',
      'en',
      { surname: 'after' },
      'Whole words, capitals as written; a surname: counts after the full name',
    ],
    [
      'a surname that one has',
      'Putin',
      'en',
      { surname: 'always' },
      'Whole words, capitals as written; a surname: unmistakable',
    ],
    [
      'what must stand beside it',
      'summit',
      'en',
      { case: 'any', needs: [['china', 'russia'], ['xi']] },
      'Whole words, any capitals; with Russia and Label xi on the page',
    ],
  ])('is told: %s', (_, words, language, alias, text) => {
    expect(beside(reasons(page(words, language, alias)), 'Rule')).toBe(text);
  });

  it.each(['passing', 'hidden'] as const)('counts what stands beside it although that is %s', (list) => {
    const { pack: story, report: both } = page('summit', 'en', { case: 'any', needs: [['russia']] });
    const [xi, russia] = both.topics;
    if (!xi || !russia) throw new Error('no topics');
    const panel = reasons({ pack: story, report: { ...both, topics: [xi], [list]: [russia] } });
    expect(beside(panel, 'Rule')).toBe('Whole words, any capitals; with Russia on the page');
  });

  it('is not made up where the pack has changed', () => {
    const panel = reasons(page('Xi', 'en', { text: 'Xi' }, { surface: 'gone' }));
    expect(beside(panel, 'Words')).toBe('“Xi”');
    expect(beside(panel, 'Rule')).toBe('The pack has changed since the page was read.');
  });
});

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

describe('the languages of packs', () => {
  it('all have a name', () => {
    for (const language of PACK_LANGUAGES.filter((one) => one !== 'en'))
      expect(beside(reasons(page('Xi', language, {})), 'Words')).toMatch(/^“Xi” \([A-Z][a-z]+\)$/);
  });
});
