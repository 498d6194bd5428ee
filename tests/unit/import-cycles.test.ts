import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.ts';

const BIOME = inProject('node_modules/@biomejs/biome/bin/biome');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-cycles-'));
  await copyFile(inProject('biome.json'), join(folder, 'biome.json'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The output of Biome's linter over the planted files, whatever its exit code. */
async function lint(files: Record<string, string>): Promise<string> {
  for (const [file, source] of Object.entries(files)) await writeFile(join(folder, file), source);
  const run = promisify(execFile)(process.execPath, [BIOME, 'lint', '--colors=off'], { cwd: folder });
  const { stdout, stderr } = await run.catch((failed: { stdout: string; stderr: string }) => failed);
  return stdout + stderr;
}

it('refuses two modules that import each other', async () => {
  const output = await lint({
    'a.ts': "import { b } from './b.ts';\n\nexport const a = () => b;\n",
    'b.ts': "import { a } from './a.ts';\n\nexport const b = () => a;\n",
  });
  expect(output).toContain('lint/suspicious/noImportCycles');
});

it('refuses an import without its ending', async () => {
  const output = await lint({
    'a.ts': "import { b } from './b';\n\nexport const a = () => b;\n",
    'b.ts': 'export const b = 1;\n',
  });
  expect(output).toContain('lint/correctness/useImportExtensions');
});

it('accepts modules in one direction', async () => {
  const output = await lint({
    'a.ts': "import { b } from './b.ts';\n\nexport const a = () => b;\n",
    'b.ts': 'export const b = 1;\n',
  });
  expect(output).not.toContain('lint/');
});
