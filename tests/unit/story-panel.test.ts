import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStoryPanel } from '../../src/platform/story-panel.ts';

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  opened: [] as string[],
  panel: null as object | null,
  sidebar: null as object | null,
}));

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    get sidePanel() {
      return fake.panel;
    },
    get sidebarAction() {
      return fake.sidebar;
    },
    runtime: { getURL: (path: string) => path },
    storage: {
      session: {
        set: async (items: object) => void Object.assign(fake.stored, items),
        remove: async (key: string) => void delete fake.stored[key],
      },
    },
    tabs: {
      get: async () => ({ windowId: 3 }),
      create: async ({ url }: { url: string }) => void fake.opened.push(url),
    },
  },
}));

const WISH = { pack: 'story', topic: 'xi' };
const WAITING = { 'panel.wish': { ...WISH, tab: 7 } };
const refuse = () => Promise.reject(new Error('no act of the reader’s'));

describe('the wish for a story beside a tab', () => {
  beforeEach(() => Object.assign(fake, { stored: {}, opened: [], panel: null, sidebar: null }));

  it.each([
    ['Chromium opens its panel', { panel: { open: async () => undefined } }],
    ['Firefox opens its sidebar', { sidebar: { open: async () => undefined, isOpen: async () => true } }],
    [
      'Firefox has the sidebar open, though it opens none now',
      { sidebar: { open: refuse, isOpen: async ({ windowId }: { windowId: number }) => windowId === 3 } },
    ],
  ])('waits for the panel where %s', async (_, given) => {
    Object.assign(fake, given);
    await openStoryPanel(7, WISH);
    expect(fake).toMatchObject({ stored: WAITING, opened: [] });
  });

  it.each([
    ['Chromium opens no panel', { panel: { open: refuse } }],
    ['Firefox opens no sidebar', { sidebar: { open: refuse, isOpen: async () => false } }],
  ])('goes to a tab of its own, and waits for nobody else, where %s', async (_, given) => {
    Object.assign(fake, given);
    await openStoryPanel(7, WISH);
    expect(fake).toMatchObject({ stored: {}, opened: ['panel/index.html?pack=story&topic=xi&tab=7'] });
    expect(Object.keys(fake.stored)).toEqual([]);
  });
});
