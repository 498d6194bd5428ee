import { attribute, closest, localName, matches, named, parentElement, textOf } from './dom.ts';

/** Never read, whatever a page calls it: hidden, editable, or the way round the site. */
const NEVER =
  '[hidden],[aria-hidden="true"],[inert],[role="textbox"],[role="navigation"],[role="search"],[role="menu"],' +
  '[role="menubar"],[role="toolbar"],[role="dialog"],[role="alertdialog"],[role="button"],[role="tablist"],' +
  '.CodeMirror,.cm-editor,.ProseMirror,.ql-editor,.monaco-editor,[data-lexical-editor]';

/** Beside the article by its element or role, unless it holds the article. */
const BESIDE = 'aside,footer,form,fieldset,[role="complementary"],[role="contentinfo"],[role="feed"]';

/** What pages call the things beside an article, as whole words of a class or an id. */
const BESIDE_NAME =
  /(?<![a-z])(?:related|recommend(?:ed|ations)?|comments?|disqus|newsletter|sign-?up|subscri(?:be|ptions?)|share|sharing|social|cookies?|consent|gdpr|promos?|sponsor(?:ed)?|advert(?:s|isements?)?|outbrain|taboola|breadcrumbs?|most-?read|most-?popular|trending|read-?more|more-?on|see-?also|sidebar|paywall|author-?bio)(?![a-z])/;

/** Share of the article's prose from which a thing "beside" it must be the article itself under a bad name. */
const HALF = 0.5;
/** Share of a block's text inside links from which the block is a list of links, not prose. */
const MOSTLY_LINKS = 0.8;

/** Tells the article's own text from what stands in and around it. Remembers what it looked at. */
export interface ArticleSieve {
  /**
   * Does a block belong to the article's own text: shown, not editable, not beside it, not only a link?
   * Cost: an ancestor is looked at once for all its blocks; one look at computed style a block.
   */
  reads(block: Element): boolean;
}

export function sieveArticle(root: Element): ArticleSieve {
  const blocks = new Map<Element, boolean>();
  const inside = new Map<Element, boolean>([[root, true]]);
  let length = -1;

  function holdsHalf(element: Element): boolean {
    if (length < 0) length = proseIn(root);
    return proseIn(element) >= HALF * length;
  }

  function isInside(element: Element): boolean {
    let known = inside.get(element);
    if (known === undefined) {
      known = !matches(element, NEVER) && (!looksBeside(element) || holdsHalf(element));
      const parent = parentElement(element);
      if (known && parent) known = isInside(parent);
      inside.set(element, known);
    }
    return known;
  }

  return {
    reads(block) {
      let known = blocks.get(block);
      if (known === undefined) {
        known = isInside(block) && !isEditable(block) && isShown(block) && !isMostlyLinks(block);
        blocks.set(block, known);
      }
      return known;
    },
  };
}

/** UTF-16 units of an element's paragraphs; of all its text, scripts included, only where it has none. */
function proseIn(element: Element): number {
  let prose = 0;
  for (const paragraph of named(element, 'p')) prose += textOf(paragraph).length;
  return prose || textOf(element).length;
}

/** Whether an element's name, class or id says that it stands beside an article. */
export function looksBeside(element: Element): boolean {
  const name = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  return (name.length > 1 && BESIDE_NAME.test(words(name))) || matches(element, BESIDE);
}

/** "RelatedStories" and "related_stories" are two words. */
function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function isEditable(element: Element): boolean {
  return (element as HTMLElement).isContentEditable === true || element.ownerDocument.designMode === 'on';
}

function isShown(element: Element): boolean {
  // Absent in jsdom.
  const { checkVisibility } = Element.prototype;
  return checkVisibility?.call(element, { visibilityProperty: true, opacityProperty: true }) ?? true;
}

/** "Read more: …" lines and lists of headlines are links from end to end. A caption may be one, too. */
function isMostlyLinks(element: Element): boolean {
  if (localName(element) === 'figcaption') return false;
  if (closest(element, 'a[href]')) return true;
  let linked = 0;
  for (const link of named(element, 'a')) linked += textOf(link).trim().length;
  return linked > 0 && linked > MOSTLY_LINKS * textOf(element).trim().length;
}
