import type { PagePart } from '../core/messages/tables.ts';
import { browser } from './browser.ts';
import type { Caller } from './serve.ts';

/** Scripts that are brought into a page when it needs them. */
const LATE: Readonly<Record<PagePart, string>> = {
  marks: 'content-scripts/mark-painter.js',
  card: 'content-scripts/card.js',
  tell: 'content-scripts/tell.js',
  date: 'content-scripts/article-date.js',
  figures: 'content-scripts/figures.js',
};

/**
 * Bring a further script of ours into the page that asks for it: into that very document where the browser tells
 * which it is, since the reader may have gone on; else into the tab's top frame. For the background alone.
 */
export async function loadIntoPage({ tabId, documentId }: Caller, script: PagePart): Promise<void> {
  if (tabId === null) return;
  const target = documentId === null ? { tabId } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: [LATE[script]] });
}
