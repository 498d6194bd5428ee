import { foldedText, wordIn } from '../lexicon/fold.ts';
import { formsOf } from '../lexicon/forms-of.ts';
import {
  type Alias,
  type AliasedTopic,
  type AnchorSide,
  type CaseRule,
  PACK_LANGUAGES,
  type PackLanguage,
  type SurnameRule,
  TOPIC_KINDS,
} from '../model/topic.ts';
import { checkDeclension } from './check-declension.ts';
import { type FaultList, fieldPath, itemPath, quote } from './fault-list.ts';
import {
  type Draft,
  list,
  mapOf,
  nullable,
  oneOf,
  optional,
  type Read,
  record,
  trueOrFalse,
} from './read-fields.ts';
import { id, text } from './read-text.ts';

const CASE_RULES: readonly CaseRule[] = ['name', 'exact', 'any'];
const SURNAME_RULES: readonly SurnameRule[] = ['always', 'after'];
const SIDES: readonly AnchorSide[] = ['russia', 'china', 'both'];

/** Code points. */
const LABEL_LENGTH = 100;
const SUMMARY_LENGTH = 140;
const ALIAS_LENGTH = 100;
const DECLENSION_LENGTH = 500;

/** What would fold away to nothing, such as a zero-width space, would be found between any two letters. */
const surfaceForm = text(ALIAS_LENGTH, (value) =>
  /[\p{L}\p{N}]/u.test(value)
    ? null
    : `${quote(value)} has no letter or digit. Write the name as it stands in a text.`,
);

const wikidata = text(20, (value) =>
  /^Q[1-9]\d*$/.test(value) ? null : `${quote(value)} is no Wikidata item. Write one such as Q7747, or null.`,
);

const alias: Read<Alias> = record<Alias>(
  'an alias',
  {
    text: surfaceForm,
    case: oneOf(CASE_RULES),
    forms: optional(list(surfaceForm, 0, 100), undefined),
    declension: optional(text(DECLENSION_LENGTH), undefined),
    not: optional(list(surfaceForm, 0, 300), undefined),
    within: optional(list(surfaceForm, 1, 500), undefined),
    unless: optional(list(surfaceForm, 1, 100), undefined),
    needs: optional(list(list(id, 1, 50), 1, 10), undefined),
    surname: optional(oneOf(SURNAME_RULES), undefined),
  },
  checkWithin,
);

/** A `within` phrase is there to be found round one of the alias's names. */
function checkWithin(draft: NonNullable<Draft<Alias>>, path: string, faults: FaultList): void {
  if (draft.text === undefined || draft.within === undefined) return;
  const names = [draft.text, ...formsOf(draft)].map(foldedText);
  for (const [index, phrase] of draft.within.entries()) {
    if (phrase === undefined || names.some((name) => wordIn(foldedText(phrase), name) >= 0)) continue;
    const message = `${quote(phrase)} does not contain ${quote(draft.text)} or a form of it as words of its own. Write a phrase round the name.`;
    faults.add(itemPath(fieldPath(path, 'within'), index), message);
  }
}

/** Read one topic with its aliases. */
export const topic: Read<AliasedTopic> = record<AliasedTopic>(
  'a topic',
  {
    id,
    label: text(LABEL_LENGTH),
    labels: mapOf(PACK_LANGUAGES, text(LABEL_LENGTH)),
    wikidata: nullable(wikidata),
    kind: oneOf(TOPIC_KINDS),
    summary: text(SUMMARY_LENGTH),
    anchor: trueOrFalse,
    side: optional(nullable(oneOf(SIDES)), null),
    generic: trueOrFalse,
    aliases: mapOf(PACK_LANGUAGES, list(alias, 0, 500)),
  },
  checkTopic,
);

function checkTopic(draft: NonNullable<Draft<AliasedTopic>>, path: string, faults: FaultList): void {
  if (draft.anchor === true && draft.side === null) {
    faults.add(fieldPath(path, 'side'), `An anchor stands for a side. Write one of ${SIDES.join(', ')}.`);
  }
  if (draft.anchor === false && typeof draft.side === 'string') {
    faults.add(
      fieldPath(path, 'side'),
      'Only an anchor stands for a side. Write null, or make the topic an anchor.',
    );
  }
  if (draft.aliases === undefined) return;
  const lists = Object.entries(draft.aliases) as [PackLanguage, readonly Draft<Alias>[] | undefined][];
  if (lists.every(([, aliases]) => aliases?.length === 0)) {
    faults.add(fieldPath(path, 'aliases'), 'The topic has no alias, so no text can name it. Add one.');
  }
  for (const [language, aliases] of lists) {
    const listPath = fieldPath(fieldPath(path, 'aliases'), language);
    checkRepeatedAliases(aliases ?? [], listPath, faults);
    for (const [index, alias] of (aliases ?? []).entries())
      checkDeclension(alias, language, itemPath(listPath, index), faults);
  }
}

function checkRepeatedAliases(aliases: readonly Draft<Alias>[], path: string, faults: FaultList): void {
  const first = new Map<string, number>();
  for (const [index, draft] of aliases.entries()) {
    // Within different phrases the same name may stand under different rules.
    if (draft?.text === undefined || draft.within !== undefined) continue;
    const earlier = first.get(draft.text);
    if (earlier === undefined) first.set(draft.text, index);
    else
      faults.add(
        itemPath(path, index),
        `${quote(draft.text)} is also ${itemPath(path, earlier)}. Keep one of them.`,
      );
  }
}
