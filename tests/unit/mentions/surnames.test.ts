import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { inFullName } from '../../../src/core/mentions/in-full-name.ts';
import { resolveMentions } from '../../../src/core/mentions/resolve-mentions.ts';
import { scanText } from '../../../src/core/mentions/scan-text.ts';
import type { Alias, SurnameRule } from '../../../src/core/model/topic.ts';
import { tinyLexicon } from '../../fixtures/lexicon/tiny-lexicon.ts';

const surname = (text: string, rule: SurnameRule): Alias => ({ text, case: 'name', surname: rule });

const lexicon = tinyLexicon([
  {
    id: 'wang-yi',
    aliases: { en: ['Wang Yi', surname('Wang', 'after')], ru: ['Ван И', surname('Ван', 'after')] },
  },
  { id: 'li-qiang', aliases: { en: ['Li Qiang', surname('Li', 'after')] } },
  { id: 'li-hui', aliases: { en: ['Li Hui', surname('Li', 'after')] } },
  { id: 'xi', aliases: { en: ['Xi Jinping', surname('Xi', 'always')] } },
  { id: 'china', aliases: { en: ['China'] } },
]);

/** Each mention as "written=topic". */
function found(text: string, language = 'en'): string[] {
  return findMentions(text, lexicon, language).map(
    ({ start, end, topic }) => `${text.slice(start, end)}=${lexicon.topics[topic]?.id}`,
  );
}

describe('a surname that asks for a full name', () => {
  it.each([
    ['does not count without it', 'Minister Wang spoke.', []],
    ['counts after it', 'Wang Yi spoke. Then Wang left.', ['Wang Yi=wang-yi', 'Wang=wang-yi']],
    ['counts before it, as in a headline', 'Wang speaks. Wang Yi left.', ['Wang=wang-yi', 'Wang Yi=wang-yi']],
    ['is not part of another full name', 'Wang Yi met Wang\n  Xinyu.', ['Wang Yi=wang-yi']],
    [
      'is not excused by another surname',
      'Wang Yi met Li Qiang. Wang Li said no.',
      ['Wang Yi=wang-yi', 'Li Qiang=li-qiang'],
    ],
    [
      'means the person whose full name stood last',
      'Wang Yi spoke. Wang Xinyu won, and Wang smiled. Wang Yi left; Wang is back.',
      ['Wang Yi=wang-yi', 'Wang Yi=wang-yi', 'Wang=wang-yi'],
    ],
    [
      'means nobody of ours before another full name',
      'Wang won. Wang Xinyu met Wang Yi.',
      ['Wang Yi=wang-yi'],
    ],
    [
      'is shared by two topics in turn',
      'Li Qiang spoke, and Li left. Li Hui came; Li spoke.',
      ['Li Qiang=li-qiang', 'Li=li-qiang', 'Li Hui=li-hui', 'Li=li-hui'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('is read so across the texts of a page', () => {
    const texts = ['Wang in Moscow', 'Wang Yi spoke.', 'Wang Xinyu won.', 'Wang smiled.'];
    const scanned = texts.map((text) => scanText(text, lexicon, 1));
    expect(resolveMentions(scanned, lexicon).map((mentions) => mentions.length)).toEqual([1, 1, 0, 0]);
  });

  it('is told from other persons in Russian by any capital behind it', () => {
    expect(found('Ван И приехал. Ван Синьюй победила.', 'ru')).toEqual(['Ван И=wang-yi']);
    expect(found('Ван И приехал. Затем Ван уехал.', 'ru')).toEqual(['Ван И=wang-yi', 'Ван=wang-yi']);
  });
});

describe('a surname that is unmistakable', () => {
  it.each([
    ['counts without the full name', 'President Xi spoke.', ['Xi=xi']],
    ['but not in the name of somebody else', 'His father Xi Zhongxun and Xi Ka-shing.', []],
    [
      'before a verb of a headline',
      'Xi Take Aim; Xi Share Tea; Xi Face the West',
      ['Xi=xi', 'Xi=xi', 'Xi=xi'],
    ],
    ['also behind a city of China', 'They met in Tianjin Xi said.', ['Xi=xi']],
    ['goes on counting after somebody else was named', 'Xi Zhongxun was the father. Xi spoke.', ['Xi=xi']],
    ['stands beside another topic', 'Putin told Xi China would gain.', ['Xi=xi', 'China=china']],
    [
      'stands before a day or a title',
      'Putin told Xi Thursday, and Xi President of peace.',
      ['Xi=xi', 'Xi=xi'],
    ],
    ['stands behind a sentence’s first word', 'Can Xi go? He Xi met.', ['Xi=xi', 'Xi=xi']],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what reads as a given name', () => {
  it.each(['Wang Na', 'Wang Xinyu', 'Wang Shu-fen', "Wang Xi'er", 'WANG XINYU', 'in Bo Wang'])(
    '%s',
    (text) => {
      const start = text.toLowerCase().indexOf('wang');
      expect(inFullName(text, start, start + 4, 'after')).toBe(true);
    },
  );
  it.each([
    'Wang said',
    'Wang Thursday',
    'Wang, Yi',
    'Wang-Lavrov',
    'Wang.Yi',
    'Mr Wang',
    'Premier Wang',
    'Can Wang',
  ])('but not: %s', (text) => {
    const start = text.indexOf('Wang');
    expect(inFullName(text, start, start + 4, 'after')).toBe(false);
  });
});
