import { readdirSync } from 'node:fs';
import type { AliasedPack } from '../src/core/model/pack.ts';
import { parsePack } from '../src/core/pack/parse-pack.ts';
import { inProject } from './project.ts';
import { readPackFolder } from './read-pack.ts';

/** The packs of the project, parsed. Errors: throws with every fault of the first pack that has any. */
export function readPacks(): AliasedPack[] {
  const folders = readdirSync(inProject('packs'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders.map(({ name }) => {
    const parsed = parsePack(readPackFolder(inProject('packs', name)));
    if (parsed.ok) return parsed.pack;
    throw new Error(parsed.faults.map(({ path, message }) => `${name}: ${path}: ${message}`).join('\n'));
  });
}
