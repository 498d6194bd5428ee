/** A page of a story on which cards open; `head` and `foot` stand before and after its article. */
export function storyPage({ head = '', foot = '' } = {}): string {
  return `<!doctype html><html lang="en"><title>Talks</title>
<style>body { margin: 40px 240px; font: 20px/40px serif; } p { margin: 0 0 40px; }</style>${head}
<article>
<h1>Talks in the capital</h1>
<p id="first">Vladimir Putin met Xi Jinping in Beijing on Thursday for talks on trade.</p>
<p>They spoke of the Ukraine crisis, of Vovchansk, and of <a id="link" href="#followed">Gazprom</a>.</p>
<p>In the evening Xi and Putin met the press, and later Xi thanked Putin.</p>
</article>
<input id="field" aria-label="A field"> <button id="after">A button</button>${foot}`;
}

/** An article as long as several windows, with mentions far apart. */
export function longPage(style = ''): string {
  const filler = '<p>Nothing of note was said about it then.</p>'.repeat(30);
  return storyPage({ head: `<style>${style}</style>`, foot: `<div style="height: 3000px"></div>` }).replace(
    '<p>In the evening',
    `${filler}<p>In the evening`,
  );
}

/** A page that writes down the keys it hears, and whether anybody took them. */
export const LISTENING = `<script>
  const keys = [];
  addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(defaultPrevented ? key + ' taken' : key));
</script>`;

/** A topic as a card is asked for it. */
export const GAZPROM = {
  pack: 'russia-china-summit-2024',
  topic: 'gazprom',
  label: 'Gazprom',
  kind: 'theme',
} as const;
