import { expect, it } from 'vitest';
import { countTests } from '../../scripts/run-tests.ts';

type Report = Parameters<typeof countTests>[0];

/** A report of one file. */
function report(
  status: 'passed' | 'failed',
  ...tests: Report['testResults'][number]['assertionResults'][number]['status'][]
): Report {
  const assertionResults = tests.map((each) => ({ status: each }));
  return { testResults: [{ status, assertionResults }] };
}

it.each([
  ['tests by how they ended', report('failed', 'passed', 'passed', 'failed', 'skipped', 'todo'), [2, 1, 2]],
  ['a file that does not load as a failure', report('failed'), [0, 1, 0]],
  ['a file whose hook fails as a failure', report('failed', 'skipped', 'skipped'), [0, 1, 2]],
  ['a file whose last hook fails as a failure', report('failed', 'passed'), [1, 1, 0]],
])('counts %s', (_what, given, [passed, failed, skipped]) => {
  expect(countTests(given)).toEqual({ passed, failed, skipped, files: 1 });
});
