// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useWish } from '../../panel/use-wish.tsx';
import type { StoryWish } from '../../src/core/messages/story-wish.ts';
import { show, showAgain } from './ui-fixtures.ts';

const fake = vi.hoisted(() => ({ heard: new Map<number, (wish: StoryWish) => void>() }));

vi.mock('../../src/platform/story-panel.ts', () => ({
  takeWishes(tab: number, heard: (wish: StoryWish) => void, signal: AbortSignal) {
    fake.heard.set(tab, heard);
    signal.addEventListener('abort', () => fake.heard.delete(tab));
  },
}));

function Panel({
  id,
  url,
  takes = true,
}: {
  readonly id: number;
  readonly url: string;
  readonly takes?: boolean;
}) {
  return <p>{useWish({ id, url, loading: false }, takes)?.pack ?? 'none'}</p>;
}

const HERE = { id: 1, url: 'https://a.example/one' };

it.each([
  ['its tab goes to another address', { ...HERE, url: 'https://a.example/two' }, 'none'],
  ['another tab is in front', { ...HERE, id: 2 }, 'none'],
  ['the reader goes to another place of the page', { ...HERE, url: `${HERE.url}#there` }, 'story'],
  ['nothing happens', HERE, 'story'],
])('what a panel was asked for, when %s', (_, then, expected) => {
  const root = show(<Panel {...HERE} />);
  act(() => fake.heard.get(1)?.({ pack: 'story', topic: null }));
  expect(root.textContent).toBe('story');
  showAgain(<Panel {...then} />, root);
  expect(root.textContent).toBe(expected);
});

it('is not asked for again by the way back', () => {
  const root = show(<Panel {...HERE} />);
  act(() => fake.heard.get(1)?.({ pack: 'story', topic: null }));
  showAgain(<Panel {...HERE} id={2} />, root);
  showAgain(<Panel {...HERE} />, root);
  expect(root.textContent).toBe('none');
});

it('is not taken by a story that is open as a tab', () => {
  show(<Panel {...HERE} takes={false} />);
  expect(fake.heard.has(1)).toBe(false);
});
