import type { Pack } from '../core/model/pack.ts';
import { browser } from './browser.ts';

/** One line of `packs/index.json`, which the build writes. */
export interface PackListing {
  readonly id: string;
  readonly revision: number;
  /** SHA-256 of the pack's file, in hexadecimal. */
  readonly sha256: string;
}

/** Which packs come with the extension. */
export async function listPacks(): Promise<readonly PackListing[]> {
  return JSON.parse(await readOwnFile('packs/index.json'));
}

/**
 * Load the packs that come with the extension. For our own pages: a content script may not read our files.
 *
 * They are taken at their word: the build has parsed them, and parsing takes a quarter of a second that a reader
 * would wait for in the popup.
 */
export async function loadPacks(): Promise<readonly Pack[]> {
  const listings = await listPacks();
  return Promise.all(
    listings.map(async ({ id }) => JSON.parse(await readOwnFile(`packs/${id}.json`)) as Pack),
  );
}

async function readOwnFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.text();
}
