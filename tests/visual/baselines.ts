import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Colours } from '../../scripts/open-gallery.ts';
import { inProject, PROJECT_FOLDER } from '../../scripts/project.ts';
import type { StateFacts } from '../gallery/gallery-state.ts';
import { indexedPng } from './indexed-png.ts';

const KEPT = inProject('tests', 'visual', 'baselines');
const DIFFERENT = inProject('out', 'visual');

/**
 * How far apart two colours may be, of the way from black to white: less than a surface and a well in it are, more
 * than the rounding in `indexedPng`.
 */
const THRESHOLD = 0.03;

/** In which colours pictures of a state are kept. */
export function coloursOf({ forced }: StateFacts): readonly Colours[] {
  return ['light', 'dark', ...(forced ? (['forced'] as const) : [])];
}

export function pictureName({ name }: StateFacts, colours: Colours): string {
  return `${name}.${colours}.png`;
}

/** Names and bytes of the pictures that are kept. */
export async function keptPictures(): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = existsSync(KEPT) ? await readdir(KEPT) : [];
  return new Map(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(KEPT, name))] as const)),
  );
}

/** Keep a picture in place of the one before. `actual` is what the browser wrote. */
export async function keepPicture(name: string, actual: Uint8Array): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  await writeFile(join(KEPT, name), indexedPng(PNG.sync.read(Buffer.from(actual))));
}

export async function dropPicture(name: string): Promise<void> {
  await rm(join(KEPT, name));
}

/**
 * Hold a picture against the one that is kept. Gives null if they look the same, or else one line on what differs;
 * then both pictures' difference lies beside the picture in out/visual.
 */
export async function differenceFromKept(name: string, actual: Uint8Array): Promise<string | null> {
  const path = join(KEPT, name);
  const saved = join(DIFFERENT, name);
  const difference = saved.replace(/\.png$/, '.diff.png');
  await Promise.all([rm(saved, { force: true }), rm(difference, { force: true })]);
  const found = PNG.sync.read(Buffer.from(actual));
  const kept = existsSync(path) ? PNG.sync.read(await readFile(path)) : null;
  const { width, height } = found;
  const save = async (file: string, bytes: Uint8Array) => {
    await mkdir(DIFFERENT, { recursive: true });
    await writeFile(file, bytes);
    return relative(PROJECT_FOLDER, file);
  };
  if (kept === null) return `${name}: none is kept; this one is ${await save(saved, actual)}`;
  if (kept.width !== width || kept.height !== height) {
    const sizes = `${width} × ${height} pixels, not ${kept.width} × ${kept.height}`;
    return `${name}: ${sizes}; see ${await save(saved, actual)}`;
  }
  const marked = new PNG({ width, height });
  const options = { threshold: THRESHOLD };
  const pixels = pixelmatch(found.data, kept.data, marked.data, width, height, options);
  if (pixels === 0) return null;
  const files = [await save(saved, actual), await save(difference, PNG.sync.write(marked))];
  return `${name}: ${pixels} pixels differ; see ${files.join(' and ')}`;
}
