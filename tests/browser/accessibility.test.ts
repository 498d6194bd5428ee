import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.ts';
import type { SettingsChange } from '../../src/core/settings/settings.ts';
import { say } from '../../src/ui/say.ts';
import { press } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

declare const axe: { run(): Promise<AxeResults> };

const AXE = readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8');

/** Each fault as one line: the rule, and the element it was found at. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let stage: Stage;
  let onArticle: Page;

  beforeAll(async () => {
    const plain = '<html lang="en"><title>Plain</title><p>Nothing of the story stands here.</p></html>';
    const passing = `<html lang="en"><title>Passing</title>${'<p>Nothing of the story stands here.</p>'.repeat(99)}<p>Putin.</p>`;
    const article = { file: inProject('site/article.html') };
    const pages = { '/article': article, '/plain': plain, '/in-passing': passing };
    stage = await setStage('chromium', pages, { colorScheme });
    onArticle = await stage.open('/article', { state: 'marked' });
  });

  afterAll(() => stage?.close());

  it.each([360, 320])(
    'axe finds nothing wrong with the list of topics and an open one, %i px wide',
    async (width) => {
      const popup = await stage.openPopup(onArticle);
      await popup.setViewport({ width, height: 600 });
      await popup.waitForSelector('.row-btn');
      expect(await faultsOf(popup)).toEqual([]);
      await popup.click('.row-btn');
      await popup.waitForSelector('.open .fact');
      expect(await faultsOf(popup)).toEqual([]);
      for (const [button, title] of [
        ['why_marked', 'why_marked_title'],
        ['refuse_button', 'refuse_title'],
      ] as const) {
        await press(popup, say(button));
        await popup.waitForSelector(`.panel ::-p-text(${say(title)})`);
        expect(await faultsOf(popup)).toEqual([]);
      }
      await popup.close();
    },
  );

  it.each([
    ['/plain', 'empty'],
    ['/in-passing', 'passing'],
  ] as const)('axe finds nothing wrong with the messages of the popup on %s', async (path, state) => {
    const page = await stage.open(path, { state, host: 'plain.localhost' });
    const popup = await stage.openPopup(page);
    await popup.setViewport({ width: 320, height: 600 });
    await popup.waitForSelector('.msg');
    expect(await faultsOf(popup)).toEqual([]);
    await popup.click('[role=switch]');
    await popup.waitForSelector('[role=switch][aria-checked=false]');
    expect(await faultsOf(popup)).toEqual([]);
    await stage.change({ kind: 'restore' });
    await popup.close();
    await page.close();
  });

  it('axe finds nothing wrong with topics that are not marked, and the note on one', async () => {
    const popup = await stage.openPopup(onArticle);
    await popup.setViewport({ width: 320, height: 600 });
    await popup.bringToFront();
    await (await popup.waitForSelector('.row-btn'))?.click();
    await press(popup, say('refuse_button'));
    await (await popup.waitForSelector('.choice:last-child'))?.click();
    await popup.waitForSelector('.note button');
    await (await popup.waitForSelector('.quiet .row-btn'))?.click();
    await press(popup, say('why_unmarked'));
    await popup.waitForSelector('.quiet .panel');
    expect(await faultsOf(popup)).toEqual([]);
    await stage.change({ kind: 'restore' });
    await popup.close();
  });

  it.each([1240, 360, 320])('axe finds nothing wrong with the story, %i px wide', async (width) => {
    const query = `tab=${stage.tabOf(onArticle)}&pack=russia-china-summit-2024&topic=taiwan`;
    const panel = await stage.session.openExtensionPage(`panel/index.html?${query}`);
    await panel.setViewport({ width, height: 900 });
    await panel.waitForSelector('button.standing');
    await panel.waitForSelector('.topic-facts .dispute');
    expect(await faultsOf(panel)).toEqual([]);
    await panel.click('.as-table summary');
    await panel.click('.publishers summary');
    await panel.click('.chips label:nth-of-type(3)');
    expect(await faultsOf(panel)).toEqual([]);
    await panel.close();
  });

  it('axe finds nothing wrong with a story beside a page that is not read', async () => {
    await stage.change({ kind: 'paused', paused: true });
    const panel = await stage.session.openExtensionPage(`panel/index.html?tab=${stage.tabOf(onArticle)}`);
    await panel.setViewport({ width: 360, height: 900 });
    await panel.waitForSelector('[role=status]::-p-text(not read)');
    expect(await faultsOf(panel)).toEqual([]);
    await panel.close();
    await stage.change({ kind: 'restore' });
    await stage.reaches(onArticle, 'marked');
  });

  it.each([1200, 320])('axe finds nothing wrong with the settings, %i px wide', async (width) => {
    await stage.change(
      ...[...'abcdefghijk'].map((topic): SettingsChange => {
        return { kind: 'hide', hidden: { pack: 'a', topic, reach: 'site', host: 'a.example' } };
      }),
    );
    const options = await stage.session.openExtensionPage('options/index.html');
    await options.setViewport({ width, height: 900 });
    await options.waitForSelector('#not-marked li');
    expect(await faultsOf(options)).toEqual([]);
    await stage.change({ kind: 'restore' });
    await options.close();
  });
});
