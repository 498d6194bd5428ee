import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import type { ExtensionBrowser } from '../../scripts/launch-extension.ts';
import type { PageServer } from '../../scripts/page-server.ts';
import { readProjectJson } from '../../scripts/project.ts';
import { launchWithExtension } from './launch.ts';
import { servePages } from './page-server.ts';

declare const chrome: {
  runtime: { getManifest(): { version: string } };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> };
};

describe.each(BROWSER_KINDS)('the extension in %s', (kind) => {
  let server: PageServer;
  let session: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({
      '/': { html: '<!doctype html><title>Any host</title>', csp: "default-src 'none'" },
      'news.localhost/': '<!doctype html><title>One host</title>',
    });
    session = await launchWithExtension(kind);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('loads and asks for no permission beyond those declared', async () => {
    const granted = await session.evaluateInExtension(() => chrome.permissions.getAll());
    expect(granted.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      ...(kind === 'chromium' ? ['sidePanel'] : []),
      'storage',
    ]);
    expect(granted.origins.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  });

  it('is given the keys that it suggests', async () => {
    const commands = await session.evaluateInExtension(() => chrome.commands.getAll());
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toEqual({
      _execute_action: 'Alt+Shift+G',
      'next-mention': 'Alt+Shift+J',
      'previous-mention': 'Alt+Shift+K',
      'open-card': 'Alt+Shift+O',
      'switch-site': '',
    });
  });

  it('has the version of package.json', async () => {
    const manifest = await session.evaluateInExtension(() => chrome.runtime.getManifest());
    expect(manifest.version).toBe(readProjectJson<{ version: string }>('package.json').version);
  });

  it('opens its popup for the tab of a page', async () => {
    const page = await session.newPage(server.url('/', 'news.localhost'));
    expect(await page.title()).toBe('One host');
    const popup = await session.openPopup('news.localhost');
    expect(await popup.evaluate(() => location.search)).toMatch(/^\?tab=\d+$/);
    await popup.close();
    await page.close();
  });

  it('reaches nothing beyond loopback', async () => {
    const page = await session.newPage(server.url('/', 'other.localhost'));
    expect(await page.title()).toBe('Any host');
    await expect(page.goto('http://example.com/')).rejects.toThrow();
    await page.close();
  });
});
