import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import type { TextLanguage } from '../../src/core/lexicon/text-languages.ts';
import { keepLexicons } from '../../src/page/keep-lexicons.ts';

const noTurn = () => Promise.resolve();

/** A store of lexicons that counts what is loaded. */
function store(stored: Partial<Record<TextLanguage, Lexicon>>) {
  const loaded: TextLanguage[] = [];
  const load = async (language: TextLanguage) => {
    loaded.push(language);
    return stored[language] ?? null;
  };
  return { stored, loaded, lexicons: keepLexicons(load, noTurn) };
}

const empty = (): Lexicon => compileLexicon([]);

describe('the lexicons of a page', () => {
  it('are loaded once for its language', async () => {
    const { lexicons, loaded } = store({ en: empty() });
    expect(await lexicons.for('en')).toBe(await lexicons.for('en'));
    expect(loaded).toEqual(['en']);
  });

  it('are loaded anew when the page goes on in another language', async () => {
    const { lexicons, loaded } = store({ en: empty(), de: empty() });
    await lexicons.for('en');
    await lexicons.for('de');
    await lexicons.for('en');
    expect(loaded).toEqual(['en', 'de', 'en']);
  });

  it('are asked for again where there was none yet', async () => {
    const { lexicons, stored } = store({});
    expect(await lexicons.for('uk')).toBeNull();
    stored.uk = empty();
    expect(await lexicons.for('uk')).not.toBeNull();
  });

  it('are let go of when the one in use has been stored anew, and only then', async () => {
    const { lexicons, loaded } = store({ en: empty(), fr: empty() });
    await lexicons.for('en');
    expect(lexicons.renew('fr')).toBe(false);
    await lexicons.for('en');
    expect(lexicons.renew('en')).toBe(true);
    await lexicons.for('en');
    expect(loaded).toEqual(['en', 'en']);
  });

  it('are never the old one if it was stored anew while it was being loaded', async () => {
    const old = empty();
    const fresh = empty();
    const answers = [old, fresh];
    const lexicons = keepLexicons(async (language) => {
      const answer = answers.shift() ?? null;
      await noTurn();
      if (answer === old) lexicons.renew(language);
      return answer;
    }, noTurn);
    expect((await lexicons.for('en'))?.topics).toBe(fresh.topics);
    expect(answers).toEqual([]);
  });
});
