import type { Page } from 'puppeteer-core';
import type { PageReport, TopicOnPage } from '../src/core/messages/page-report.ts';
import type { Answer } from '../src/core/messages/tables.ts';
import type { Pack } from '../src/core/model/pack.ts';
import { type ExtensionBrowser, QUIET_PAGE } from './launch-extension.ts';

/** How long a page may take to be read, in milliseconds; it is read within one second as a rule. */
const READ_DEADLINE = 20_000;

/** The parts of the extension API used here. */
declare const chrome: { tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> } };

/** Ask a page's content script, as the popup does, until it has read the page to the end. */
export async function readReport(session: ExtensionBrowser, page: Page, tab: number): Promise<PageReport> {
  const asking = await session.openExtensionPage(QUIET_PAGE);
  // A page behind another one is read late or not at all: browsers put off the work of hidden tabs.
  await page.bringToFront();
  const deadline = Date.now() + READ_DEADLINE;
  while (Date.now() < deadline) {
    const answer = (await asking.evaluate(askOnce, tab)) as Answer<PageReport> | null;
    if (answer?.ok && answer.value.state !== 'reading') {
      await asking.close();
      return answer.value;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The page was not read within ${READ_DEADLINE / 1000} seconds.`);
}

/** Runs in the browser. Until the content script has started, nobody receives the message. */
function askOnce(tab: number): Promise<unknown> {
  return chrome.tabs.sendMessage(tab, { kind: 'page.report', takes: null }).catch(() => null);
}

/** Say what was found, as text: a line on the page, then a row for each topic. */
export function describeReport(report: PageReport, packs: readonly Pack[]): string {
  const mentions = report.topics.reduce((sum, topic) => sum + topic.mentions.length, 0);
  const head = `${report.state}: ${report.words} words, ${mentions} mentions of ${report.topics.length} topics`;
  if (report.topics.length === 0) return head;
  const rows = report.topics.map((topic) => [labelOf(topic, packs), String(topic.mentions.length)] as const);
  const width = Math.max(...rows.map(([label]) => label.length), 'Topic'.length);
  const lines = [['Topic', 'Mentions'] as const, ...rows].map(
    ([label, count]) => `${label.padEnd(width)}  ${count.padStart(8)}`,
  );
  return [head, '', ...lines].join('\n');
}

function labelOf(found: TopicOnPage, packs: readonly Pack[]): string {
  const pack = packs.find(({ id }) => id === found.pack);
  return pack?.topics.find(({ id }) => id === found.topic)?.label ?? found.topic;
}
