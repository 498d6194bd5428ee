import { INFLECTING_LANGUAGES } from '../src/core/lexicon/declensions.ts';
import { declensionMaking, proposeDeclensions } from '../src/core/lexicon/propose-declension.ts';
import type { AliasedPack } from '../src/core/model/pack.ts';
import type { Alias, PackLanguage, Topic } from '../src/core/model/topic.ts';

/** The languages that are meant by a command's last argument, which may be missing; null if there is no such. */
export function inflectingLanguages(named: string | undefined): readonly PackLanguage[] | null {
  if (named === undefined) return INFLECTING_LANGUAGES;
  const languages = INFLECTING_LANGUAGES.filter((language) => language === named);
  return languages.length === 0 ? null : languages;
}

/**
 * What could be written into a pack's aliases instead of lists of forms, in lines to print.
 *
 * For an alias without forms, its likely declensions; for one that lists some, the declension that makes them
 * all. Aliases that have a declension, or for which none comes to mind, are passed over.
 */
export function proposedForms(pack: AliasedPack, languages: readonly PackLanguage[]): string[] {
  const lines: string[] = [];
  let without = 0;
  let listing = 0;
  for (const [index, topic] of pack.topics.entries()) {
    for (const language of languages) {
      for (const [place, alias] of (topic.aliases[language] ?? []).entries()) {
        if (alias.declension !== undefined) continue;
        const at = `topics[${index}].aliases.${language}[${place}] “${alias.text}”`;
        const found =
          alias.forms === undefined ? likely(alias, language, topic) : replacing(alias, language, topic);
        if (found.length === 0) continue;
        if (alias.forms === undefined) without += 1;
        else listing += 1;
        lines.push(at, ...found.map((line) => `    ${line}`));
      }
    }
  }
  return [
    ...lines,
    `${without} without forms have a likely declension; of ${listing} a declension makes the listed forms. Nothing was written.`,
  ];
}

function likely(alias: Alias, language: PackLanguage, topic: Topic): string[] {
  return proposeDeclensions(alias.text, language, topic.kind).map(
    ({ declension, forms }, index) =>
      `${index === 0 ? 'likely' : 'or'} "${declension}": ${[...forms].join(', ')}`,
  );
}

function replacing(alias: Alias, language: PackLanguage, topic: Topic): string[] {
  const found = declensionMaking(alias, language, topic.kind);
  if (found === null) return [];
  const { declension, added } = found;
  return [
    added.length === 0
      ? `"${declension}" makes the forms listed`
      : `"${declension}" makes the forms listed and ${added.join(', ')}`,
  ];
}
