import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_FOLDERS } from '../../scripts/import-rules.ts';
import { listSources } from '../../scripts/list-files.ts';
import { inProject, readProjectJson } from '../../scripts/project.ts';

interface Entry {
  readonly message: string;
  readonly description?: string;
}
type Locale = Readonly<Record<string, Entry>>;

const ENGLISH = readLocale('en');
const FOLDERS = readdirSync(inProject('_locales'));
const OTHERS = FOLDERS.filter((folder) => folder !== 'en');
/** Messages that depend on a number, without their forms. */
const COUNTED = Object.keys(ENGLISH).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);

function readLocale(folder: string): Locale {
  return readProjectJson<Locale>('_locales', folder, 'messages.json');
}

/** The plural forms that whole numbers take in a language. */
function formsOf(locale: Locale): readonly string[] {
  const plurals = new Intl.PluralRules(locale.locale?.message);
  const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1000, 1_000_000];
  return [...new Set([...numbers.map((number) => plurals.select(number)), 'other'])];
}

/** The form of 1 may write its number as a word, unless other numbers take it too. */
function mayBeWord(key: string, locale: Locale): boolean {
  const plurals = new Intl.PluralRules(locale.locale?.message);
  return key.endsWith('_one') && [0, 21, 101].every((number) => plurals.select(number) !== 'one');
}

function keysOf(locale: Locale): readonly string[] {
  const forms = formsOf(locale);
  const plain = Object.keys(ENGLISH).filter((key) => !COUNTED.some((base) => isFormOf(key, base)));
  return [...plain, ...COUNTED.flatMap((base) => forms.map((form) => `${base}_${form}`))].toSorted();
}

function isFormOf(key: string, base: string): boolean {
  return key.startsWith(`${base}_`) && /^(zero|one|two|few|many|other)$/.test(key.slice(base.length + 1));
}

function partsIn(message: string | undefined): string {
  return [...new Set(message?.match(/\$\d/g))].toSorted().join(' ');
}

it('is spoken in these languages', () => {
  expect(FOLDERS.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'ru', 'zh_CN']);
});

describe.each(FOLDERS)('the messages of %s', (folder) => {
  const locale = readLocale(folder);
  const messages = Object.entries(locale).map(([key, { message }]) => ({ key, message }));

  it('have every key in every plural form of the language, and no other key', () => {
    expect(Object.keys(locale).toSorted()).toEqual(keysOf(locale));
  });

  it('have no name between two dollar signs, which Chromium takes for a placeholder and refuses', () => {
    expect(messages.filter(({ message }) => /\$\w+\$/.test(message))).toEqual([]);
  });

  it('have the parts of the English ones', () => {
    const wrong = messages.filter(({ key, message }) => {
      const base = COUNTED.find((one) => isFormOf(key, one));
      const parts = partsIn(ENGLISH[base === undefined ? key : `${base}_other`]?.message);
      const own = partsIn(message);
      return own !== parts && !(mayBeWord(key, locale) && own === parts.replace(/\$1 ?/, ''));
    });
    expect(wrong).toEqual([]);
  });

  it('are plain text that ends without a space', () => {
    const wrong = messages.filter(({ message }) => !message.trim() || /<|&\w+;|\s$|!|！/.test(message));
    expect(wrong).toEqual([]);
  });

  it('have no two parts that touch: Chromium takes $1$2 for a part named 1', () => {
    expect(messages.filter(({ message }) => /\$[\w@]+\$/.test(message))).toEqual([]);
  });

  it('name a language that the browser can write dates and numbers in', () => {
    const tags = [locale.language?.message ?? '', locale.locale?.message ?? ''];
    expect(Intl.getCanonicalLocales(tags)).toEqual([...new Set(tags)]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tags)).toEqual([...new Set(tags)]);
    expect(['ltr', 'rtl']).toContain(locale.direction?.message);
  });

  it('describe the extension in a line that the stores take', () => {
    expect(locale.extension_description?.message.length).toBeLessThanOrEqual(132);
    expect(locale.extension_name?.message).toBe('Backgrounder');
  });
});

it.each(OTHERS)('%s leaves descriptions to English', (folder) => {
  expect(Object.values(readLocale(folder)).filter(({ description }) => description !== undefined)).toEqual(
    [],
  );
});

it('French has no-break spaces inside its quotation marks and before double punctuation', () => {
  const wrong = Object.values(readLocale('fr')).filter(({ message }) =>
    /(^|[^\u00A0\u202F])[:;?»]|«(?!\u00A0)/.test(message),
  );
  expect(wrong).toEqual([]);
});

describe('each English message', () => {
  let sources: string;

  beforeAll(async () => {
    const files = await listSources(inProject(), SHIPPED_FOLDERS, ['.ts', '.tsx']);
    sources = [...files, 'manifest.json'].map((file) => readFileSync(inProject(file), 'utf8')).join('\n');
  });

  it('has a description that tells what each part is', () => {
    const undescribed = Object.entries(ENGLISH).filter(
      ([, { message, description }]) => !description || !isDescribed(message, description),
    );
    expect(undescribed).toEqual([]);
  });

  it('is said somewhere', () => {
    const quoted = new Set(Array.from(sources.matchAll(/'(\w+)'|__MSG_(\w+?)__/g), ([, a, b]) => a ?? b));
    // `card_kind_${kind}` says all messages of that form.
    const templates = Array.from(sources.matchAll(/`(\w*(?:\$\{[^{}`]*\}\w*)+)`/g), ([, text = '']) => text)
      .filter((text) => /^\w{4,}\$/.test(text))
      .map((text) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '\\w+')}$`));
    const unsaid = Object.keys(ENGLISH).filter((key) => {
      const asked = COUNTED.find((base) => isFormOf(key, base)) ?? key;
      return !quoted.has(asked) && !templates.some((template) => template.test(asked));
    });
    expect(unsaid).toEqual([]);
  });
});

function isDescribed(message: string, description: string): boolean {
  return (message.match(/\$\d/g) ?? []).every((part) => description.includes(part));
}
