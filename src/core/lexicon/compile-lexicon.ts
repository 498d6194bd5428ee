import type { AliasedPack } from '../model/pack.ts';
import {
  type Alias,
  type AliasedTopic,
  type CaseRule,
  markKind,
  type PackLanguage,
  type Topic,
} from '../model/topic.ts';
import { buildTrie } from './build-trie.ts';
import { countsIn } from './counts-in.ts';
import { foldedText, wordIn } from './fold.ts';
import { formsOf } from './forms-of.ts';
import { languagesOfName } from './languages.ts';
import type { Entry, Lexicon, LexiconTopic } from './lexicon.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './text-languages.ts';

type Draft = { -readonly [K in keyof Entry]: Entry[K] };

/**
 * Compile the aliases of packs into one lexicon, for text of one language or, without it, of any.
 *
 * Takes packs that `parsePack` accepted. Forms become entries of their own; the same surface of the same
 * topic under the same rules in several languages becomes one entry; every `not` phrase becomes an entry
 * that hides, every `unless` phrase one that tells, and every `within` phrase one with an inner part.
 * Topics have the same index in the lexicons of all languages.
 * Cost: some 100 ms for 10,000 aliases, once per set of packs.
 */
export function compileLexicon(packs: readonly AliasedPack[], language?: TextLanguage): Lexicon {
  const drafts = draftEntries(packs);
  return language ? lexiconFor(language, drafts) : { topics: drafts.topics, ...buildTrie(drafts.entries) };
}

/** Compile lexicons one after the other, in the order given, so that the first can be used before the last is made. */
export function* compileLexicons(
  packs: readonly AliasedPack[],
  languages: Iterable<TextLanguage> = TEXT_LANGUAGES,
): Generator<readonly [TextLanguage, Lexicon]> {
  const drafts = draftEntries(packs);
  for (const language of languages) yield [language, lexiconFor(language, drafts)];
}

interface Drafts {
  readonly topics: readonly LexiconTopic[];
  readonly entries: readonly Entry[];
}

function lexiconFor(language: TextLanguage, { topics, entries }: Drafts): Lexicon {
  const counting = entries.filter((entry) => countsIn(language, entry, topics[entry.topic] as LexiconTopic));
  return { topics, ...buildTrie(counting) };
}

function draftEntries(packs: readonly AliasedPack[]): Drafts {
  const topics: LexiconTopic[] = [];
  const drafts = new Map<string, Draft>();
  for (const pack of packs) {
    const indexOf = new Map(pack.topics.map((topic, i) => [topic.id, topics.length + i]));
    topics.push(...pack.topics.map((topic) => lexiconTopic(pack.id, topic)));
    for (const topic of pack.topics) addTopic(drafts, topic, indexOf);
  }
  return { topics, entries: [...drafts.values()] };
}

function lexiconTopic(pack: string, topic: Topic): LexiconTopic {
  return {
    pack,
    id: topic.id,
    label: topic.label,
    qid: topic.wikidata,
    kind: markKind(topic.kind),
    anchor: topic.anchor ? topic.side : null,
    generic: topic.generic,
  };
}

function addTopic(
  drafts: Map<string, Draft>,
  topic: AliasedTopic,
  indexOf: ReadonlyMap<string, number>,
): void {
  const index = indexOf.get(topic.id) as number;
  for (const [language, aliases] of Object.entries(topic.aliases)) {
    for (const alias of aliases) addAlias(drafts, alias, language as PackLanguage, index, indexOf);
  }
}

function addAlias(
  drafts: Map<string, Draft>,
  alias: Alias,
  language: PackLanguage,
  topic: number,
  indexOf: ReadonlyMap<string, number>,
): void {
  const languages = languagesOfName(alias.text, language);
  const needs = (alias.needs ?? []).map((group) => group.map((id) => indexOf.get(id) as number));
  const bare = { topic, languages, needs: [], surname: null, wary: false, inner: null };
  const name = {
    ...bare,
    role: 'name' as const,
    case: alias.case,
    needs,
    surname: alias.surname ?? null,
    wary: alias.unless !== undefined,
  };
  const names = [alias.text, ...formsOf(alias)];
  if (alias.within === undefined) for (const surface of names) add(drafts, { ...name, surface });
  for (const surface of alias.within ?? []) add(drafts, { ...name, surface, inner: innerOf(surface, names) });
  for (const surface of alias.not ?? []) {
    add(drafts, { ...bare, role: 'hides', surface, case: caseOfHiding(alias, language) });
  }
  for (const surface of alias.unless ?? []) add(drafts, { ...bare, role: 'tells', surface, case: 'any' });
}

/** "CONTACT US" must not hide the country in "contact US officials": capitals of a name count in what hides it. */
function caseOfHiding(alias: Alias, language: PackLanguage): CaseRule {
  // Tones tell Vietnamese words apart: "cô Nga" is a woman, "có Nga" is "there is Russia".
  if (language === 'vi' && alias.case === 'exact') return 'exact';
  return alias.case === 'any' ? 'any' : 'name';
}

/** Where the longest of an alias's names stands in a phrase; null if none does, which `parsePack` refuses. */
function innerOf(phrase: string, names: readonly string[]): readonly [skip: number, keep: number] | null {
  const whole = foldedText(phrase);
  let inner: readonly [number, number] | null = null;
  for (const name of names.map(foldedText)) {
    const skip = wordIn(whole, name);
    if (skip >= 0 && name.length > (inner?.[1] ?? 0)) inner = [skip, name.length];
  }
  return inner;
}

function add(drafts: Map<string, Draft>, entry: Draft): void {
  const { topic, role, surface, case: rule, needs, surname, wary, inner } = entry;
  const key = JSON.stringify([topic, role, surface, rule, needs, surname, wary, inner]);
  const known = drafts.get(key);
  if (known) known.languages |= entry.languages;
  else drafts.set(key, entry);
}
