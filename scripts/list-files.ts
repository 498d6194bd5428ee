import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file under a folder, as sorted relative paths with `/`; none if there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The files of several folders of a project that have one of the given endings, as paths from its folder. */
export async function listSources(
  project: string,
  folders: readonly string[],
  endings: readonly string[],
): Promise<string[]> {
  const lists = folders.map(async (name) =>
    (await listFiles(join(project, name))).map((file) => `${name}/${file}`),
  );
  return (await Promise.all(lists)).flat().filter((file) => endings.some((ending) => file.endsWith(ending)));
}
