import { groupBy } from '../../group-by.ts';
import type { Fact, Figure } from '../../model/fact.ts';
import type { Pack } from '../../model/pack.ts';
import { conceptRule } from './concept-rules.ts';
import { conceptsIn, isConcept } from './concepts.ts';
import { type NameRule, nameWords, ruleOf } from './name-words.ts';
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
  /** Concepts that its name allows beside it, or has. */
  readonly allowed: ReadonlySet<string>;
  /** Whose number it is, see `NameRule`. */
  readonly of: NameRule['of'] | null;
  /** Whether it is of all goods. */
  readonly total: boolean;
  readonly flow: Flow | null;
}

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
  return [...groups].map(([name, own]) => subjectOf(name, own));
}

function subjectOf(name: string, figures: readonly StatedFigure[]): Subject {
  const keywords = [...new Set(figures.flatMap(({ fact }) => [...fact.keywords, ...fact.topics]))];
  const topics = new Set(figures.flatMap(({ fact }) => fact.topics));
  const rules = nameWords(name).map((word) => ({ word, ...ruleOf(word) }));
  const concepts = rules.flatMap(({ word, needs, unlessGoods = false }) =>
    needs === null ? [] : [{ concept: needs ?? singular(word), way: unlessGoods }],
  );
  const hasGoods = concepts.some(({ concept, way }) => isConcept(concept) && !way);
  const needed = new Set(concepts.filter(({ way }) => !(way && hasGoods)).map(({ concept }) => concept));
  // A second pipeline of a name is another topic.
  if (name.endsWith('_2')) needed.add('2');
  let known: ReadonlySet<string> | undefined;
  return {
    name,
    figures,
    needs: [...needed].map((word) => needOf(word, [...topics])),
    keywords,
    // Few are ever asked for, and to read them all takes milliseconds.
    get known() {
      known ??= conceptsIn(keywords.join(' ')).concepts;
      return known;
    },
    topics,
    // "Rouble and yuan" has both in it.
    allowed: new Set([
      ...rules.flatMap(({ allows = [] }) => allows),
      ...[...needed].flatMap((word) => [word, ...word.split('_')]),
    ]),
    of: rules.find(({ of }) => of)?.of ?? null,
    total: rules.some(({ total = false }) => total) && ![...needed].some(isGoods),
    flow: flowOf(name),
  };
}

/** Whether a concept is of one kind of goods, or of another thing that is counted. */
function isGoods(concept: string): boolean {
  return conceptRule(concept).rulesOut === 'unless';
}

function singular(word: string): string {
  const forms = [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')];
  return forms.find(isConcept) ?? word.replace(/s$/, '');
}

function needOf(word: string, topics: readonly string[]): Need {
  if (isConcept(word)) return { word, spelt: null, topics: [] };
  const spelt = new RegExp(`(?<![a-z])${word.replace(/\W/g, '.')}`);
  return { word, spelt, topics: topics.filter((topic) => topic.split('-').includes(word)) };
}

function flowOf(name: string): Flow | null {
  if (/imports_from_russia|russia_to_china|exports_to_china/.test(name)) return 'to-china';
  return /imports_from_china|china_to_russia|exports_to_russia|russian_.*imports/.test(name)
    ? 'to-russia'
    : null;
}
