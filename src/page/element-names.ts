/** Elements that do not end a run of text. Everything else does, `br` included. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q ruby rb s small span strike strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements that a reader of the running text does not see: they do not end it either. */
const UNSEEN = new Set('script style template link meta rt rp'.split(' '));

/** Elements whose text is never read: not prose, or not the page's to be read. */
const UNREAD = new Set(
  (
    'noscript head title nav footer menu dialog button select option optgroup datalist ' +
    'textarea input label output progress meter code pre kbd samp svg math canvas audio video picture object ' +
    'embed iframe frame frameset map marquee'
  ).split(' '),
);

/** How the reader treats an element. */
export type Treatment = 'inline' | 'unseen' | 'block' | 'unread' | 'heading' | 'headline';

/** How the reader treats elements of a local name. */
export function treatmentOf(localName: string): Treatment {
  if (INLINE.has(localName)) return 'inline';
  if (UNSEEN.has(localName)) return 'unseen';
  if (UNREAD.has(localName)) return 'unread';
  if (localName === 'h1') return 'headline';
  return localName.length === 2 && /^h[2-6]$/.test(localName) ? 'heading' : 'block';
}
