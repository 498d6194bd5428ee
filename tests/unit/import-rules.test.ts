import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findImportFaults } from '../../scripts/import-rules.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-rules-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Write files into the temporary folder and check them. */
async function check(files: Record<string, string>): Promise<string[]> {
  for (const [file, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), source);
  }
  const faults = await findImportFaults(folder, Object.keys(files));
  return faults.map((fault) => `${fault.file}: ${fault.message}`);
}

describe('the layers allow', () => {
  it.each([
    ['src/core/a/b.ts', "import { c } from '../c/d.ts';"],
    ['src/page/a.ts', "import type { B } from '../core/b.ts';"],
    ['src/page/mark.ts', "import Mark from 'mark.js';"],
    ['src/platform/browser.ts', "import browser from 'webextension-polyfill';"],
    ['src/platform/a.ts', "import { b } from '../core/b.ts';"],
    ['src/ui/Card.tsx', "import { useState } from 'preact/hooks';"],
    ['src/ui/format.ts', "import { b } from '../core/b.ts';"],
    ['popup/main.tsx', "import '../src/ui/popup.css';"],
    [
      'content-scripts/main.ts',
      "import css from '../src/ui/card.css?inline';\nimport { p } from '../src/page/p.ts';",
    ],
    ['background/main.ts', "import {\n  a,\n  b,\n} from '../src/platform/a.ts';"],
  ])('%s: %s', async (file, source) => {
    expect(await check({ [file]: source })).toEqual([]);
  });
});

describe('the layers refuse', () => {
  it.each([
    ['core to import the page', 'src/core/a.ts', "import { b } from '../page/b.ts';"],
    ['core to import a package', 'src/core/a.ts', "import { h } from 'preact';"],
    ['core to import Node', 'src/core/a.ts', "import { join } from 'node:path';"],
    ['core to import types of another layer', 'src/core/a.ts', "import type { B } from '../ui/b.ts';"],
    ['core to load lazily', 'src/core/a.ts', "const b = await import('../page/b.ts');"],
    ['the page to import the platform', 'src/page/a.ts', "import { b } from '../platform/b.ts';"],
    ['the page to import views', 'src/page/a.ts', "import '../ui/tokens.css';"],
    ['the platform to import the page', 'src/platform/a.ts', "import { b } from '../page/b.ts';"],
    ['views to import the platform', 'src/ui/a.tsx', "import { b } from '../platform/b.ts';"],
    ['views to re-export another layer', 'src/ui/a.ts', "export { b } from '../page/b.ts';"],
    ['a layer to import a context', 'src/ui/a.ts', "import { b } from '../../popup/b.ts';"],
    ['a context to import another', 'popup/a.ts', "import { b } from '../options/b.ts';"],
    ['shipped code to import scripts', 'popup/a.ts', "import { b } from '../scripts/b.ts';"],
    ['the polyfill outside its door', 'src/platform/a.ts', "import browser from 'webextension-polyfill';"],
    ['the polyfill in a context', 'popup/main.tsx', "import browser from 'webextension-polyfill';"],
    ['mark.js outside the page', 'content-scripts/main.ts', "import Mark from 'mark.js';"],
    ['preact outside views', 'src/page/a.ts', "import { h } from 'preact';"],
    ['preact in code of a context that is no view', 'popup/a.ts', "import { render } from 'preact';"],
    ['a package nobody listed', 'src/page/a.ts', "import x from 'lodash';"],
    ['a folder that is in no layer', 'src/misc/a.ts', "import { b } from '../core/b.ts';"],
  ])('%s', async (_what, file, source) => {
    expect(await check({ [file]: source })).toHaveLength(1);
  });

  it('a second importer of mark.js', async () => {
    const source = "import Mark from 'mark.js';";
    const faults = await check({ 'src/page/a.ts': source, 'src/page/b.ts': source });
    expect(faults).toEqual(['src/page/b.ts: mark.js has an importer already: src/page/a.ts.']);
  });
});
