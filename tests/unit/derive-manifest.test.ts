import { expect, it } from 'vitest';
import { deriveManifest } from '../../scripts/derive-manifest.ts';

const SOURCE = {
  manifest_version: 3,
  name: 'Backgrounder',
  '__chromium:background': { service_worker: 'main.js' },
  '__firefox:background': { scripts: ['main.js'] },
};

it.each([
  ['chromium', { service_worker: 'main.js' }],
  ['firefox', { scripts: ['main.js'] }],
] as const)('%s gets its own keys and no other browser’s', (kind, background) => {
  expect(deriveManifest(SOURCE, kind, '1.2.3')).toEqual({
    manifest_version: 3,
    name: 'Backgrounder',
    version: '1.2.3',
    background,
  });
});
