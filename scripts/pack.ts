import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INFLECTING_LANGUAGES } from '../src/core/lexicon/declensions.ts';
import type { AliasedPack } from '../src/core/model/pack.ts';
import { type ParsedPack, parsePack, parsePackText } from '../src/core/pack/parse-pack.ts';
import { inflectingLanguages, proposedForms } from './pack-forms.ts';
import { PackFolderError, readPackFolder } from './read-pack.ts';

const USAGE = `Usage: npm run pack -- check FILE_OR_FOLDER
       npm run pack -- forms FILE_OR_FOLDER [LANGUAGE]
A pack is a folder with pack.json, topics.json, facts.json, sources.json, storyline.json and timeline.json,
or one JSON file with all of them.
check prints a summary, or every fault with its place.
forms proposes declensions for aliases without forms, and says which would make the forms that others list;
LANGUAGE is one of ${INFLECTING_LANGUAGES.join(', ')}. It writes nothing.
Exit code: 0 a good pack, 1 faults, 2 wrong use.`;

/**
 * Run the command with its arguments, without the program's name.
 *
 * Gives the exit code: 0 the pack is good, 1 it has faults, 2 wrong use or nothing there to read.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const [command, named, ...options] = argv;
  const linesOf = commandOf(command, options);
  if (linesOf === null || named === undefined) {
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
      linesOf,
    );
  } catch (error) {
    if (!(error instanceof PackFolderError)) throw error;
    console.log(error.message);
    return 1;
  }
}

/** What a command prints for a good pack; null if there is no such command. */
function commandOf(command: string | undefined, options: readonly string[]) {
  if (command === 'check' && options.length === 0) return (pack: AliasedPack) => [summaryOf(pack)];
  const languages = options.length <= 1 ? inflectingLanguages(options[0]) : null;
  if (command !== 'forms' || languages === null) return null;
  return (pack: AliasedPack) => proposedForms(pack, languages);
}

function report(parsed: ParsedPack, linesOf: (pack: AliasedPack) => readonly string[]): number {
  if (parsed.ok) {
    for (const line of linesOf(parsed.pack)) console.log(line);
    return 0;
  }
  for (const { path, message } of parsed.faults) console.log(`${path}: ${message}`);
  console.log(parsed.faults.length === 1 ? '1 fault' : `${parsed.faults.length} faults`);
  return 1;
}

function summaryOf(pack: AliasedPack): string {
  const aliases = pack.topics.flatMap((topic) => Object.values(topic.aliases).flat()).length;
  const counts = `${pack.topics.length} topics, ${aliases} aliases, ${pack.facts.length} facts, ${pack.sources.length} sources`;
  return `${pack.id}, revision ${pack.revision}: ${counts}. No faults.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2));
}
