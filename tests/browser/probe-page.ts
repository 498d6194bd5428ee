/**
 * What a page can find out about itself and its world. Runs in a page. `ours` is the origin of the extension.
 * Its style sheet for highlights and `mark.ann` is left out: a browser applies it to every page.
 */
export async function probePage(ours: string): Promise<Record<string, unknown>> {
  const { chrome, browser } = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return {
    html: document.documentElement.outerHTML,
    nodes,
    attributes: [...document.querySelectorAll('*')].map((element) => element.attributes.length),
    styleSheets: document.styleSheets.length,
    adoptedStyleSheets: document.adoptedStyleSheets.length,
    shadowRoots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    documentProperties: Object.getOwnPropertyNames(document).sort(),
    runtime: typeof chrome?.runtime,
    browser: typeof browser,
    highlights: CSS.highlights.size,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    resources: performance.getEntriesByType('resource').length,
    frames: frames.length,
    fonts: document.fonts.size,
    focus: document.activeElement?.localName,
    selection: getSelection()?.rangeCount,
    bodyStyle: [...getComputedStyle(document.body)].map((name) =>
      getComputedStyle(document.body).getPropertyValue(name),
    ),
    ourManifest: await fetch(`${ours}/manifest.json`).then(
      () => 'there',
      () => 'refused',
    ),
    ourScript: await fetch(`${ours}/content-scripts/main.js`).then(
      () => 'there',
      () => 'refused',
    ),
    ourIcon: await fetch(`${ours}/icons/icon-16.png`).then(
      () => 'there',
      () => 'refused',
    ),
  };
}
