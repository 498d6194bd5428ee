/** A page that is hard to read, and the texts that are marked on it all the same. */
export interface HostilePage {
  readonly html: string;
  readonly marks: readonly string[];
}

const STORY = '<p>Vladimir Putin and Xi Jinping held talks in Beijing on Thursday.</p>';
const STORY_MARKS = ['Vladimir Putin', 'Xi Jinping', 'Beijing'];

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${body}`;
}

/** A page that a script writes, since a server cannot send it or a parser would mend it. */
function scripted(code: string): string {
  return page(
    `<article>${STORY}</article><script>const article = document.querySelector('article'); ${code}</script>`,
  );
}

/** Chromium itself takes a minute, or crashes, if it has to show what some pages hold. */
const UNSEEN = "const unseen = document.createElement('div'); unseen.hidden = true; article.append(unseen);";

export const HOSTILE: Readonly<Record<string, HostilePage>> = {
  'an ordinary page': { html: page(`<article>${STORY}</article>`), marks: STORY_MARKS },
  'an empty document': { html: '', marks: [] },
  'an empty body': { html: page('<body></body>'), marks: [] },
  'a frameset': {
    html: '<html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    marks: [],
  },
  'a body taken away': { html: scripted('document.body.remove();'), marks: [] },
  'lone surrogates': {
    html: scripted("article.append('\\uD800 Gazprom \\uDC00', '\\uD83D', 'Ukraine\\uDFFF');"),
    marks: [...STORY_MARKS, 'Gazprom', 'Ukraine'],
  },
  'a hundred thousand combining marks': {
    html: scripted(
      `${UNSEEN} unseen.append('e' + '\\u0301'.repeat(100000) + ' Ukraine'); article.append('Gazprom');`,
    ),
    marks: [...STORY_MARKS, 'Gazprom'],
  },
  'a name with a soft hyphen, and one with a mark on each letter': {
    html: scripted(
      "article.append('Gaz\\u00ADprom, U\\u0301k\\u0301r\\u0301a\\u0301i\\u0301n\\u0301e\\u0301');",
    ),
    marks: [...STORY_MARKS, 'Gaz\u00ADprom', 'U\u0301k\u0301r\u0301a\u0301i\u0301n\u0301e\u0301'],
  },
  'elements three thousand deep': {
    html: scripted(`
      ${UNSEEN}
      let at = unseen;
      for (let i = 0; i < 3000; i++) at = at.appendChild(document.createElement(i % 2 ? 'b' : 'div'));
      at.append('Ukraine');
      article.append('Gazprom');`),
    marks: [...STORY_MARKS, 'Gazprom'],
  },
  'twenty thousand empty elements': {
    html: scripted("article.insertAdjacentHTML('beforeend', '<i></i>'.repeat(20000) + 'Gazprom');"),
    marks: [...STORY_MARKS, 'Gazprom'],
  },
  'globals of its own under our words': {
    html: page(`<script>var browser = 1, chrome = null, navigation = 'none', CSS_highlights = [];
      Map.prototype.get = Set.prototype.has = Array.prototype.includes = String.prototype.normalize = () => {
        throw new Error('the page’s own');
      };</script>
      <article>${STORY}</article>`),
    marks: STORY_MARKS,
  },
  'elements named like the properties of a document': {
    html: page(
      `<img name="body"><img name="documentElement"><form name="querySelector"></form><img name="createTreeWalker">
       <img name="contentType"><img name="designMode"><article>${STORY}</article>`,
    ),
    marks: STORY_MARKS,
  },
};

/** Properties of nodes that a form's field can take the place of. */
const PROPERTIES = [
  ...[
    'childNodes',
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'parentNode',
    'parentElement',
  ],
  ...[
    'nodeType',
    'nodeName',
    'nodeValue',
    'localName',
    'tagName',
    'namespaceURI',
    'ownerDocument',
    'isConnected',
  ],
  ...[
    'textContent',
    'innerText',
    'attributes',
    'getAttribute',
    'hasAttribute',
    'classList',
    'className',
    'id',
  ],
  ...[
    'closest',
    'matches',
    'contains',
    'children',
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
  ],
  ...[
    'isContentEditable',
    'checkVisibility',
    'compareDocumentPosition',
    'getRootNode',
    'lang',
    'hidden',
    'style',
  ],
  ...[
    'getBoundingClientRect',
    'scrollIntoView',
    'normalize',
    'replaceWith',
    'remove',
    'insertBefore',
    'constructor',
  ],
];

/** A form round the article, whose own text holds names, too. */
export const CLOBBERED = page(`<article><form>
  ${PROPERTIES.map((name) => `<input type="hidden" name="${name}">`).join('')}
  ${STORY} The rest is of Gazprom and Ukraine, as is said in the form itself.
</form></article>`);

/** Documents that are no prose, whatever stands in them. */
export const OTHER_TYPES: readonly { path: string; type: string; body: string }[] = [
  {
    path: '/a.xml',
    type: 'text/xml',
    body: '<?xml version="1.0"?><a>Vladimir Putin and Xi Jinping in Beijing</a>',
  },
  {
    path: '/a.svg',
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Vladimir Putin and Xi Jinping in Beijing</text></svg>',
  },
  { path: '/a.txt', type: 'text/plain', body: 'Vladimir Putin and Xi Jinping in Beijing' },
];

/** What a page can try in order to switch something. Runs in the page. */
export async function forge(): Promise<void> {
  const changes = [
    { kind: 'paused', paused: true },
    { kind: 'site', host: location.hostname, on: false },
    { kind: 'list', host: location.hostname, list: 'off' },
  ];
  const messages = changes.map((takes) => ({ kind: 'settings.change', takes }));
  const { chrome, browser } = globalThis as { chrome?: Api; browser?: Api };
  for (const message of [...messages, { kind: 'page.readAgain', takes: { anyway: true } }]) {
    postMessage(message, '*');
    for (const target of [window, document, document.documentElement]) {
      target.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
      target.dispatchEvent(new CustomEvent(message.kind, { detail: message, bubbles: true }));
    }
    for (const api of [chrome, browser]) {
      // Throws in Chromium without the id of an extension; in Firefox there is nothing to call.
      await Promise.resolve(api?.runtime?.sendMessage?.(message)).catch(() => {});
    }
  }
  document.dispatchEvent(new Event('visibilitychange'));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

interface Api {
  readonly runtime?: { sendMessage?(message: unknown): unknown };
}
