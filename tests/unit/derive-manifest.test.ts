import { expect, it } from 'vitest';
import { deriveManifest } from '../../scripts/derive-manifest.ts';

const SOURCE = {
  manifest_version: 3,
  name: 'Backgrounder',
  permissions: ['storage'],
  '__chromium:permissions': ['sidePanel'],
  '__chromium:background': { service_worker: 'main.js' },
  '__firefox:background': { scripts: ['main.js'] },
};

it.each([
  ['chromium', { service_worker: 'main.js' }, ['storage', 'sidePanel']],
  ['firefox', { scripts: ['main.js'] }, ['storage']],
] as const)(
  '%s gets its own keys and no other browser’s, added to a list for all',
  (kind, background, permissions) => {
    expect(deriveManifest(SOURCE, kind, '1.2.3')).toEqual({
      manifest_version: 3,
      name: 'Backgrounder',
      version: '1.2.3',
      permissions,
      background,
    });
  },
);
