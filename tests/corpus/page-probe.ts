/** A painted range: its text, and the name of an element that must never hold one, or "". */
export interface Painted {
  readonly text: string;
  readonly inside: string;
  /** The words round it, as they stand in its block, for finding its place in the article. */
  readonly around: string;
}

/** Runs in the page: everything that is painted under names like ours. The registry is shared with the page. */
export function paintedOn(): Painted[] {
  const forbidden =
    'h1,nav,script,style,textarea,input,select,button,code,pre,[contenteditable="true"],[hidden]';
  const painted: Painted[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!/^ann-/.test(name)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const inside = startContainer.parentElement?.closest(forbidden)?.localName ?? '';
      const block = startContainer.parentElement?.closest('p,li,td,dd,figcaption,h2,h3,h4,blockquote,div');
      const whole = block?.textContent ?? '';
      const at = whole.indexOf(range.toString());
      const around = whole.slice(Math.max(0, at - 40), at + range.toString().length + 40);
      painted.push({ text: range.toString(), inside, around });
    }
  }
  return painted;
}

/** Runs in the page: its whole document as text, white space and all. */
export function serialised(): string {
  return new XMLSerializer().serializeToString(document);
}
