// npm test: browsers, build, gate and every test, once. The last line is the count of what passed and failed.
import { existsSync } from 'node:fs';
import { BROWSER_KINDS, ensureBrowser } from './browsers.ts';
import { buildExtension, OPEN_BUILD } from './build-extension.ts';
import { printStep, runGate } from './gate.ts';
import { listFiles } from './list-files.ts';
import { inProject, messageOf } from './project.ts';
import { runTests } from './run-tests.ts';

/** Real pages; they belong to their publishers and are not part of the project. */
const PAGES_FOLDER = inProject('..', 'shared', 'pages');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What must be there before the tests; each counts as one test. */
async function prepare(): Promise<Counts> {
  const steps: readonly { name: string; run: () => unknown }[] = [
    ...BROWSER_KINDS.map((kind) => ({ name: `a browser: ${kind}`, run: () => ensureBrowser(kind) })),
    {
      name: 'the extension builds',
      run: () => buildExtension({ browsers: BROWSER_KINDS, outDir: inProject('dist') }),
    },
    {
      name: 'the extension builds with cards that tests can look into',
      run: () => buildExtension(OPEN_BUILD),
    },
  ];
  let [passed, failed] = [0, 0];
  for (const { name, run } of steps) {
    try {
      await run();
      passed += 1;
      console.log(`ok  ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n${messageOf(error).replace(/^/gm, '    ')}`);
    }
  }
  return { passed, failed, skipped: 0 };
}

async function checkCode(): Promise<Counts> {
  const results = await runGate(printStep);
  const passed = results.filter((result) => result.faults === null).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

async function runEveryTest(): Promise<Counts> {
  const projects = ['unit', 'dom', 'browser', 'visual'];
  let skippedFiles = 0;
  if (existsSync(PAGES_FOLDER)) {
    const pages = (await listFiles(PAGES_FOLDER)).filter((file) => file.endsWith('.html.gz'));
    console.log(`Corpus: ${pages.length} pages`);
    projects.push('corpus');
  } else {
    const files = (await listFiles(inProject('tests/corpus'))).filter((file) => file.endsWith('.test.ts'));
    console.log(`Corpus: skipped, ${files.length} files of tests; there is no ../shared/pages`);
    skippedFiles = files.length;
  }
  const { passed, failed, skipped, files } = await runTests(projects);
  console.log(`Test files: ${files}`);
  return { passed, failed, skipped: skipped + skippedFiles };
}

const counts = [await prepare(), await checkCode(), await runEveryTest()];
const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
if (sum('failed') > 0) process.exitCode = 1;
