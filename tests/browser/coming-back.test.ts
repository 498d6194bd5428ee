import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { passed } from './card-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

/** The parts of the extension API used here. */
declare const chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };

const STORY = '<p>Vladimir Putin and Xi Jinping held talks in Beijing on Thursday.</p>';
const PAGES = {
  '/story': `<!doctype html><html lang="en"><title>A story</title><article>${STORY}</article>
    <script>
      addEventListener('pageshow', (event) => { globalThis.persisted = event.persisted; });
      if (document.prerendering) {
        addEventListener('load', () => { localStorage.ahead = 'loaded'; });
        document.addEventListener('prerenderingchange', () => { localStorage.ahead = 'shown'; });
      }
    </script>`,
  '/cooking': '<!doctype html><html lang="en"><title>Soup</title><p>Stir the soup, and add salt.</p>',
  '/leads-on': `<!doctype html><html lang="en"><title>Leads on</title><p>Stir the soup. <a href="/story">On</a></p>
    <script type="speculationrules">{ "prerender": [{ "urls": ["/story"], "eagerness": "immediate" }] }</script>`,
};

describe.each(BROWSER_KINDS)('the button of a tab in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind, PAGES);
  });
  afterAll(() => stage?.close());

  const badge = (page: Page): Promise<string> =>
    stage.desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), stage.tabOf(page));
  const becomes = (page: Page, text: string) =>
    until(`"${text}" on the button`, async () => (await badge(page)) === text);

  it('has its number again when the page comes back from the back-forward cache', async (context) => {
    const page = await stage.open('/story', { state: 'marked' });
    await becomes(page, '3');
    await page.goto(stage.server.url('/cooking', 'other.localhost'));
    await becomes(page, '');
    // Later, since going back ends the world that this is called in.
    await page.evaluate(() => void setTimeout(() => history.back()));
    const persisted = await until('the page again', () =>
      page.evaluate(
        () => location.pathname === '/story' && (globalThis as { persisted?: boolean }).persisted,
      ),
    ).catch(() => false);
    if (!persisted) context.skip('the browser did not keep the page');
    await becomes(page, '3');
    await page.close();
  });

  it.runIf(kind === 'chromium')(
    'has the number of a page drawn ahead only when that is gone to',
    async () => {
      const page = await stage.open('/leads-on', { state: 'empty' });
      await until('a page drawn ahead', () => page.evaluate(() => localStorage.ahead === 'loaded'));
      await passed(page, 500);
      expect(await badge(page)).toBe('');
      await page.evaluate(() => document.querySelector('a')?.click());
      await becomes(page, '3');
      // Automation may lose a page that takes another's place: a third tells of it.
      const witness = await stage.open('/cooking');
      expect(await witness.evaluate(() => localStorage.ahead)).toBe('shown');
    },
  );
});
