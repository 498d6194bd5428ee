import { defineConfig } from 'vitest/config';

/** Time that a browser test may take, in milliseconds. A cold Firefox takes 5 seconds to start on 2 cores. */
const BROWSER_TIMEOUT = 60_000;

/** Time for a test over the corpus, in milliseconds: each reads some ninety pages. */
const CORPUS_TIMEOUT = 120_000;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A test that passes only sometimes is a fault, not a matter of luck.
    retry: 0,
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
          // One browser at a time: two compete for the cores and time out.
          fileParallelism: false,
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
          fileParallelism: false,
          // After the others: one browser at a time here too.
          sequence: { groupOrder: 1 },
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
