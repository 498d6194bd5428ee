import {
  type DeclensionFault,
  declensionTable,
  inflect,
  patternsFitting,
  UNCHANGING,
} from '../lexicon/declensions.ts';
import type { Alias, PackLanguage } from '../model/topic.ts';
import { type FaultList, fieldPath, quote } from './fault-list.ts';
import type { Draft } from './read-fields.ts';

/** Check that an alias of a language can be inflected by its declension. */
export function checkDeclension(
  alias: Draft<Alias>,
  language: PackLanguage,
  path: string,
  faults: FaultList,
): void {
  if (alias?.text === undefined || alias.declension === undefined) return;
  const inflection = inflect(alias.text, alias.declension);
  const message = inflection.ok
    ? foreignFault(inflection.language, language)
    : faultMessage(inflection.fault, alias.text, language);
  if (message !== null) faults.add(fieldPath(path, 'declension'), message);
}

function foreignFault(used: PackLanguage | null, language: PackLanguage): string | null {
  if (used === null || used === language) return null;
  return `The declension is of ${used}, and the alias stands under ${language}. ${ownPatterns(language)}`;
}

function faultMessage(fault: DeclensionFault, text: string, language: PackLanguage): string {
  switch (fault.kind) {
    case 'unknown':
      return `${quote(fault.pattern)} is no declension. ${ownPatterns(language)}`;
    case 'languages':
      return `The patterns are of ${fault.languages.join(' and ')}. ${ownPatterns(language)}`;
    case 'count':
      return `${quote(text)} has ${counted(fault.words, 'word')}, and the declension ${counted(fault.patterns, 'pattern')}. Write one for each word, parted by single spaces, and ${UNCHANGING} for a word that never changes.`;
    case 'ending':
      return `${quote(fault.word)} does not end as words of ${fault.pattern} do. ${fittingPatterns(fault.word, language)}`;
    case 'stem':
      return `${quote(fault.stem)} is no stem of ${quote(fault.word)}. Write letters that begin as the word does, without an ending.`;
    case 'forms':
      return `So many words with variants make too many forms. Write ${UNCHANGING} for those that need not change, or the forms into forms.`;
  }
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function ownPatterns(language: PackLanguage): string {
  const table = declensionTable(language);
  if (table === null) return `Names in ${language} do not inflect by rule: write the forms into forms.`;
  return `Write, for each word, one of ${Object.keys(table.patterns).join(', ')}; or ${UNCHANGING} for a word that never changes.`;
}

function fittingPatterns(word: string, language: PackLanguage): string {
  const table = declensionTable(language);
  const names = table === null ? [] : patternsFitting(word, table);
  if (names.length === 0) return `Write ${UNCHANGING} for it, and its forms, if it has any, into forms.`;
  return `Those that fit are ${names.join(', ')}; or ${UNCHANGING} for a word that never changes.`;
}
