import type { Hedge } from './claim.ts';

/** Words right before a number, in all languages; what may stand between is `FILLER`. */
const BEFORE: readonly (readonly [hedge: Hedge, words: string])[] = [
  [
    'nearly',
    'nearly|almost|close to|just (?:under|shy of|below)|approach(?:ed|ing)|fast|beinahe|knapp|nahezu|pres de|presque|quasiment|casi|cerca de|почти|接近|将近|近',
  ],
  [
    'under',
    "(?:less|fewer|no more|not more) than|under|below|up to|at most|weniger als|nicht mehr als|unter|bis zu|hochstens|moins de|pas plus de|jusqu'a|menos de|no mas de|менее|не более|不到|不足|最多|至多",
  ],
  [
    'over',
    '(?:more|no less|not less|no fewer|not fewer|greater) than|over|above|at least|exceed(?:ed|ing|s)?|upwards? of|north of|topp(?:ed|ing)|surpass(?:ed|ing|es)?|pass(?:ed|ing)|mehr als|nicht weniger als|uber|mindestens|gut|plus de?|pas moins de|au moins|depass(?:e|ait|ant)|superieure? a|mas del?|no menos de|al menos|super(?:o|a|ado|ando|ior a)(?: los)?|более(?: чем)?|больше|свыше|превы(?:сил[аио]?|шает|сив)|не менее|超过|超|逾|突破|至少|多于',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|an estimated|circa|ca\\.|~|rund|etwa|ungefahr|environ|autour de|quelque|alrededor de|un[oa]s|aproximadamente|около|примерно|порядка|приблизительно|大约|约',
  ],
];
const FILLER = "(?: ?(?:an?|the|a record|a total of|eine?|une?|les|des|los|las|el|die|der|den|le|l'))? ?$";
const PATTERNS = BEFORE.map(
  ([hedge, words]) => [hedge, new RegExp(`(?<![a-zа-яß])(?:${words})${FILLER}`)] as const,
);

/** Behind a number, before its unit or scale (40多次), or behind all of it (40次以上, "or more"). */
const AFTER: readonly (readonly [hedge: Hedge, words: RegExp])[] = [
  ['over', /^ ?(?:[多余]|以上|or more|oder mehr|ou plus|o mas|-?plus\b|с лишним|или более)/],
  ['about', /^ ?(?:左右|上下|or so)/],
];
const LONGEST = 28;

/** The hedge that ends right before `start`, and where it starts. */
export function hedgeBefore(
  plain: string,
  start: number,
): { readonly hedge: Hedge | null; readonly start: number } {
  const from = Math.max(0, start - LONGEST);
  const before = plain.slice(from, start);
  let found: { readonly hedge: Hedge | null; readonly start: number } = { hedge: null, start };
  for (const [hedge, pattern] of PATTERNS) {
    const match = pattern.exec(before);
    // The longest tells: "no less than" is no "less than".
    if (match && from + match.index < found.start) found = { hedge, start: from + match.index };
  }
  return found;
}

/** The hedge that begins at `end`. */
export function hedgeAfter(plain: string, end: number): Hedge | null {
  const after = plain.slice(end, end + 12);
  return AFTER.find(([, words]) => words.test(after))?.[0] ?? null;
}
