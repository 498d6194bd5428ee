// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Hidden } from '../../src/core/settings/hidden.ts';
import { heeds } from '../../src/ui/marking.ts';
import { marking } from './render-popup.tsx';
import { found, report } from './ui-fixtures.ts';

const XI: Hidden = { pack: 'story', topic: 'xi', reach: 'everywhere' };
const CHINA: Hidden = { ...XI, topic: 'china' };

it.each<[what: string, marked: string[], left: string[], hidden: readonly Hidden[], heeded: boolean]>([
  ['nothing is hidden', ['xi'], [], [], true],
  ['a topic was hidden, and its marks are gone', ['china'], ['xi'], [XI], true],
  ['a topic was hidden, and is still marked', ['xi', 'china'], [], [XI], false],
  ['a topic is to be marked again, and still is not', ['china'], ['xi'], [], false],
  ['one is hidden for another', ['xi'], ['china'], [XI], false],
  ['what is hidden does not stand on the page', ['xi'], [], [CHINA], true],
])('a report heeds what is hidden: %s', (_, marked, left, hidden, heeded) => {
  const on = (topics: string[]) => found(Object.fromEntries(topics.map((id) => [id, [0.5]])));
  expect(heeds(report({}, { topics: on(marked), hidden: on(left) }), marking(hidden))).toBe(heeded);
});
