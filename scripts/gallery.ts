// npm run gallery [-- --only NAME] [--locale de] [--rtl]   pictures of every view in every state, in out/gallery
// npm run gallery -- --accept [--only NAME]                keeps pictures, for the visual test to compare with
// npm run gallery -- --serve                               a page to develop views in, always up to date
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StateFacts } from '../tests/gallery/gallery-state.ts';
import { coloursOf, dropPicture, keepPicture, keptPictures, pictureName } from '../tests/visual/baselines.ts';
import { watchGallery } from './bundle-gallery.ts';
import { type OpenGallery, openGallery } from './open-gallery.ts';
import { inProject, messageOf } from './project.ts';

const PICTURES = inProject('out', 'gallery');

interface Options {
  readonly only?: string;
  readonly locale?: string;
  readonly rtl?: boolean;
  readonly accept?: boolean;
  readonly serve?: boolean;
}

async function run(options: Options): Promise<void> {
  if (options.serve) {
    console.log(`The gallery is at ${await watchGallery()} until you end it with Ctrl+C.`);
    return;
  }
  const gallery = await openGallery(options.accept ? 'everywhere' : 'system');
  try {
    const chosen = gallery.states.filter(({ name }) => name.startsWith(options.only ?? ''));
    if (chosen.length === 0) throw new Error(`No state has a name that begins with "${options.only}".`);
    await (options.accept ? accept(gallery, chosen) : savePictures(gallery, chosen, options));
  } finally {
    await gallery.close();
  }
}

async function savePictures(gallery: OpenGallery, chosen: readonly StateFacts[], options: Options) {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  for (const state of chosen) {
    await gallery.draw(state, { locale: options.locale ?? 'en', direction: options.rtl ? 'rtl' : 'ltr' });
    for (const colours of coloursOf(state)) {
      await gallery.colour(colours);
      await writeFile(join(PICTURES, pictureName(state, colours)), await gallery.picture(state, 2));
    }
  }
  await writeFile(join(PICTURES, 'index.html'), indexPage(chosen));
  console.log(`${chosen.length} states: out/gallery/index.html`);
}

/** All pictures, those of a state side by side. */
function indexPage(states: readonly StateFacts[]): string {
  const rows = states.map((state) => {
    const pictures = coloursOf(state).map((colours) => {
      return `<img src="${pictureName(state, colours)}" alt="${colours}" width="${state.size[0]}">`;
    });
    return `<h2>${state.name}</h2>\n<p>${pictures.join('\n')}</p>`;
  });
  return `<!doctype html>
<meta charset="utf-8">
<title>Gallery – Backgrounder</title>
<style>
  body { background: #8a929a; font: 14px system-ui; }
  p { display: flex; align-items: start; gap: 16px; }
</style>
${rows.join('\n')}
`;
}

/** Those of states that are gone go too. */
async function accept(gallery: OpenGallery, chosen: readonly StateFacts[]): Promise<void> {
  const names = new Set(
    gallery.states.flatMap((state) => coloursOf(state).map((colours) => pictureName(state, colours))),
  );
  for (const name of (await keptPictures()).keys()) if (!names.has(name)) await dropPicture(name);
  for (const state of chosen) {
    await gallery.draw(state);
    for (const colours of coloursOf(state)) {
      await gallery.colour(colours);
      await keepPicture(pictureName(state, colours), await gallery.picture(state, 1));
    }
  }
  console.log(`${chosen.length} states: tests/visual/baselines`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      locale: { type: 'string' },
      rtl: { type: 'boolean' },
      accept: { type: 'boolean' },
      serve: { type: 'boolean' },
    },
  });
  await run(values);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
