import { browser } from './browser.ts';

/** Scripts that are brought into a page when it needs them. */
const LATE = { marks: 'content-scripts/mark-painter.js' } as const;

/** Bring a further script of ours into the top frame of a tab. For the background alone. */
export async function loadIntoTab(tabId: number, script: keyof typeof LATE): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [LATE[script]] });
}
