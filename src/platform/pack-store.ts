import type { AliasedPack, Pack } from '../core/model/pack.ts';
import { joinAliases, type PackAliases } from '../core/pack/split-pack.ts';
import { browser } from './browser.ts';

/** One line of `packs/index.json`, which the build writes. */
export interface PackListing {
  readonly id: string;
  readonly revision: number;
  /** SHA-256 of the pack's two files, one after the other, in hexadecimal. */
  readonly sha256: string;
}

/** Which packs come with the extension. */
export async function listPacks(): Promise<readonly PackListing[]> {
  return JSON.parse(await readOwnFile('packs/index.json'));
}

/**
 * Load the packs that come with the extension, without their aliases: those take eight times as long, and a reader
 * would wait for them in the popup. For our own pages: a content script may not read our files.
 *
 * They are taken at their word: the build has parsed them.
 */
export async function loadPacks(): Promise<readonly Pack[]> {
  return Promise.all((await listPacks()).map(({ id }) => readPack(id)));
}

/** Load the packs with their aliases: to find mentions, or to explain one. Takes about 150 ms for the first story. */
export async function loadAliasedPacks(): Promise<readonly AliasedPack[]> {
  return Promise.all(
    (await listPacks()).map(async ({ id }) => {
      const [pack, aliases] = await Promise.all([readPack(id), readOwnFile(`packs/${id}.aliases.json`)]);
      return joinAliases(pack, JSON.parse(aliases) as PackAliases);
    }),
  );
}

async function readPack(id: string): Promise<Pack> {
  return JSON.parse(await readOwnFile(`packs/${id}.json`)) as Pack;
}

async function readOwnFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.text();
}
