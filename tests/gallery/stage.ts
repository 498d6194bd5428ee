// A page that holds one state at a time: the one that its address names, or those that whoever takes pictures asks for.
import { locales } from 'virtual:locales';
import { states } from 'virtual:states';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { speak, uiLanguage } from '../../src/ui/say.ts';
import { messagesOf } from '../setup/messages-of.ts';
import { type Drawing, drawingIn, type StateFacts } from './gallery-state.ts';
import { lowContrast } from './low-contrast.ts';

declare global {
  var stage: {
    readonly states: readonly StateFacts[];
    /** Draw a state in place of the one before. */
    readonly draw: (drawing: Drawing) => Promise<void>;
    readonly lowContrast: () => string[];
  };
}

/** Time for what comes late, in milliseconds. */
const PATIENCE = 10_000;

/** The element that a view is drawn into, as it stands in the page of its context. */
let root = document.createElement('div');

/**
 * Resolves when nothing more changes. Errors: rejects where the state, its style sheet or something to be pressed is
 * missing, so that no picture of half a state passes for one.
 */
async function draw({ state: name, locale, direction, theme }: Drawing): Promise<void> {
  const state = states.find((known) => known.name === name);
  const messages = locales[locale];
  if (!state || !messages) throw new RangeError(`no state ${name}, or no language ${locale}`);
  await clear();
  speak(messagesOf(messages));
  document.title = name;
  Object.assign(document.documentElement, { lang: uiLanguage(), dir: direction });
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  if (state.context !== null) {
    root.id = state.context;
    await loadStyles(`/${state.context}/main.css`);
  }
  await act(() => render(state.render(), root));
  for (const selector of state.press ?? []) {
    const target = find(selector);
    if (target === null) throw new Error(`${name} has no ${selector}`);
    // Only what is on screen can be pressed; what opens below it has half of the window.
    target.scrollIntoView({ block: 'center' });
    await act(() => settle(() => target.click()));
  }
  const deadline = performance.now() + PATIENCE;
  while (state.awaits && find(state.awaits) === null) {
    if (performance.now() > deadline) throw new Error(`${name} waits in vain for ${state.awaits}`);
    await act(() => settle(() => {}));
  }
  await document.fonts.ready;
}

/** What is asked for at a press, such as aliases, comes a moment later. */
function settle(press: () => void): Promise<void> {
  return new Promise((resolve) => {
    press();
    setTimeout(resolve);
  });
}

/** In the page or in a shadow root, such as a card's. */
function find(selector: string): HTMLElement | null {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  const found = roots.map((one) => one.querySelector<HTMLElement>(selector));
  return found.find((target) => target !== null) ?? null;
}

async function clear(): Promise<void> {
  await act(() => render(null, root));
  root.remove();
  for (const link of document.head.querySelectorAll('link[rel="stylesheet"]')) link.remove();
  root = document.createElement('div');
  document.body.prepend(root);
  scrollTo(0, 0);
}

function loadStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`no ${address}`));
    document.head.append(link);
  });
}

globalThis.stage = { states, draw, lowContrast };
const asked = drawingIn(location.search);
if (asked !== null) draw(asked);
