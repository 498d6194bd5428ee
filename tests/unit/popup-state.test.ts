import { describe, expect, it } from 'vitest';
import { bareReport, type PageReport } from '../../src/core/messages/page-report.ts';
import { popupStatus } from '../../src/core/status/popup-state.ts';
import type { PopupInput } from '../../src/core/status/popup-status.ts';

const URL = 'https://www.northgate-herald.example/world/summit';
const HOST = 'www.northgate-herald.example';

function report(state: PageReport['state'], rest: Partial<PageReport> = {}): PageReport {
  return { ...bareReport('text/html', state), words: 412, ...rest };
}

function input(rest: Partial<PopupInput>): PopupInput {
  return {
    url: URL,
    permitted: true,
    report: null,
    paused: false,
    siteOn: true,
    waiting: false,
    granted: false,
    ...rest,
  };
}

describe('popupStatus', () => {
  it.each<[what: string, given: Partial<PopupInput>, kind: string]>([
    ['mentions are painted', { report: report('marked') }, 'marked'],
    ['marks were asked for', { report: report('marked', { shownAnyway: true }) }, 'marked'],
    ['the page is being read', { report: report('reading') }, 'reading'],
    ['no topic is in it', { report: report('empty') }, 'nothing'],
    ['it names a story in passing', { report: report('passing') }, 'passing'],
    ['the reader wants none of it marked', { report: report('hidden') }, 'hidden'],
    ['the site is off', { siteOn: false, report: report('off') }, 'off'],
    ['the site is off and no script answers', { siteOn: false }, 'off'],
    ['the site was just turned off', { siteOn: false, report: report('marked') }, 'off'],
    ['the site was just turned on', { report: report('off'), waiting: true }, 'reading'],
    ['the page never heard that the site is on', { report: report('off') }, 'reload'],
    ['everything is paused', { paused: true, report: report('paused') }, 'paused'],
    ['everything was just paused', { paused: true, report: report('marked') }, 'paused'],
    ['everything was just resumed', { report: report('paused'), waiting: true }, 'reading'],
    ['it is paused and not permitted', { paused: true, permitted: false }, 'paused'],
    ['it is paused and off', { paused: true, siteOn: false }, 'paused'],
    ['the browser gave no access', { permitted: false }, 'permission'],
    ['there is no access and the site is off', { permitted: false, siteOn: false }, 'permission'],
    ['access went while the page stayed', { permitted: false, report: report('marked') }, 'marked'],
    ['no answer came yet', { waiting: true }, 'reading'],
    ['no answer came at all', {}, 'reload'],
  ])('when %s', (_, given, kind) => {
    expect(popupStatus(input(given)).kind).toBe(kind);
  });

  it('shows the host as the browser does, "www." included', () => {
    expect(popupStatus(input({})).place).toEqual({ name: HOST, host: HOST });
  });

  it('gives the words read and the report on', () => {
    expect(popupStatus(input({ report: report('empty') }))).toMatchObject({ kind: 'nothing', words: 412 });
    const marked = report('marked');
    expect(popupStatus(input({ report: marked }))).toMatchObject({ report: marked });
  });

  it('says why a reload is needed', () => {
    expect(popupStatus(input({}))).toMatchObject({ because: 'updated' });
    expect(popupStatus(input({ granted: true }))).toMatchObject({ because: 'granted' });
  });
});

describe('pages that no extension may read', () => {
  it.each<[url: string | null, page: string, name: string]>([
    [null, 'browser', ''],
    ['not an address', 'browser', ''],
    ['chrome://settings/content', 'browser', 'chrome://settings'],
    ['edge://extensions/', 'browser', 'edge://extensions'],
    ['about:blank', 'browser', 'about:blank'],
    ['about:addons', 'browser', 'about:addons'],
    ['moz-extension://3f1c/popup/index.html', 'browser', 'moz-extension://3f1c'],
    ['chrome-extension://abcd/options.html', 'browser', 'chrome-extension://abcd'],
    ['devtools://devtools/bundled/inspector.html', 'browser', 'devtools://devtools'],
    ['view-source:https://northgate-herald.example/', 'browser', 'view-source:'],
    ['data:text/html,<p>Putin and Xi</p>', 'browser', ''],
    ['data:text/html,%3Cp%3E', 'browser', 'data:'],
    ['blob:https://northgate-herald.example/1-2-3', 'browser', 'blob:'],
    ['javascript:alert(1)', 'browser', 'javascript:'],
    ['https:///nowhere', 'browser', 'https:'],
    ['https://chromewebstore.google.com/detail/x', 'store', 'chromewebstore.google.com'],
    ['https://chrome.google.com/webstore', 'store', 'chrome.google.com'],
    ['https://chrome.google.com/webstore/category/x?hl=en', 'store', 'chrome.google.com'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store', 'addons.mozilla.org'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store', 'microsoftedge.microsoft.com'],
    ['https://accounts.firefox.com/', 'restricted', 'accounts.firefox.com'],
    ['https://support.mozilla.org/kb', 'restricted', 'support.mozilla.org'],
    ['https://kremlin.example/a/joint-statement.pdf', 'pdf', 'joint-statement.pdf'],
    ['https://kremlin.example/a/Joint%20statement.PDF?page=2#3', 'pdf', 'Joint statement.PDF'],
    ['https://kremlin.example/100%.pdf', 'pdf', '100%.pdf'],
    ['file:///home/reader/statement.pdf', 'pdf', 'statement.pdf'],
  ])('%s is closed: %s', (url, page, name) => {
    const status = popupStatus(input({ url, permitted: false }));
    expect(status).toEqual({ kind: 'closed', page, place: { name, host: null } });
  });

  it.each([
    'https://chrome.google.com/',
    'https://chrome.google.com/webstores',
    'https://microsoftedge.microsoft.com/insider',
    'https://addons.mozilla.org.evil.example/',
    'https://chromewebstore.google.com@evil.example/',
    'https://northgate-herald.example/pdf',
    'https://northgate-herald.example/?file=a.pdf',
  ])('%s is an ordinary page', (url) => {
    expect(popupStatus(input({ url, report: null, waiting: true })).kind).toBe('reading');
  });

  it('is a PDF by what the page says, whatever its address', () => {
    const status = popupStatus(input({ report: report('empty', { contentType: 'application/pdf' }) }));
    expect(status).toMatchObject({ kind: 'closed', page: 'pdf' });
  });

  it('is no PDF if the page says otherwise', () => {
    const url = 'https://kremlin.example/viewer.pdf';
    expect(popupStatus(input({ url, report: report('marked') })).kind).toBe('marked');
  });

  it('is no store where the browser lets us read it', () => {
    const url = 'https://addons.mozilla.org/';
    expect(popupStatus(input({ url, report: report('empty') })).kind).toBe('nothing');
  });
});

describe('local files', () => {
  const url = 'file:///home/reader/Putin%20and%20Xi.html';

  it('are closed without their own permission', () => {
    expect(popupStatus(input({ url, permitted: false }))).toEqual({
      kind: 'closed',
      page: 'file',
      place: { name: 'Putin and Xi.html', host: null },
    });
  });

  it('have a name but no host that a site rule could name', () => {
    const status = popupStatus(input({ url, report: report('marked') }));
    expect(status).toMatchObject({ kind: 'marked', place: { name: 'Putin and Xi.html', host: null } });
  });
});
