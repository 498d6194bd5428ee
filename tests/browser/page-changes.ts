// Runs in a page: these are handed to `page.evaluate`, so they use nothing from outside themselves.

/** Change the article at random, reproducibly: text, nodes and order. Gives nothing; the page has its turns. */
export async function editAtRandom(edits: number, seed: number): Promise<void> {
  const article = document.getElementById('article') as HTMLElement;
  const words = [
    'Putin',
    'Xi Jinping',
    'Beijing',
    'cat',
    'Xi',
    'Jinping',
    'mat',
    'Gazprom',
    ',',
    'and',
    '“',
    'on',
  ];
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const anyOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const texts = (): Text[] => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  };
  const phrase = (): string => Array.from({ length: 5 }, () => anyOf(words)).join(' ');
  const changes: ((node: Text) => void)[] = [
    (node) => node.insertData(below(node.length + 1), ` ${anyOf(words)} `),
    (node) => node.deleteData(below(node.length + 1), below(9)),
    (node) => node.splitText(below(node.length + 1)),
    (node) => node.replaceWith(phrase()),
    (node) => node.before(Object.assign(document.createElement('b'), { textContent: phrase() })),
    (node) => node.parentElement !== article && node.parentElement?.after(node.parentElement.cloneNode(true)),
    (node) => anyOf(texts()).before(node),
    (node) => texts().length > 60 && node.remove(),
    () => article.normalize(),
  ];
  for (let i = 0; i < edits; i++) {
    anyOf(changes)(anyOf(texts()));
    if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Render the rows of a page again and again as frameworks do, by the nodes that they hold: each row in one way,
 * by setting the text of a node, by replacing a node, by removing and adding, or by `textContent`.
 * Gives, by way, the first text that a row showed a moment after it was rendered and that was not the rendered one.
 */
export async function rerender(times: number): Promise<Record<string, string>> {
  const rows = [...document.querySelectorAll('.row')];
  const held = rows.map((row) => row.firstChild as Text);
  const ways: Record<string, (row: Element, i: number, words: string) => void> = {
    'text of a node': (_row, i, words) => {
      (held[i] as Text).nodeValue = words;
    },
    'node replaced': (row, i, words) => {
      const next = document.createTextNode(words);
      row.replaceChild(next, held[i] as Text);
      held[i] = next;
    },
    'node removed, node added': (row, i, words) => {
      row.removeChild(held[i] as Text);
      held[i] = row.appendChild(document.createTextNode(words));
    },
    'text of the element': (row, i, words) => {
      row.textContent = words;
      held[i] = row.firstChild as Text;
    },
  };
  const names = Object.keys(ways);
  const wrong: Record<string, string> = {};
  for (let turn = 0; turn < times; turn++) {
    const i = (turn * 7) % rows.length;
    const way = names[i % names.length] as string;
    const words = `Turn ${turn}: Vladimir Putin spoke, and Xi Jinping heard of Gazprom in Beijing.`;
    try {
      ways[way]?.(rows[i] as Element, i, words);
    } catch (error) {
      wrong[way] ??= String(error);
    }
    // Now and then the page rests, so that it is read and painted in between.
    await new Promise((resolve) => setTimeout(resolve, turn % 60 === 0 ? 400 : 2));
    if (rows[i]?.textContent !== words) wrong[way] ??= String(rows[i]?.textContent);
  }
  return wrong;
}
