import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import { normalizeHost, siteRule } from '../../../src/core/settings/site-rules.ts';

describe('a host', () => {
  it.each([
    ['bbc.co.uk', 'bbc.co.uk'],
    ['  BBC.co.uk\n', 'bbc.co.uk'],
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['WWW.www.bbc.co.uk.', 'bbc.co.uk'],
    ['www.com', 'www.com'],
    ['www.localhost', 'www.localhost'],
    ['news.www.com', 'news.www.com'],
    ['https://www.BBC.co.uk/news', 'bbc.co.uk'],
    ['https://www.bbc.co.uk:443?q=a@b#c', 'bbc.co.uk'],
    ['http://bbc.co.uk\\news', 'bbc.co.uk'],
    ['//bbc.co.uk/news', 'bbc.co.uk'],
    ['bbc.co.uk/news?x#y', 'bbc.co.uk'],
    ['bbc.co.uk:8080', 'bbc.co.uk'],
    ['https://bbc.co.uk@evil.example/', 'evil.example'],
    [`https://bbc.co.uk/${'a'.repeat(5000)}`, 'bbc.co.uk'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['intranet', 'intranet'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['http://[2001:DB8::1]:80/a', '[2001:db8::1]'],
    ['foo_bar.tumblr.com', 'foo_bar.tumblr.com'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['Пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
    ['https://www.普京。中国/', 'xn--1lqz29c.xn--fiqs8s'],
    ['Bücher.de', 'xn--bcher-kva.de'],
    ['bu\u0308cher.de', 'xn--bcher-kva.de'],
    ['faß.de', 'xn--fa-hia.de'],
    ['ΒΌΛΟΣ', 'xn--nxasmq6b'],
    ['ｗｗｗ.ｂｂｃ.com', 'bbc.com'],
    ['b\u00ADb\u200Bc.com', 'bbc.com'],
    ['☕.example', 'xn--53h.example'],
  ])('%j is %s', (written, host) => {
    expect(normalizeHost(written)).toBe(host);
  });

  it.each([
    '',
    ' ',
    '.',
    '...',
    '-',
    'a..b',
    '.bbc.co.uk',
    'hello world',
    'bbc.co.uk, cnn.com',
    '*.bbc.co.uk',
    'me@bbc.co.uk',
    'mailto:me@bbc.co.uk',
    'about:blank',
    'javascript:alert(1)',
    'chrome://settings',
    'moz-extension://abc/popup.html',
    'file:///home/me',
    'https://',
    'bbc.co.uk:http',
    '256.0.0.1',
    '1.2.3',
    '1.2.3.4.5',
    '127.0.0.01',
    '::1',
    '[1]',
    'bbc%2Eco.uk',
    'bbc\u0000.co.uk',
    'bbc\uD800.co.uk',
    '\u200B',
    `${'a'.repeat(64)}.com`,
    'ж'.repeat(63),
    `${'a.'.repeat(127)}com`,
    'x'.repeat(100_000),
    '\uFDFA'.repeat(900),
  ])('%j is none', (written) => {
    expect(normalizeHost(written)).toBeNull();
  });

  it('stays as it is when it is normalized again', () => {
    const piece = fc.constantFrom(
      'www.',
      'www',
      'a',
      'B',
      '.',
      'ж',
      '。',
      '-',
      '_',
      '1',
      ':',
      '/',
      'https://',
      'ß',
      '\u00AD',
      '[',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const host = normalizeHost(pieces.join(''));
        if (host !== null) expect(normalizeHost(host)).toBe(host);
      }),
      { numRuns: 1000 },
    );
  });

  it('is written as a browser writes it', () => {
    const letters = fc.constantFrom(...'abzжщїёґλςøßéñçłşğ京习ノビ한국');
    const label = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(label, (name) => {
        expect(normalizeHost(`${name}.org`)).toBe(new URL(`https://${name}.org`).hostname);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the rule for a host', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    alwaysOn: ['constructor', 'news.bbc.co.uk', 'xn--e1afmkfd.xn--p1ai'],
    alwaysOff: ['bbc.co.uk', 'live.news.bbc.co.uk', 'localhost'],
  };

  it.each([
    ['bbc.co.uk', 'alwaysOff'],
    ['www.bbc.co.uk', 'alwaysOff'],
    ['sport.bbc.co.uk', 'alwaysOff'],
    ['news.bbc.co.uk', 'alwaysOn'],
    ['a.b.news.bbc.co.uk', 'alwaysOn'],
    ['live.news.bbc.co.uk', 'alwaysOff'],
    ['x.live.news.bbc.co.uk', 'alwaysOff'],
    ['notbbc.co.uk', 'default'],
    ['bbc.co.uk.evil.example', 'default'],
    ['co.uk', 'default'],
    ['localhost', 'alwaysOff'],
    ['constructor', 'alwaysOn'],
    ['toString', 'default'],
    ['__proto__', 'default'],
    ['пример.рф', 'alwaysOn'],
    ['news.пример.рф', 'alwaysOn'],
    ['', 'default'],
    ['not a host', 'default'],
  ] as const)('%j is decided by %s', (host, by) => {
    expect(siteRule(settings, host).by).toBe(by);
  });

  it.each([
    ['related', { read: true, gate: true, by: 'default' }],
    ['any', { read: true, gate: false, by: 'default' }],
    ['listed', { read: false, gate: true, by: 'default' }],
  ] as const)('that stands in no list is that of the default %s', (defaultMode, rule) => {
    expect(siteRule({ ...settings, defaultMode }, 'example.org')).toEqual(rule);
  });

  it.each(['related', 'any', 'listed'] as const)(
    'of a listed host does not ask the default %s',
    (defaultMode) => {
      const listed = { ...settings, defaultMode };
      expect(siteRule(listed, 'news.bbc.co.uk')).toEqual({ read: true, gate: false, by: 'alwaysOn' });
      expect(siteRule(listed, 'bbc.co.uk')).toEqual({ read: false, gate: true, by: 'alwaysOff' });
    },
  );

  it.each(['news.bbc.co.uk', 'bbc.co.uk', 'example.org'])(
    'of %s is not to read while all is paused',
    (host) => {
      const paused = { ...settings, defaultMode: 'any', paused: true } as const;
      expect(siteRule(paused, host)).toEqual({ read: false, gate: true, by: 'paused' });
    },
  );
});
