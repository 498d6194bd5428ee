// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { languageBit } from '../../src/core/lexicon/languages.ts';
import type { MentionPlace } from '../../src/core/messages/page-report.ts';
import { type Alias, PACK_LANGUAGES, type PackLanguage } from '../../src/core/model/topic.ts';
import { beside, list, openFirst, reasons } from './render-topics.tsx';
import { buttonNamed, click, found, HOSTILE, only, pack, report, topic } from './ui-fixtures.ts';

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
  ])('%s is told with its alias', async (words, language, alias, surface, text) => {
    expect(beside(await reasons(page(words, language, alias, { surface })), 'Words')).toBe(text);
  });

  it.each<[languages: readonly PackLanguage[], text: string]>([
    [['de', 'pl'], '“Xi” (German or Polish)'],
    [['zh-Hans', 'zh-Hant', 'ja'], '“Xi” (Chinese or Japanese)'],
    [['en', 'de'], '“Xi”'],
    [['de', 'fr', 'es', 'it'], '“Xi”'],
  ])('are said to be of the languages in which they are a name: %j', async (languages, text) => {
    const mask = languages.reduce((sum, language) => sum | languageBit(language), 0);
    const given = page('Xi', languages[0] as PackLanguage, {}, { languages: mask });
    expect(beside(await reasons(given), 'Words')).toBe(text);
  });

  it('run in their own direction and language', async () => {
    const quote = only(await reasons(page('習近平', 'zh-Hant', {})), 'q');
    expect(only(quote, 'bdi').lang).toBe('zh-Hant');
  });

  it('stay text, whatever stands in the page', async () => {
    const panel = await reasons(page(HOSTILE, 'en', { text: 'Xi' }));
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
      'words that mean something else on a page',
      'ICC',
      'en',
      { case: 'exact', unless: ['cricket', 'wicket', 'innings', 'bowler'] },
      'Whole words, exactly as written; not on pages with “cricket”, “wicket”, “innings” or 1 other word',
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
  ])('is told: %s', async (_, words, language, alias, text) => {
    expect(beside(await reasons(page(words, language, alias)), 'Rule')).toBe(text);
  });

  it('is told with the phrase in which alone the words count', async () => {
    const given = page(
      'trade',
      'en',
      { case: 'any', within: ['trade between'] },
      { surface: 'trade between' },
    );
    const panel = await reasons(given);
    expect(beside(panel, 'Words')).toBe('“trade”');
    expect(beside(panel, 'Rule')).toBe('Whole words, any capitals; only inside “trade between”');
  });

  it.each(['passing', 'hidden'] as const)(
    'counts what stands beside it although that is %s',
    async (list) => {
      const { pack: story, report: both } = page('summit', 'en', { case: 'any', needs: [['russia']] });
      const [xi, russia] = both.topics;
      if (!xi || !russia) throw new Error('no topics');
      const panel = await reasons({ pack: story, report: { ...both, topics: [xi], [list]: [russia] } });
      expect(beside(panel, 'Rule')).toBe('Whole words, any capitals; with Russia on the page');
    },
  );

  it('is not made up where the pack has changed', async () => {
    const panel = await reasons(page('Xi', 'en', { text: 'Xi' }, { surface: 'gone' }));
    expect(beside(panel, 'Words')).toBe('“Xi”');
    expect(beside(panel, 'Rule')).toBe('The pack has changed since the page was read.');
  });
});

describe('the languages of packs', () => {
  it('all have a name', async () => {
    for (const language of PACK_LANGUAGES.filter((one) => one !== 'en'))
      expect(beside(await reasons(page('Xi', language, {})), 'Words')).toMatch(/^“Xi” \([A-Z][a-z]+\)$/);
  });
});
