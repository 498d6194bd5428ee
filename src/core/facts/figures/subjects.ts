import { groupBy } from '../../group-by.ts';
import type { Fact, Figure } from '../../model/fact.ts';
import type { Pack } from '../../model/pack.ts';
import { conceptsIn, isConcept } from './concepts.ts';
import { type RecordPeriod, readPeriod } from './record-period.ts';

/** A figure of a pack with the fact that states it. */
export interface StatedFigure {
  readonly fact: Fact;
  readonly figure: Figure;
  /** Null where it is bound to no date. */
  readonly period: RecordPeriod | null;
  readonly growth: boolean;
}

/** A word that a sentence must have to speak of a subject, or one of the topics that stand for it. */
export interface Need {
  readonly word: string;
  /** The word as it is spelt, where it is no concept. */
  readonly spelt: RegExp | null;
  readonly topics: readonly string[];
}

/** Which way goods go. */
export type Flow = 'to-russia' | 'to-china';

/** A quantity with its growth: what sentences can speak of. */
export interface Subject {
  /** The pack's name without `_total` and `_growth`. */
  readonly name: string;
  readonly figures: readonly StatedFigure[];
  readonly needs: readonly Need[];
  readonly keywords: readonly string[];
  /** Concepts of the keywords: these may stand beside, though other quantities need them. */
  readonly known: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly bilateral: boolean;
  readonly flow: Flow | null;
}

/** Words of names that text need not have: a unit says them, or nothing does. */
const SILENT = new Set(
  'from to of in at for election total value rate count growth volume text border bilateral share russia russian russias china chinas chinese all states countries meetings documents projects votes vehicles people territory 2'.split(
    ' ',
  ),
);
const ALIKE: Readonly<Record<string, string>> = { oil: 'crude', investment: 'joint', deals: 'contract' };
const LONG_NAMES = ['rouble_yuan', 'machine_tool', 'vegetable_oil'];

const MADE = new WeakMap<Pack, readonly Subject[]>();

/** The subjects of a pack, read from the names of its quantities once. */
export function subjectsOf(pack: Pack): readonly Subject[] {
  const made = MADE.get(pack) ?? makeSubjects(pack);
  MADE.set(pack, made);
  return made;
}

function makeSubjects(pack: Pack): readonly Subject[] {
  const figures = pack.facts.flatMap((fact) =>
    fact.values.map((figure): StatedFigure => {
      const growth = figure.quantity.endsWith('_growth');
      return { fact, figure, growth, period: readPeriod(figure.period, growth) };
    }),
  );
  const groups = groupBy(figures, ({ figure }) => figure.quantity.replace(/_(?:total|growth)$/, ''));
  return [...groups].map(([name, own]): Subject => {
    const keywords = [...new Set(own.flatMap(({ fact }) => [...fact.keywords, ...fact.topics]))];
    let known: ReadonlySet<string> | undefined;
    const topics = new Set(own.flatMap(({ fact }) => fact.topics));
    return {
      name,
      figures: own,
      needs: needsOf(name, [...topics]),
      keywords,
      // Few are ever asked for, and to read them all takes milliseconds.
      get known() {
        known ??= conceptsIn(keywords.join(' ')).concepts;
        return known;
      },
      topics,
      bilateral: name.startsWith('bilateral'),
      flow: flowOf(name),
    };
  });
}

function needsOf(name: string, topics: readonly string[]): readonly Need[] {
  const long = LONG_NAMES.filter((one) => name.includes(one));
  const rest = long.reduce((left, one) => left.replace(one, ''), name);
  const words = rest.split('_').flatMap((word) => {
    if (word === '' || SILENT.has(word)) return [];
    const single =
      [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].find(isConcept) ?? word.replace(/s$/, '');
    return [ALIKE[word] ?? single];
  });
  const goods =
    words.some((word) => isConcept(word) && word !== 'export' && word !== 'import') || long.length > 0;
  // Goods go the way they go, whatever the word for it: China's imports are Russia's exports.
  const needed = [...long, ...words.filter((word) => !goods || (word !== 'export' && word !== 'import'))];
  // A second pipeline of a name is another topic.
  if (name.endsWith('_2')) needed.push('2');
  return [...new Set(needed)].map((word) => {
    const own = isConcept(word) ? [] : topics.filter((topic) => topic.split('-').includes(word));
    return {
      word,
      spelt: isConcept(word) ? null : new RegExp(`(?<![a-z])${word.replace(/\W/g, '.')}`),
      topics: own,
    };
  });
}

function flowOf(name: string): Flow | null {
  if (/imports_from_russia|russia_to_china|exports_to_china/.test(name)) return 'to-china';
  return /imports_from_china|china_to_russia|exports_to_russia|russian_.*imports/.test(name)
    ? 'to-russia'
    : null;
}
