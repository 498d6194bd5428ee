import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inProject, PROJECT_FOLDER } from './project.ts';

/** How many tests ended how. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Files with tests. */
  readonly files: number;
}

/** The part of Vitest's JSON report that is read here; it has the shape of Jest's. */
interface JsonReport {
  readonly testResults: readonly {
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly {
      readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo';
    }[];
  }[];
}

const REPORT = inProject('out', 'test-report.json');

/** Run Vitest's projects once, printing failures as they come, and count. */
export async function runTests(projects: readonly string[]): Promise<TestCounts> {
  await rm(REPORT, { force: true });
  await mkdir(dirname(REPORT), { recursive: true });
  const exitCode = await runVitest([
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]);
  if (!existsSync(REPORT)) {
    console.log('Vitest ended without a report.');
    return { passed: 0, failed: 1, skipped: 0, files: 0 };
  }
  const counts = countTests(JSON.parse(await readFile(REPORT, 'utf8')) as JsonReport);
  // An error outside any test, such as a rejected promise, shows in the exit code alone.
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function runVitest(vitestArguments: readonly string[]): Promise<number> {
  const script = inProject('node_modules/vitest/vitest.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...vitestArguments], {
      cwd: PROJECT_FOLDER,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Count tests. A file that failed outside its tests, in a hook or while loading, counts as one failure. */
export function countTests(report: JsonReport): TestCounts {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const file of report.testResults) {
    const statuses = file.assertionResults.map((test) => test.status);
    const failures = statuses.filter((status) => status === 'failed').length;
    const passes = statuses.filter((status) => status === 'passed').length;
    passed += passes;
    failed += failures === 0 && file.status === 'failed' ? 1 : failures;
    skipped += statuses.length - passes - failures;
  }
  return { passed, failed, skipped, files: report.testResults.length };
}
