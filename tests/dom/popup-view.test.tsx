// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Ground } from '../../src/core/mentions/judge-page.ts';
import type { PopupStatus } from '../../src/core/status/popup-status.ts';
import { type PopupActions, PopupFailure } from '../../src/ui/PopupView.tsx';
import { actions, closed, inPassing, place, popup } from './render-popup.tsx';
import {
  buttonNamed,
  click,
  found,
  only,
  pack,
  report,
  show,
  showAgain,
  storyOnPage,
  topic,
} from './ui-fixtures.ts';

const WHEN_MARKED = ': a page is marked when a story’s main names open it or come up often.';

describe('each state says what is so and what to do', () => {
  it.each<[status: PopupStatus, line: string, title: string, text: string, buttons: readonly string[]]>([
    [
      { kind: 'reading', place },
      'Reading the page',
      'Reading this page',
      'Topics appear here as soon as the text is read.',
      [],
    ],
    [
      { kind: 'nothing', words: 412, place },
      'On, nothing to mark',
      'No topics on this page',
      'The text was read (412 words). None of the 3 topics in your packs is in it.',
      ['Look again'],
    ],
    [
      { kind: 'passing', report: inPassing, place },
      'On, nothing marked',
      'Not about a story you follow',
      `China and G20 are named, but only in passing${WHEN_MARKED}`,
      ['Show anyway'],
    ],
    [
      { kind: 'hidden', report: report({}, { state: 'hidden', hidden: found({ xi: [0.1] }) }), place },
      'On, nothing marked',
      'Nothing left to mark',
      'What this page mentions is not marked, by your choice.',
      ['See all in Settings'],
    ],
    [
      { kind: 'off', place },
      'Off for this site',
      'Off for this site',
      'Pages here are neither read nor marked. Turn the switch on to start at once, without a reload.',
      [],
    ],
    [
      { kind: 'paused', place },
      'Paused everywhere',
      'Paused everywhere',
      'No page is read or marked until you resume.',
      ['Resume'],
    ],
    [
      { kind: 'permission', place },
      'No access yet',
      'Allow access to this site?',
      'Your browser has not yet let Backgrounder read northgate-herald.example.' +
        'The text is read on your device. No address and no text leaves it.',
      ['Allow on this site', 'Allow on all sites'],
    ],
    [
      { kind: 'reload', because: 'updated', place },
      'Waiting for a reload',
      'Reload this page',
      'Backgrounder was updated while the page was open. Marks come back after a reload.',
      ['Reload page'],
    ],
    [
      { kind: 'reload', because: 'granted', place },
      'Waiting for a reload',
      'Reload this page',
      'Access was given while the page was open. Marks appear after a reload.',
      ['Reload page'],
    ],
    [
      closed('browser'),
      'Browser page',
      'A page of the browser itself',
      'Browsers do not let extensions read their own pages. Nothing can be marked here.',
      [],
    ],
    [
      closed('store'),
      'Extension store',
      'The store is closed to extensions',
      'Browsers do not let extensions read this site. Nothing can be marked here.',
      [],
    ],
    [
      closed('restricted'),
      'Protected site',
      'This site is closed to extensions',
      'Browsers do not let extensions read this site. Nothing can be marked here.',
      [],
    ],
    [
      closed('pdf'),
      'PDF file',
      'PDF text cannot be marked',
      'The browser shows this file in its own viewer, which extensions cannot read.',
      [],
    ],
    [
      closed('file'),
      'Local file',
      'Local files are not read',
      'Backgrounder reads pages of the web only, not files on this device.',
      [],
    ],
    [
      closed('other'),
      'Not a web page',
      'Only web pages can be marked',
      'This is a file of another kind, and Backgrounder reads web pages only.',
      [],
    ],
    [
      { kind: 'reload', because: 'failed', place },
      'Waiting for a reload',
      'Reload this page',
      'The page could not be read. A reload may help.',
      ['Reload page'],
    ],
  ])('$kind $page', (status, line, title, text, buttons) => {
    const root = show(popup(status));
    expect(only(root, '.p-state').textContent).toBe(line);
    const message = only(root, '.msg');
    expect(only(message, 'h2').textContent).toBe(title);
    expect([...message.querySelectorAll('p')].map((p) => p.textContent).join('')).toBe(text);
    expect([...message.querySelectorAll('button')].map((button) => button.textContent)).toEqual(buttons);
  });

  it.each<[words: number, topics: number, text: string]>([
    [1, 2, 'The text was read (1 word). None of the 2 topics in your packs is in it.'],
    [0, 1, 'The text was read (0 words). The one topic in your packs is not in it.'],
    [12345, 0, 'The text was read (12,345 words). There are no topics in your packs.'],
  ])('counts %i words and %i topics in good English', (words, topics, text) => {
    const packs = [pack({ topics: Array.from({ length: topics }, (_, index) => topic(`t${index}`)) })];
    const root = show(popup({ kind: 'nothing', words, place }, { packs }));
    expect(only(root, '.msg p').textContent).toBe(text);
  });

  it.each<[ground: Ground, named: readonly string[], text: string]>([
    ['in-passing', ['china'], `China is named, but only in passing${WHEN_MARKED}`],
    ['in-passing', ['china', 'g20', 'trade'], `China and G20 are named, but only in passing${WHEN_MARKED}`],
    [
      'in-passing',
      ['xi', 'china', 'putin', 'g20', 'beijing'],
      `Label xi, China, Label putin and 2 more are named, but only in passing${WHEN_MARKED}`,
    ],
    ['in-passing', ['gone'], `The story is named, but only in passing${WHEN_MARKED}`],
    ['one-topic', ['trade', 'china'], 'Only one topic of the story is named: China.'],
    ['one-topic', ['gone'], 'Only one topic of the story is named.'],
    ['no-anchor', ['trade'], 'None of the story’s main names is on this page.'],
    ['everyday', ['trade'], 'Only everyday words of the story are on this page.'],
    ['headline', ['china'], `Topics are named, but only in passing${WHEN_MARKED}`],
  ])('says what a page lacks that is not about the story: %s, %j', (ground, named, text) => {
    const topics = ['xi', 'putin', 'beijing'].map((id) => topic(id));
    const trade = topic('trade', { anchor: false, generic: true });
    const story = pack({ topics: [...pack().topics.slice(1), ...topics, trade] });
    const passing = found(Object.fromEntries(named.map((id) => [id, [0.5]])));
    const judged = storyOnPage({ verdict: 'passing', ground });
    const status = { kind: 'passing', report: { ...inPassing, passing, stories: [judged] }, place } as const;
    const root = show(popup(status, { packs: [story] }));
    expect(only(root, '.msg p').textContent).toBe(text);
  });

  it('says so when it could not start', () => {
    const root = show(<PopupFailure />);
    expect(only(root, 'h1').textContent).toBe('Backgrounder could not start');
    expect(only(root, '[role=alert]').textContent).toMatch(/could not be read/);
  });

  it('says in one sentence what failed, and keeps the rest', () => {
    const root = show(popup({ kind: 'off', place }, { problem: 'The setting was not saved.' }));
    expect(only(root, '[role=alert]').textContent).toBe('The setting was not saved.');
    expect(only(root, '.msg h2').textContent).toBe('Off for this site');
  });
});

describe('the buttons of the states', () => {
  it.each<[status: PopupStatus, button: string, action: keyof PopupActions, args: readonly unknown[]]>([
    [{ kind: 'nothing', words: 1, place }, 'Look again', 'onLookAgain', []],
    [{ kind: 'passing', report: inPassing, place }, 'Show anyway', 'onShowAnyway', []],
    [{ kind: 'hidden', report: inPassing, place }, 'See all in Settings', 'onSettings', []],
    [{ kind: 'paused', place }, 'Resume', 'onResume', []],
    [{ kind: 'permission', place }, 'Allow on this site', 'onAllow', ['site']],
    [{ kind: 'permission', place }, 'Allow on all sites', 'onAllow', ['all']],
    [{ kind: 'reload', because: 'updated', place }, 'Reload page', 'onReload', []],
    [{ kind: 'off', place }, 'Pause everywhere', 'onPause', []],
    [{ kind: 'off', place }, 'Settings', 'onSettings', []],
    [{ kind: 'off', place }, 'Packs', 'onPacks', []],
    [{ kind: 'off', place }, 'Shortcuts', 'onShortcuts', []],
  ])('$kind: %s', (status, button, action, args) => {
    const given = actions();
    const root = show(popup(status, { actions: given }));
    click(buttonNamed(root, button));
    const call = vi.mocked(given[action]);
    expect(call).toHaveBeenCalledOnce();
    expect(call.mock.calls[0]?.slice(0, args.length)).toEqual(args);
  });

  it('offers no pause while paused', () => {
    const root = show(popup({ kind: 'paused', place }));
    expect([...root.querySelectorAll('footer button')].map(({ textContent }) => textContent)).toEqual([
      'Packs',
      'Settings',
      'Shortcuts',
    ]);
  });

  it('keeps the focus in the popup when the pressed button goes with its state', () => {
    const root = show(popup({ kind: 'passing', report: inPassing, place }));
    click(buttonNamed(root, 'Show anyway'));
    showAgain(popup({ kind: 'marked', report: inPassing, place }), root);
    expect(document.activeElement).toBe(only(root, 'main'));
  });

  it('takes no focus when it opens', () => {
    const root = show(popup({ kind: 'reading', place }));
    showAgain(popup({ kind: 'off', place }), root);
    expect(document.activeElement).toBe(document.body);
  });
});
