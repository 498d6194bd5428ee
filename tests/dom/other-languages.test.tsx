// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { namePage } from '../../src/ui/name-page.ts';
import { speak } from '../../src/ui/say.ts';
import { localeMessages } from '../setup/locale-messages.ts';
import { beside, list, openFirst, reasons, rows } from './render-topics.tsx';
import { fact, only, pack, report, source } from './ui-fixtures.ts';

afterEach(() => speak(localeMessages('en')));

describe('in another language than the pack', () => {
  it('the words of the product change, those of the pack stay and are marked as its own', () => {
    speak(localeMessages('ru'));
    const sources = [source('a', { stance: 'Russian state' })];
    const root = list({
      pack: pack({ facts: [fact('f', { date: '2024-05-16', sources: ['a'] })], sources }),
    });
    expect(only(root, '.p-axis > p:first-child').textContent?.replace(/\u00A0/g, ' ')).toBe(
      'Факты по состоянию на июнь 2026 г.',
    );
    expect(rows(root)[0]?.textContent).toBe(
      'Label xi, человек, 3 упоминания, место в статье в процентах: 1, 16, 973',
    );
    const open = openFirst(root);
    expect(only(open, 'time').textContent?.replace(/\u00A0/g, ' ')).toBe('16 мая 2024 г.');
    for (const words of ['h2 bdi', '.row-btn bdi', '.sum bdi', '.fact-text bdi', '.stance bdi']) {
      expect([words, root.querySelector<HTMLElement>(words)?.lang]).toEqual([words, 'en']);
    }
  });

  it('reasons are sentences of the language', async () => {
    speak(localeMessages('de'));
    const panel = await reasons({ report: report({ xi: [0.1] }) }, 'Warum markiert');
    expect(beside(panel, 'Paket')).toBe('A story, Revision 1');
  });
});

it.each([
  ['fr', 'Réglages – Backgrounder', 'fr', 'ltr'],
  ['zh_CN', '设置 – Backgrounder', 'zh-Hans', 'ltr'],
])(
  'a page has its title, language and direction from the messages: %s',
  (folder, title, language, direction) => {
    speak(localeMessages(folder));
    namePage('options_page_title');
    const { lang, dir } = document.documentElement;
    expect([document.title, lang, dir]).toEqual([title, language, direction]);
  },
);

it('a page runs from right to left where its language does', () => {
  const english = localeMessages('en');
  speak({ message: (key, parts) => (key === 'direction' ? 'rtl' : english.message(key, parts)) });
  namePage('extension_name');
  expect(document.documentElement.dir).toBe('rtl');
});
