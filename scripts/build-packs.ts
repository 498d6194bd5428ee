import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AliasedPack } from '../src/core/model/pack.ts';
import { parsePackText } from '../src/core/pack/parse-pack.ts';
import { splitPack } from '../src/core/pack/split-pack.ts';
import { inProject } from './project.ts';
import { readPackFolder } from './read-pack.ts';

/** What the extension knows of a bundled pack before it reads it. */
interface PackEntry {
  readonly id: string;
  readonly revision: number;
  /** SHA-256 of the pack's two files, one after the other, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Write each pack of the project as `packs/<id>.json` and, apart from it, `packs/<id>.aliases.json`; and
 * `packs/index.json` that lists them. What is written has been parsed, so that the extension can take it at its word.
 *
 * Gives what it wrote without the aliases, which is what a reader waits for in the popup: paths below `outDir`.
 * Throws with every fault of a pack that the extension would refuse: it must not be built.
 */
export async function buildPacks(outDir: string): Promise<readonly string[]> {
  const target = join(outDir, 'packs');
  await mkdir(target, { recursive: true });
  const entries: PackEntry[] = [];
  const folders = await readdir(inProject('packs'), { withFileTypes: true });
  for (const name of folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()) {
    const whole = parseOrThrow(name, JSON.stringify(await readPackFolder(inProject('packs', name))));
    const { id, revision } = whole;
    const { pack, aliases } = splitPack(whole);
    const texts = [JSON.stringify(pack), JSON.stringify(aliases)] as const;
    await writeFile(join(target, `${id}.json`), texts[0]);
    await writeFile(join(target, `${id}.aliases.json`), texts[1]);
    entries.push({ id, revision, sha256: createHash('sha256').update(texts.join('')).digest('hex') });
  }
  await writeFile(join(target, 'index.json'), JSON.stringify(entries));
  return ['packs/index.json', ...entries.map(({ id }) => `packs/${id}.json`)];
}

function parseOrThrow(folder: string, text: string): AliasedPack {
  const result = parsePackText(text);
  if (result.ok) return result.pack;
  const faults = result.faults.map((fault) => `  ${fault.path}: ${fault.message}`);
  throw new Error(`The pack in packs/${folder} has faults:\n${faults.join('\n')}`);
}
