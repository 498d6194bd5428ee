// Runs in a page: these are handed to `page.evaluate`, so they use nothing from outside themselves.

/** Remember every node of the page, and say what a script can see of it. */
export function takeInventory(): { html: string; nodes: number } {
  const walker = document.createTreeWalker(document);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  (globalThis as { inventory?: Node[] }).inventory = nodes;
  return { html: document.documentElement.outerHTML, nodes: nodes.length };
}

/** The same again, and how many nodes are not the very objects that were there. */
export function checkInventory(): { html: string; nodes: number; replaced: number } {
  const { inventory = [] } = globalThis as { inventory?: Node[] };
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  let replaced = 0;
  while (walker.nextNode()) {
    if (inventory[nodes] !== walker.currentNode) replaced++;
    nodes++;
  }
  return { html: document.documentElement.outerHTML, nodes, replaced };
}
