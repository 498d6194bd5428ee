import { expect, it } from 'vitest';
import { readProjectJson } from '../../scripts/project.ts';

const manifest = readProjectJson<Record<string, unknown>>('manifest.json');

// A permission more, and Chrome disables the extension at its update until the reader agrees.
it('asks for these permissions and no other', () => {
  expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  // A side panel of Chromium needs one, which causes no warning; Firefox asks for none.
  expect(manifest['__chromium:permissions']).toEqual(['sidePanel']);
  expect(Object.keys(manifest).filter((key) => /permission/.test(key))).toEqual([
    'permissions',
    'host_permissions',
    '__chromium:permissions',
  ]);
});

it('reads pages where it may and nowhere else', () => {
  const scripts = manifest.content_scripts as readonly Record<string, unknown>[];
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.matches).toEqual(manifest.host_permissions);
  expect(scripts[0]).not.toHaveProperty('all_frames');
});

it('opens its sidebar only when the reader asks for it', () => {
  expect(manifest['__firefox:sidebar_action']).toMatchObject({ open_at_install: false });
});

it.each(['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'key'])(
  'does not open itself to pages: no %s',
  (key) => {
    expect(Object.keys(manifest).filter((name) => name.endsWith(key))).toEqual([]);
  },
);
