/**
 * Governments as news names them: by country, people, capital or seat. "Moscow" says what Russia says. Lines are
 * `name: other names`; people are matched by their beginning, so that "Russian" covers "Russians".
 */
const PARTIES = `russia: russian moscow kremlin
china: chinese beijing
ukraine: ukrainian kyiv kiev
united-states: us u.s america american washington white-house pentagon
european-union: eu brussels
united-kingdom: uk britain british london
france: french paris
germany: german berlin
japan: japanese tokyo
taiwan: taiwanese taipei
north-korea: north-korean pyongyang
south-korea: south-korean seoul
india: indian delhi
saudi-arabia: saudi riyadh
iran: iranian tehran
turkey: turkish ankara
israel: israeli jerusalem
switzerland: swiss bern
mongolia: mongolian
soviet-union: soviet`;

const NAMES: ReadonlyMap<string, string> = new Map(
  PARTIES.split('\n').flatMap((line) => {
    const [party = '', others = ''] = line.split(': ');
    return [party, ...others.split(' ')].map((name) => [name, party] as const);
  }),
);

/** Single words of those names. */
const PARTS = new Set([...NAMES.keys()].flatMap((name) => name.split('-')));

/** Whether a word in lower case names a government, or is part of such a name. */
export function isPartyWord(word: string): boolean {
  return PARTS.has(word);
}

/** A word of a text that begins with a capital, as the party that it names, or as it is; null for other words. */
export interface Token {
  readonly word: string;
  readonly party: string | null;
}

const TWO_WORDS =
  /\b(United States|European Union|United Kingdom|White House|(?:North|South) Korean?|Saudi Arabia|Soviet Union)\b/g;

/**
 * The words of a text in lower case, with what those with a capital name: a government by any of its names, or else
 * themselves ("putin", "nato").
 *
 * Cost: O(length).
 */
export function tokensIn(text: string): readonly Token[] {
  const whole = text.replaceAll('’', "'").replace(TWO_WORDS, (name) => name.replace(' ', '-'));
  return [...whole.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*/gu)].map(([written]) => {
    const word = written.toLowerCase().replace(/[.-]+$/, '');
    if (!/^\p{Lu}/u.test(written)) return { word, party: null };
    return { word, party: NAMES.get(word) ?? NAMES.get(word.replace(/s$/, '')) ?? word };
  });
}
