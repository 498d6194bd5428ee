import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { type Stage, setStage } from './stage.ts';

const PAGE = `<html lang="en"><title>Talks</title><article><h1>Vladimir Putin meets Xi Jinping</h1>
<p id="free">Vladimir Putin met Xi Jinping in Beijing on Thursday for talks on trade and Ukraine.</p>
<p><a id="link" href="#x">Xi Jinping</a> spoke of <button id="button">Russia</button> afterwards.</p></article></html>`;

interface Stop {
  readonly text: string;
  readonly tag: string;
  readonly role: string | null;
  readonly opens: string | null;
}

/** Runs in the page. */
function focused(): Stop {
  const at = document.activeElement as Element;
  return {
    text: at.textContent ?? '',
    tag: at.localName,
    role: at.getAttribute('role'),
    opens: at.getAttribute('aria-haspopup'),
  };
}

/** The title of the open card that has the focus. Runs in the page. */
function titleWithFocus(): string | null {
  for (const { shadowRoot } of document.documentElement.children) {
    const at = shadowRoot?.activeElement;
    if (at?.classList.contains('card-title')) return at.textContent;
  }
  return null;
}

describe.each(BROWSER_KINDS)('mark elements and the keyboard in %s', (kind) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(kind, { '/talks': PAGE }, { openCards: true });
    await stage.change({ kind: 'painter', painter: 'mark' });
    page = await stage.open('/talks', { state: 'marked' });
  });

  afterAll(() => stage?.close());

  it('are reached by Tab, one after the other, and say that they open something', async () => {
    await page.waitForSelector('#free mark');
    const stops: Stop[] = [];
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(focused));
    }
    expect(stops).toEqual([
      { text: 'Vladimir Putin', tag: 'mark', role: 'button', opens: 'dialog' },
      { text: 'Xi Jinping', tag: 'mark', role: 'button', opens: 'dialog' },
    ]);
  });

  it('open their card by Enter, and the card has the focus; Escape gives it back', async () => {
    await page.keyboard.press('Enter');
    const title = await page.waitForFunction(titleWithFocus);
    expect(await title.jsonValue()).toBe('Xi Jinping');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.localName === 'mark');
    expect((await page.evaluate(focused)).text).toBe('Xi Jinping');
  });

  it('open their card, and it has the focus, when they are pressed without a pointer, as by voice', async () => {
    // The browser presses what an access key names, as it does for assistive technology: at no place of the window.
    await page.$eval('#free mark:nth-of-type(2)', (mark) => mark.setAttribute('accesskey', 'q'));
    await pressAccessKey(page);
    const title = await page.waitForFunction(titleWithFocus);
    expect(await title.jsonValue()).toBe('Xi Jinping');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.localName === 'mark');
  });

  async function pressAccessKey(page: Page): Promise<void> {
    if (kind === 'chromium') {
      // Puppeteer's own press says nothing of the letter on the key.
      const session = await page.createCDPSession();
      const key = {
        modifiers: 1,
        key: 'q',
        code: 'KeyQ',
        windowsVirtualKeyCode: 81,
        text: 'q',
        unmodifiedText: 'q',
      };
      for (const type of ['keyDown', 'keyUp'] as const)
        await session.send('Input.dispatchKeyEvent', { type, ...key });
      await session.detach();
      return;
    }
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('q');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key);
  }

  it('are no stops of their own in links and buttons', async () => {
    const inside = await page.$$eval('#link mark, #button mark', (marks) =>
      marks.map((mark) => mark.getAttribute('tabindex')),
    );
    expect(inside.length).toBeGreaterThan(0);
    expect(new Set(inside)).toEqual(new Set([null]));
  });
});
