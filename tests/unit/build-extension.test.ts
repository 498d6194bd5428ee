import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { listFiles } from '../../scripts/list-files.ts';

/** Two builds of some seconds on 2 cores, in milliseconds. */
const BUILD_TIMEOUT = 60_000;

const builds: string[] = [];

beforeAll(async () => {
  for (const _ of [1, 2]) {
    const outDir = await mkdtemp(join(tmpdir(), 'build-'));
    await buildExtension({ browsers: BROWSER_KINDS, outDir });
    builds.push(outDir);
  }
}, BUILD_TIMEOUT);
afterAll(() => Promise.all(builds.map((folder) => rm(folder, { recursive: true }))));

/** The bytes of a file in the first or second build. */
function bytes(build: number, file: string): Promise<Buffer> {
  return readFile(join(builds[build] ?? '', file));
}

it('is the same byte by byte when built again, in another folder', async () => {
  const files = await listFiles(builds[0] ?? '');
  expect(await listFiles(builds[1] ?? '')).toEqual(files);
  for (const file of files) expect((await bytes(0, file)).equals(await bytes(1, file)), file).toBe(true);
});

describe.each(BROWSER_KINDS)('the build for %s', (kind) => {
  it('has every file that its manifest names', async () => {
    const manifest = JSON.parse(String(await bytes(0, `${kind}/manifest.json`)));
    const background = manifest.background.service_worker ?? manifest.background.scripts[0];
    const [{ js, css }] = manifest.content_scripts;
    const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel;
    const pages = [manifest.action.default_popup, manifest.options_ui.page, panel];
    const named = [background, ...js, ...css, ...pages, ...Object.values(manifest.icons)];
    expect(await listFiles(join(builds[0] ?? '', kind))).toEqual(expect.arrayContaining(named));
  });

  it('has every file that its pages name', async () => {
    for (const page of ['popup', 'options', 'panel', 'welcome']) {
      const html = String(await bytes(0, `${kind}/${page}/index.html`));
      const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) =>
        posix.join(kind, page, path),
      );
      expect(await listFiles(builds[0] ?? '')).toEqual(expect.arrayContaining(named));
    }
  });

  it('lists its packs with their hashes', async () => {
    const entries = JSON.parse(String(await bytes(0, `${kind}/packs/index.json`)));
    expect(entries).toHaveLength(1);
    for (const { id, revision, sha256 } of entries) {
      const file = await bytes(0, `${kind}/packs/${id}.json`);
      const aliases = await bytes(0, `${kind}/packs/${id}.aliases.json`);
      expect(sha256).toBe(createHash('sha256').update(file).update(aliases).digest('hex'));
      const pack = JSON.parse(String(file));
      expect(pack.revision).toBe(revision);
      expect(JSON.parse(String(aliases))).toHaveLength(pack.topics.length);
      expect(String(file)).not.toContain('"aliases"');
    }
  });

  it('makes no code out of text and loads none from elsewhere', async () => {
    const scripts = (await listFiles(join(builds[0] ?? '', kind))).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const source = String(await bytes(0, `${kind}/${script}`));
      expect(source, script).not.toMatch(/\beval\(|new Function\b|importScripts|document\.write|import\(/);
    }
  });
});
