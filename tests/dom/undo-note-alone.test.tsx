// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { UndoNote } from '../../src/ui/UndoNote.tsx';
import { show } from './ui-fixtures.ts';

it.each([
  ['with a way back, which has the focus', () => undefined, 'Undo'],
  ['of a failure, which leaves its closing alone', null, 'Close card'],
])('a note %s, is spoken with its first control', (_, undo, name) => {
  const root = show(<UndoNote note={{ text: ['What was done.'], undo }} closable onGone={() => undefined} />);
  const focused = document.activeElement;
  expect(root.contains(focused)).toBe(true);
  expect(focused?.getAttribute('aria-label') ?? focused?.textContent).toBe(name);
  const text = focused?.getAttribute('aria-describedby');
  expect(document.getElementById(text ?? '')?.textContent).toBe('What was done.');
});
