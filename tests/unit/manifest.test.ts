import { expect, it } from 'vitest';
import { readProjectJson } from '../../scripts/project.ts';

const manifest = readProjectJson<Record<string, unknown>>('manifest.json');

// A permission more, and Chrome disables the extension at its update until the reader agrees.
it('asks for these permissions and no other', () => {
  expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(Object.keys(manifest).filter((key) => /permission/.test(key))).toEqual([
    'permissions',
    'host_permissions',
  ]);
});

it('reads pages where it may and nowhere else', () => {
  const scripts = manifest.content_scripts as readonly Record<string, unknown>[];
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.matches).toEqual(manifest.host_permissions);
  expect(scripts[0]).not.toHaveProperty('all_frames');
});

it.each(['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'key'])(
  'does not open itself to pages: no %s',
  (key) => {
    expect(Object.keys(manifest).filter((name) => name.endsWith(key))).toEqual([]);
  },
);
