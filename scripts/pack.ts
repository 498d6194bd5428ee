import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pack } from '../src/core/model/pack.ts';
import { type ParsedPack, parsePack, parsePackText } from '../src/core/pack/parse-pack.ts';
import { PackFolderError, readPackFolder } from './read-pack.ts';

const USAGE = `Usage: npm run pack -- check FILE_OR_FOLDER
Checks a pack: a folder with pack.json, topics.json, facts.json, sources.json, storyline.json and
timeline.json, or one JSON file with all of them. Prints a summary, or every fault with its place.
Exit code: 0 a good pack, 1 faults, 2 wrong use.`;

/**
 * Run the command with its arguments, without the program's name.
 *
 * Gives the exit code: 0 the pack is good, 1 it has faults, 2 wrong use or nothing there to read.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const [command, named, ...rest] = argv;
  if (command !== 'check' || named === undefined || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  // npm runs scripts in the project's folder and says in INIT_CWD where the reader was.
  const path = resolve(process.env.INIT_CWD ?? '', named);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) {
    console.error(`There is no file or folder ${path}.\n\n${USAGE}`);
    return 2;
  }
  try {
    return report(
      kind.isDirectory() ? parsePack(readPackFolder(path)) : parsePackText(readFileSync(path, 'utf8')),
    );
  } catch (error) {
    if (!(error instanceof PackFolderError)) throw error;
    console.log(error.message);
    return 1;
  }
}

function report(parsed: ParsedPack): number {
  if (parsed.ok) {
    console.log(summaryOf(parsed.pack));
    return 0;
  }
  for (const { path, message } of parsed.faults) console.log(`${path}: ${message}`);
  console.log(parsed.faults.length === 1 ? '1 fault' : `${parsed.faults.length} faults`);
  return 1;
}

function summaryOf(pack: Pack): string {
  const aliases = pack.topics.flatMap((topic) => Object.values(topic.aliases).flat()).length;
  const counts = `${pack.topics.length} topics, ${aliases} aliases, ${pack.facts.length} facts, ${pack.sources.length} sources`;
  return `${pack.id}, revision ${pack.revision}: ${counts}. No faults.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2));
}
