import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { highlightedTexts, seenHighlights, seenMarkElements } from './marks.ts';
import { collectFaults } from './page-faults.ts';
import { markedLine, popupSays, press, turnSwitch } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

const STORY =
  '<!doctype html><html lang="en"><article><p>Vladimir Putin and Xi Jinping met in Beijing.</p></article>';
const NAMES = ['Vladimir Putin', 'Xi Jinping', 'Beijing'];

describe.each(BROWSER_KINDS)('an update while a page is open in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': STORY });
  });
  afterAll(() => stage?.close());

  /** What is painted on a page by either painter. */
  async function painted(tab: Page): Promise<string[]> {
    const elements = await seenMarkElements(tab);
    return [...(await highlightedTexts(tab)), ...elements.map(({ text }) => text)];
  }

  /** Go to the first mention from the popup, which tints it. */
  async function tint(tab: Page): Promise<void> {
    const popup = await stage.openPopup(tab);
    await (await popup.waitForSelector('.row-btn'))?.click();
    await press(popup, say('popup_next_mention'));
    await until('a tint', async () => (await seenHighlights(tab)).some(({ name }) => /-c-/.test(name)));
    await popup.close();
    await tab.bringToFront();
  }

  it.each(['highlight', 'mark'] as const)(
    'ends with one script on the page and with nothing of the old one, with painter %s',
    async (painter) => {
      await stage.change({ kind: 'restore' }, { kind: 'painter', painter });
      const tab = await stage.open('/story', { state: 'marked' });
      const faults = collectFaults(tab);
      await tint(tab);
      await stage.update();
      // Chromium leaves the old script on the page and the new one out of it until the page is loaded anew.
      if (kind === 'chromium') await touchAndReload(tab);
      await stage.reaches(tab, 'marked');
      await until('the marks and no tint', async () => (await painted(tab)).join() === NAMES.join());
      const popup = await stage.openPopup(tab);
      await popupSays(popup, markedLine(3, 3));
      await turnSwitch(popup);
      await popupSays(popup, say('popup_off_line'));
      await until('no mark', async () => (await painted(tab)).length === 0);
      expect(await tab.$$eval('p *', (elements) => elements.length)).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  async function touchAndReload(tab: Page): Promise<void> {
    await tab.bringToFront();
    await tab.mouse.click(300, 300);
    await until('no mark', async () => (await painted(tab)).length === 0);
    const popup = await stage.openPopup(tab);
    expect(await popupSays(popup, say('popup_reload_line'))).toMatchObject({
      title: say('popup_reload_title'),
      text: [say('popup_reload_updated')],
    });
    await press(popup, say('popup_reload'));
    await popupSays(popup, markedLine(3, 3));
    await popup.close();
  }
});
