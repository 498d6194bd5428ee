import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinPack } from '../src/core/pack/join-pack.ts';
import { parseJson } from '../src/core/pack/parse-json.ts';

/** The files of a pack folder that cannot be read as JSON, one line for each fault. */
export class PackFolderError extends Error {
  override readonly name = 'PackFolderError';
}

/**
 * Read a pack folder's six JSON files and join them into the document that `parsePack` takes.
 *
 * Errors: throws a `PackFolderError` that names every file that is missing or no JSON.
 */
export function readPackFolder(dir: string): unknown {
  const faults: string[] = [];
  const read = (name: string): unknown => {
    const file = `${name}.json`;
    const json = parseJson(readText(join(dir, file), file, faults) ?? 'null');
    for (const { path, message } of json.faults) faults.push(`${file}: ${path}: ${message}`);
    return json.ok ? json.value : null;
  };
  const parts = {
    pack: read('pack'),
    topics: read('topics'),
    facts: read('facts'),
    sources: read('sources'),
    storyline: read('storyline'),
    timeline: read('timeline'),
  };
  if (faults.length > 0) throw new PackFolderError(faults.join('\n'));
  return joinPack(parts);
}

function readText(path: string, file: string, faults: string[]): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    faults.push(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    return null;
  }
}
