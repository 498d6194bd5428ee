import { formsOf } from '../lexicon/forms-of.ts';
import { type LanguageMask, languageBit } from '../lexicon/languages.ts';
import type { Pack } from '../model/pack.ts';
import type { Alias, Aliases, CaseRule, PackLanguage, SurnameRule, Topic } from '../model/topic.ts';

/** What made a mention, in terms of its pack: for the reader who asks why something is marked. */
export interface WhyMarked {
  /** The alias as the pack has it. */
  readonly alias: string;
  /** True if the words are an inflected form of it. */
  readonly isForm: boolean;
  readonly language: PackLanguage;
  readonly caseRule: CaseRule;
  /** Phrases in which the words would not have been marked. */
  readonly not: readonly string[];
  /** The phrase round the words for which alone they are marked, or null if they count without one. */
  readonly within: string | null;
  /** Words beside which they would not have been marked. */
  readonly unless: readonly string[];
  /** For each group of topics that the alias needs beside it, the first that is on the page. */
  readonly beside: readonly Topic[];
  readonly surname: SurnameRule | null;
}

/**
 * Explain a mention: which alias of its topic made it, and which rules that alias has.
 *
 * Takes the pack, the topic's aliases, the surface form that matched and the languages in which it is a name of the topic,
 * and the ids of the pack's topics on the page. Gives null where the pack has changed since the page was read.
 */
export function whyMarked(
  pack: Pack,
  names: Aliases,
  { surface, languages }: { readonly surface: string; readonly languages: LanguageMask },
  onPage: ReadonlySet<string>,
): WhyMarked | null {
  for (const [key, aliases] of Object.entries(names)) {
    const language = key as PackLanguage;
    if ((languages & languageBit(language)) === 0) continue;
    const alias = aliases.find((one) => surfacesOf(one).includes(surface));
    if (alias) return explain(pack, alias, language, surface, onPage);
  }
  return null;
}

/** What a lexicon looks for on behalf of an alias. */
function surfacesOf(alias: Alias): readonly string[] {
  return alias.within ?? [alias.text, ...formsOf(alias)];
}

function explain(
  pack: Pack,
  alias: Alias,
  language: PackLanguage,
  surface: string,
  onPage: ReadonlySet<string>,
): WhyMarked {
  const topicOf = (id: string) => pack.topics.find((topic) => topic.id === id);
  const beside = (alias.needs ?? []).flatMap((group) => {
    const found = group.find((id) => onPage.has(id));
    return (found !== undefined && topicOf(found)) || [];
  });
  return {
    alias: alias.text,
    isForm: alias.within === undefined && alias.text !== surface,
    language,
    caseRule: alias.case,
    not: alias.not ?? [],
    within: alias.within === undefined ? null : surface,
    unless: alias.unless ?? [],
    beside,
    surname: alias.surname ?? null,
  };
}
