/** Currencies as they stand where a text says in what it reckons, in all languages. */
const CURRENCIES: readonly (readonly [currency: string, words: string])[] = [
  ['CNY', 'yuan(?:s|es)?|renminbi|rmb|юан[а-я]*|人民币'],
  ['USD', '(?:us[ -])?dollars?|dolares|доллар[а-я]*|美元'],
  ['RUB', 'r(?:o)?ubles?|rubel|rublos?|roubles?|рубл[а-я]*|卢布'],
  ['EUR', 'euros?|евро|欧元'],
];
const PATTERNS = CURRENCIES.map(
  ([currency, words]) =>
    [
      currency,
      new RegExp(
        `(?<![a-zа-яß])(?:in|en|в)(?: (?:us|chinese|russian|chinesischen|китайских))? (?:${words})(?![a-zа-я])|(?<![a-zа-яß])(?:${words})[ -](?:terms|denominated|basis)|[按以](?:${words})|(?:${words})计`,
        'g',
      ),
    ] as const,
);
const PAUSE = /[,;，；。]/;
const FARTHEST = 120;

/**
 * The ISO 4217 currency in which a plain text says that it reckons what stands from `start` to `end`: "in yuan terms". What is said
 * behind it counts first, as far as `until` or the next pause, else the last before it, from `after`. Null where nothing is said.
 */
export function reckonedIn(
  plain: string,
  { start, end, after, until }: Readonly<Record<'start' | 'end' | 'after' | 'until', number>>,
): string | null {
  const rest = plain.slice(end, Math.min(until, end + FARTHEST));
  const pause = rest.search(PAUSE);
  const behind = currenciesIn(pause < 0 ? rest : rest.slice(0, pause));
  const before = currenciesIn(plain.slice(Math.max(after, start - FARTHEST), start));
  return behind[0] ?? before.at(-1) ?? null;
}

/** The currencies in which a plain text says that it reckons, in order. */
export function currenciesIn(plain: string): readonly string[] {
  const found = PATTERNS.flatMap(([currency, words]) =>
    [...plain.matchAll(words)].map(({ index }) => ({ index, currency })),
  );
  return found.toSorted((a, b) => a.index - b.index).map(({ currency }) => currency);
}
