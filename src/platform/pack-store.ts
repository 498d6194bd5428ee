import type { Pack } from '../core/model/pack.ts';
import { parsePackText } from '../core/pack/parse-pack.ts';
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
 * Errors: rejects if a pack is refused, naming its first fault; the build does not let that happen.
 */
export async function loadPacks(): Promise<readonly Pack[]> {
  const listings = await listPacks();
  return Promise.all(listings.map(({ id }) => loadPack(`packs/${id}.json`)));
}

async function loadPack(path: string): Promise<Pack> {
  const parsed = parsePackText(await readOwnFile(path));
  if (parsed.ok) return parsed.pack;
  const [fault] = parsed.faults;
  throw new Error(`${path}: ${fault?.path} ${fault?.message}`);
}

async function readOwnFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.text();
}
