/** A painted range: its text, and the name of an element that must never hold one, or "". */
export interface Painted {
  readonly text: string;
  readonly inside: string;
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
      painted.push({ text: range.toString(), inside });
    }
  }
  return painted;
}

/** Runs in the page: its whole document as text, white space and all. */
export function serialised(): string {
  return new XMLSerializer().serializeToString(document);
}
