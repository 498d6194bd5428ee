import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { languageBit } from '../../src/core/lexicon/languages.ts';
import {
  bareReport,
  type PageReport,
  type StoryOnPage,
  type TopicOnPage,
} from '../../src/core/messages/page-report.ts';
import type { Fact, Source } from '../../src/core/model/fact.ts';
import type { AliasedPack } from '../../src/core/model/pack.ts';
import type { AliasedTopic } from '../../src/core/model/topic.ts';

/** A string that would become an element, and run, wherever text is taken for markup. */
export const HOSTILE = '<img src=x onerror=alert(1)><b>Xi</b>';

export function source(id: string, rest: Partial<Source> = {}): Source {
  return {
    id,
    publisher: `Publisher ${id}`,
    title: `Title ${id}`,
    titleDescriptive: false,
    url: `https://${id}.example/`,
    date: null,
    stance: 'independent',
    quality: 'agency',
    ...rest,
  };
}

export function fact(id: string, rest: Partial<Fact> = {}): Fact {
  return {
    id,
    topics: ['xi'],
    kind: 'event',
    text: `Text of ${id}.`,
    date: '2024-05-16',
    datePrecision: 'day',
    until: null,
    sources: ['tass'],
    confidence: 'high',
    checked: '2026-11-24',
    checkPass: 1,
    keywords: [],
    afterSummit: false,
    values: [],
    sides: [],
    note: null,
    ...rest,
  };
}

export function topic(id: string, rest: Partial<AliasedTopic> = {}): AliasedTopic {
  return {
    id,
    label: `Label ${id}`,
    labels: {},
    wikidata: null,
    kind: 'person',
    summary: `Summary of ${id}.`,
    anchor: true,
    side: 'china',
    generic: false,
    aliases: {},
    ...rest,
  };
}

export function pack(rest: Partial<AliasedPack> = {}): AliasedPack {
  return {
    format: 1,
    id: 'story',
    title: 'A story',
    summary: '',
    author: '',
    licence: 'MIT',
    revision: 1,
    language: 'en',
    edited: '2026-11-24',
    coverageEnd: '2026-06',
    topics: [topic('xi'), topic('china', { kind: 'place', label: 'China' }), topic('g20', { label: 'G20' })],
    facts: [fact('visit')],
    sources: [source('tass', { stance: 'Russian state' }), source('reuters'), source('afp')],
    storyline: [],
    timeline: [],
    ...rest,
  };
}

/** Topics of the pack "story" on a page, each with its places in the article; their words are their ids. */
export function found(topics: Readonly<Record<string, readonly number[]>>): readonly TopicOnPage[] {
  return Object.entries(topics).map(([id, places]) => ({
    pack: 'story',
    topic: id,
    mentions: places.map((at) => ({ at, words: id, surface: id, languages: languageBit('en') })),
  }));
}

/** What the gate said of a page and the pack "story": it belongs to it. */
export function storyOnPage(rest: Partial<StoryOnPage> = {}): StoryOnPage {
  return {
    pack: 'story',
    verdict: 'related',
    ground: 'headline',
    topics: Array.from({ length: 20 }, (_, i) => `topic-${i}`),
    anchorMentions: 7,
    firstAnchor: 'xi',
    ...rest,
  };
}

/** A page with marked topics of the pack "story". */
export function report(
  topics: Readonly<Record<string, readonly number[]>>,
  rest: Partial<PageReport> = {},
): PageReport {
  return { ...bareReport('text/html', 'marked'), words: 412, topics: found(topics), ...rest };
}

let last: HTMLElement | null = null;

/** Render into a fresh body and give the element that holds the view. What was shown before is taken down. */
export function show(view: VNode): HTMLElement {
  const before = last;
  // A view that stays has its listeners on the document stay, too.
  if (before !== null) act(() => render(null, before));
  const root = document.createElement('div');
  last = root;
  document.body.replaceChildren(root);
  act(() => render(view, root));
  return root;
}

/** Render again in the same place, as a connected view does when its state changes. */
export function showAgain(view: VNode, root: HTMLElement): void {
  act(() => render(view, root));
}

/** The one element that a selector finds; a test fails if there is none or a second. */
export function only<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelectorAll<E>(selector);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${selector}`);
  return first;
}

export function buttonNamed(root: ParentNode, name: string): HTMLButtonElement {
  const button = [...root.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (button === undefined) throw new Error(`no button "${name}"`);
  return button;
}

/** A click as a reader makes it: the focus goes to the button first. */
export function click(element: HTMLElement): void {
  act(() => {
    element.focus();
    element.click();
  });
}

export function press(element: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    element.dispatchEvent(event);
  });
  return event;
}
