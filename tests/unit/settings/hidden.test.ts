import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/settings/apply-change.ts';
import { type Hidden, hiddenOn, isHidden, pageName, parseHidden } from '../../../src/core/settings/hidden.ts';
import { parseChange } from '../../../src/core/settings/parse-change.ts';
import { parseSettings, serializeSettings } from '../../../src/core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';

const PAGE = 'https://news.example/story?id=1';
const xi = { pack: 'summit', topic: 'xi' };
const words: Hidden = { ...xi, reach: 'words', page: PAGE, words: 'Xi' };
const site: Hidden = { ...xi, reach: 'site', host: 'news.example' };
const everywhere: Hidden = { ...xi, reach: 'everywhere' };

/** Is "written" of a topic hidden on a page of a host? */
function hides(one: Hidden, written: string, address: string, host: string, topic = 'xi'): boolean {
  return isHidden(hiddenOn([one], address, host), { pack: 'summit', topic, words: written });
}

describe('what is hidden', () => {
  it.each([
    ['the words on their page', words, 'Xi', PAGE, 'news.example', true],
    ['the words in another case', words, 'XI', PAGE, 'news.example', true],
    ['the words in another part of the page', words, 'Xi', `${PAGE}#top`, 'news.example', true],
    ['not other words of the topic', words, 'Xi Jinping', PAGE, 'news.example', false],
    ['not the words on another page', words, 'Xi', 'https://news.example/', 'news.example', false],
    ['the topic on its site', site, 'Xi Jinping', 'https://news.example/', 'news.example', true],
    ['the topic on a subdomain', site, 'Xi', 'https://a.news.example/', 'www.a.news.example', true],
    ['not the topic on another site', site, 'Xi', 'https://badnews.example/', 'badnews.example', false],
    ['not the topic on the site above', site, 'Xi', 'https://example/', 'example', false],
    ['the topic everywhere', everywhere, 'Xi', 'file:///a.html', '', true],
  ])('is %s', (_what, one, written, address, host, expected) => {
    expect(hides(one, written, address, host)).toBe(expected);
  });

  it('is nothing of another topic', () => {
    for (const one of [words, site, everywhere])
      expect(hides(one, 'Xi', PAGE, 'news.example', 'china')).toBe(false);
  });
});

describe('hiding', () => {
  it('is undone by naming the same again, whatever the case of its words', () => {
    const hidden = [words, site, everywhere].reduce(
      (settings, one) => applyChange(settings, { kind: 'hide', hidden: one }),
      DEFAULT_SETTINGS,
    );
    expect(hidden.hidden).toEqual([words, site, everywhere]);
    const back = applyChange(hidden, { kind: 'unhide', hidden: { ...words, words: 'XI' } });
    expect(back.hidden).toEqual([site, everywhere]);
  });

  it('twice stands in the list once, the latest last', () => {
    let settings = DEFAULT_SETTINGS;
    for (const hidden of [everywhere, site, everywhere])
      settings = applyChange(settings, { kind: 'hide', hidden });
    expect(settings.hidden).toEqual([site, everywhere]);
  });

  it('drops the oldest where there are too many to have been hidden by hand', () => {
    const many = Array.from({ length: 2500 }, (_, i) => ({ ...everywhere, topic: `t${i}` }));
    const { settings } = parseSettings(JSON.stringify({ ...DEFAULT_SETTINGS, hidden: many }));
    expect(settings.hidden).toHaveLength(2000);
    expect(settings.hidden.at(-1)).toEqual(many.at(-1));
  });

  it('comes back as it was stored', () => {
    const settings = { ...DEFAULT_SETTINGS, hidden: [words, site, everywhere] };
    expect(parseSettings(serializeSettings(settings))).toEqual({ settings, fault: null });
  });

  it('that cannot be read is left out and reported', () => {
    const stored = { ...DEFAULT_SETTINGS, hidden: [site, { ...site, host: 'a b' }, null, 'xi'] };
    const parsed = parseSettings(JSON.stringify(stored));
    expect(parsed).toEqual({ settings: { ...DEFAULT_SETTINGS, hidden: [site] }, fault: 'damaged' });
  });
});

describe('what another process sends', () => {
  it.each([
    ['a host that is written otherwise', { ...site, host: 'https://www.News.example/' }, site],
    ['fields that are not known', { ...everywhere, more: 1 }, everywhere],
    ['a page with its hash', { ...words, page: `${PAGE}#a` }, words],
    ['no host', { ...xi, reach: 'site' }, null],
    ['no words', { ...words, words: '' }, null],
    ['a reach that is none', { ...xi, reach: 'toString' }, null],
    ['no object', 'xi', null],
    ['nothing', null, null],
  ])('is read: %s', (_what, sent, expected) => {
    expect(parseHidden(sent)).toEqual(expected);
    const change = expected && { kind: 'hide', hidden: expected };
    expect(parseChange({ kind: 'hide', hidden: sent })).toEqual(change);
  });

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.anything(), (sent) => void parseHidden(sent)));
  });
});

describe('a page’s name', () => {
  it('is its address without the hash, cut where it has no end', () => {
    expect(pageName('https://a.example/b?c#d#e')).toBe('https://a.example/b?c');
    expect(pageName(`https://a.example/${'x'.repeat(5000)}`)).toHaveLength(2000);
  });
});
