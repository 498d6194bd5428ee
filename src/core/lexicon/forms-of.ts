import { inflect } from './declensions.ts';

/** The part of an alias that says how it inflects, also as far as it could be read. */
interface Inflecting {
  readonly text: string | undefined;
  readonly forms?: readonly (string | undefined)[] | undefined;
  readonly declension?: string | undefined;
}

/**
 * All forms of an alias other than its text: those that it lists, then those that its declension makes.
 *
 * Gives each form once. A declension that does not fit, which `parsePack` refuses, makes none.
 */
export function formsOf({ text, forms = [], declension }: Inflecting): readonly string[] {
  const all = new Set(forms.filter((form) => form !== undefined));
  if (text !== undefined && declension !== undefined) {
    const inflection = inflect(text, declension);
    if (inflection.ok) for (const form of inflection.forms) all.add(form);
  }
  if (text !== undefined) all.delete(text);
  return [...all];
}
