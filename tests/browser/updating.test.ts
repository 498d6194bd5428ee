import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { inProject } from '../../scripts/project.ts';
import { marked, OFF, RELOAD } from '../../src/ui/strings.ts';
import { countHighlights } from './marks.ts';
import { collectFaults } from './page-faults.ts';
import { popupSays, press, turnSwitch } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

const STORY =
  '<!doctype html><html lang="en"><article><p>Vladimir Putin and Xi Jinping met in Beijing.</p></article>';

describe.each(BROWSER_KINDS)('an update while a page is open in %s', (kind) => {
  let stage: Stage;
  let tab: Page;
  let faults: string[];

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': STORY });
    tab = await stage.open('/story', { state: 'marked' });
    faults = collectFaults(tab);
    // Browsers take it for an update if an extension that they have is installed once more.
    await stage.session.browser.installExtension(inProject('dist', kind));
    await tab.bringToFront();
  });
  afterAll(() => stage?.close());

  it.runIf(kind === 'chromium')(
    'leaves a page that has lost its script bare when the reader touches it',
    async () => {
      await tab.mouse.click(9, 9);
      await until('no mark', async () => (await countHighlights(tab)) === 0);
      const popup = await stage.openPopup(tab);
      expect(await popupSays(popup, RELOAD.line)).toMatchObject({
        title: RELOAD.title,
        text: [RELOAD.updated],
      });
      await press(popup, RELOAD.reload);
      await popupSays(popup, marked(3, 3));
      expect(await countHighlights(tab)).toBe(3);
      await popup.close();
    },
  );

  it('ends with one script that marks the page and can be switched off', async () => {
    await until('marks', async () => (await countHighlights(tab)) === 3);
    const popup = await stage.openPopup(tab);
    await popupSays(popup, marked(3, 3));
    await turnSwitch(popup);
    await popupSays(popup, OFF.line);
    await until('no mark', async () => (await countHighlights(tab)) === 0);
    await turnSwitch(popup);
    await popupSays(popup, marked(3, 3));
    expect(await countHighlights(tab)).toBe(3);
    expect(faults).toEqual([]);
  });
});
