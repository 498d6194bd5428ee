import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findImportFaults, SHIPPED_FOLDERS } from './import-rules.ts';
import { listSources } from './list-files.ts';
import { inProject, PROJECT_FOLDER } from './project.ts';

/** What one step of the gate found. */
export interface StepResult {
  readonly name: string;
  /** How many files the step saw. */
  readonly files: number;
  /** What is wrong, ready to print; null if nothing is. */
  readonly faults: string | null;
}

interface Step {
  readonly name: string;
  run(): Promise<Omit<StepResult, 'name'>>;
}

/** Longer files hold more than one thing. */
const LONGEST_FILE = 250;

const CODE = ['.ts', '.tsx', '.mjs'];

const CODE_FOLDERS = [...SHIPPED_FOLDERS, 'scripts', 'tests', 'benchmarks'];

const STEPS: readonly Step[] = [
  { name: 'format and lint', run: runBiome },
  { name: 'types of the pure core', run: () => runTypeScript('src/core') },
  { name: 'types of the extension', run: () => runTypeScript('tsconfig.json') },
  { name: 'types of tests and scripts', run: () => runTypeScript('tests') },
  { name: 'dead code', run: runKnip },
  { name: 'imports between layers', run: checkImports },
  { name: 'length of files', run: checkLengths },
];

/**
 * Check everything that can be checked without running the product.
 *
 * A step that saw no file fails: a checker that reads nothing finds nothing.
 */
export async function runGate(report: (result: StepResult) => void): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const { name, run } of STEPS) {
    const { files, faults } = await run();
    const result = { name, files, faults: files === 0 ? (faults ?? 'It saw no file.') : faults };
    report(result);
    results.push(result);
  }
  return results;
}

/** Print one step's result: a line, and below it what is wrong. */
export function printStep({ name, files, faults }: StepResult): void {
  console.log(`${faults === null ? 'ok' : 'FAILED'}  ${name} (${files} files)`);
  if (faults !== null) console.log(faults.replace(/^/gm, '    '));
}

/** Run a tool of node_modules and collect what it prints. */
function runTool(script: string, toolArguments: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const path = inProject('node_modules', script);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...toolArguments], {
      cwd: PROJECT_FOLDER,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

async function runBiome() {
  const { ok, output } = await runTool('@biomejs/biome/bin/biome', [
    'check',
    '--error-on-warnings',
    '--colors=off',
  ]);
  return { files: Number(/Checked (\d+) files/.exec(output)?.[1] ?? 0), faults: ok ? null : output };
}

async function runTypeScript(project: string) {
  const { ok, output } = await runTool('typescript/bin/tsc', [
    '--project',
    project,
    '--listFiles',
    '--pretty',
    'false',
  ]);
  const lines = output.split('\n');
  // Listed files are bare paths; everything else is a message.
  const isListed = (line: string) => /^[^(]+\.(ts|tsx|json|mts)$/.test(line.trim());
  const own = lines.filter((line) => isListed(line) && !line.includes('node_modules'));
  return { files: own.length, faults: ok ? null : lines.filter((line) => !isListed(line)).join('\n') };
}

async function runKnip() {
  // A pattern that matches nothing is an error too, or else knip would pass without reading a file.
  const { ok, output } = await runTool('knip/bin/knip.js', [
    '--no-progress',
    '--treat-config-hints-as-errors',
  ]);
  const files = await listSources(PROJECT_FOLDER, CODE_FOLDERS, CODE);
  return { files: files.length, faults: ok ? null : output };
}

async function checkImports() {
  const files = await listSources(PROJECT_FOLDER, SHIPPED_FOLDERS, CODE);
  const faults = await findImportFaults(PROJECT_FOLDER, files);
  return { files: files.length, faults: joined(faults.map((fault) => `${fault.file}: ${fault.message}`)) };
}

async function checkLengths() {
  const files = await listSources(PROJECT_FOLDER, CODE_FOLDERS, CODE);
  const faults: string[] = [];
  for (const file of files) {
    const lines = (await readFile(join(PROJECT_FOLDER, file), 'utf8')).split('\n').length - 1;
    if (lines > LONGEST_FILE) faults.push(`${file}: ${lines} lines; the most is ${LONGEST_FILE}.`);
  }
  return { files: files.length, faults: joined(faults) };
}

function joined(faults: readonly string[]): string | null {
  return faults.length === 0 ? null : faults.join('\n');
}
