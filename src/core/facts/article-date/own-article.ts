/** By what a page can be told from others in data that it holds. */
export interface PageNames {
  /** Its addresses: as shown, and as it declares. */
  readonly addresses: readonly string[];
  /** Its headline, or "". */
  readonly headline: string;
  /** What else it calls itself, such as for a preview. */
  readonly titles: readonly string[];
}

/** The same of an article in the data. */
export interface ArticleNames {
  readonly addresses: readonly string[];
  readonly headlines: readonly string[];
}

/** UTF-16 units from which a headline that another one begins with is the same, shortened or with the site's name. */
const LONG_ENOUGH = 12;
/** UTF-16 units of addresses and headlines that are compared. */
const LONGEST = 500;

/**
 * Whether an article in a page's data is the page's own: by address or headline it is, `other` is one that has both and
 * neither is the page's; null where that cannot be told.
 */
export function ownership(article: ArticleNames, page: PageNames): 'own' | 'other' | null {
  const addresses = article.addresses.map(placeOf).filter((place) => place !== null);
  const isHere = page.addresses.some((one) => {
    const here = placeOf(one);
    return addresses.some(({ path, query }) => path === here?.path && here.query.includes(query));
  });
  const isCalled = (name: string): boolean => article.headlines.some((one) => isSameName(one, name));
  if (isHere || isCalled(page.headline)) return 'own';
  if (addresses.length === 0) return page.titles.some(isCalled) ? 'own' : null;
  return article.headlines.length > 0 && page.headline !== '' ? 'other' : null;
}

/** Path and query of an address, without what differs between spellings of one; null for a site as a whole, or no address. */
function placeOf(address: string): { readonly path: string; readonly query: string } | null {
  const [, written = '', query = ''] =
    /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/i.exec(address.slice(0, LONGEST)) ?? [];
  const path = decoded(written).toLowerCase().replace(/\/+$/, '');
  return path === '' ? null : { path, query };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function isSameName(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].map(plain).toSorted((a, b) => a.length - b.length);
  return short !== '' && (short === long || (short.length >= LONG_ENOUGH && long.startsWith(short)));
}

/** Letters without accents and digits alone: marks, spaces and what is escaped differ between data and page. */
function plain(name: string): string {
  return name
    .slice(0, LONGEST)
    .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|caron);/gi, '$1')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&(?:\w+|#\d+);|[^\p{L}\p{N}]/gu, '');
}
