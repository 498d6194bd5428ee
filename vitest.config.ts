import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Time that a browser test may take, in milliseconds. A cold Firefox takes 5 seconds to start on 2 cores. */
const BROWSER_TIMEOUT = 60_000;

/** Time for a test over the corpus, in milliseconds: each reads some ninety pages. */
const CORPUS_TIMEOUT = 120_000;

/** Half of a browser test is waiting: two at a time are done in two thirds of the time, even on 2 cores. After all others. */
const BROWSERS = { maxWorkers: 2, sequence: { groupOrder: 1 } };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A test that passes only sometimes is a fault, not a matter of luck.
    retry: 0,
    // Bounds are of cost, not of time: a machine with other work may take its time.
    testTimeout: 20_000,
    // By itself vitest leaves one core alone, which is half of 2.
    maxWorkers: availableParallelism(),
    setupFiles: ['tests/setup/speak-english.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{unit,evaluation}/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // `?inline` style sheets arrive as their text, as in the build.
          css: { include: /.+/ },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          ...BROWSERS,
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
        },
      },
      {
        extends: true,
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          environment: 'node',
          ...BROWSERS,
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
        },
      },
      {
        extends: true,
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          environment: 'node',
          testTimeout: CORPUS_TIMEOUT,
        },
      },
    ],
  },
});
