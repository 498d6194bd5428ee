import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesNamed } from '../../../src/core/facts/ranking/dates-named.ts';
import { digitsIn, sameNumber } from '../../../src/core/facts/ranking/digits-in.ts';
import { stemOf } from '../../../src/core/facts/ranking/stem-of.ts';
import { tokensIn } from '../../../src/core/facts/ranking/tokens-in.ts';
import { unitsIn } from '../../../src/core/facts/ranking/units-in.ts';
import { wordsIn } from '../../../src/core/facts/ranking/words-in.ts';

describe('stemOf', () => {
  it.each([
    ['export', 'exports', 'exported', 'exporting', 'exporters'],
    ['deny', 'denies', 'denied', 'denying'],
    ['sign', 'signs', 'signed', 'signing'],
    ['settle', 'settled', 'settlement', 'settlements'],
    ['recognize', 'recognised', 'recognition'],
    ['ship', 'ships', 'shipped', 'shipping', 'shipment'],
    ['supply', 'supplies', 'supplier'],
    ['take', 'takes'],
  ])('is one for the forms of %s', (word, ...forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
  });

  it.each([
    ['united', 'order'],
    ['gas', 'gases'],
    ['minister', 'ministry'],
    ['trade', 'train'],
    ['state', 'station'],
  ])('tells %s from %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('wordsIn', () => {
  it('gives words as they are first written, without empty words and numbers', () => {
    expect([...wordsIn('The Kremlin’s exports: exported 38 bcm to the café, says Xi.').values()]).toEqual([
      'Kremlin',
      'exports',
      'bcm',
      'café',
      'Xi',
    ]);
  });

  it('reads accents and capitals as nothing', () => {
    expect([...wordsIn('BÜRGENSTOCK').keys()]).toEqual([...wordsIn('Burgenstock').keys()]);
  });
});

describe('digitsIn', () => {
  it.each([
    ['trade of $240.1 billion', ['2401']],
    ['1,234,567 and 1.234.567 and 1 234 567', ['1234567']],
    ['910 000 voitures', ['910000']],
    ['two, seven, twelve', ['7', '12']],
    ['five and a half times', []],
    ['on 16 May 2024 and May 17, 2024', []],
    ['on 16–17 May', []],
    ['5月16日, 2023年', []],
    ['in 1999, $2000 and 2,024', ['2000', '2024']],
    ['', []],
  ])('%j holds %j', (text, digits) => {
    expect([...digitsIn(text).keys()]).toEqual(digits);
  });

  it('leaves out what is longer than any quantity', () => {
    expect(digitsIn('9'.repeat(100_000)).size).toBe(0);
  });
});

describe('sameNumber', () => {
  it.each([
    ['2401', '240', true],
    ['2273', '227', true],
    ['2401', '24010000', true],
    ['141', '140', false],
    ['90', '9', false],
    ['20', '200', false],
    ['38', '388', false],
    ['0', '00', false],
    ['5', '5', true],
  ])('%s and %s: %j', (one, other, same) => {
    expect(sameNumber(one, other)).toBe(same);
    expect(sameNumber(other, one)).toBe(same);
  });
});

describe('digitsIn, of days', () => {
  it.each([
    'on 16 May and May 17',
    'on 16–17 May',
    'am 16. Mai',
    'am 3. März',
    'le 3 janvier',
    'le 14 août',
    'el 16 de mayo',
    'el 3 de enero',
    'on Sept 3',
    '5月16日',
  ])('finds no quantity in %j', (text) => {
    expect([...digitsIn(text).keys()]).toEqual([]);
  });

  it.each([
    ['5 decades', ['5']],
    ['20 marines', ['20']],
    ['7 separate talks', ['7']],
    ['30 novels, 12 augmented', ['30', '12']],
    ['marking 10 years', ['10']],
  ])('takes no word that begins like a month for one: %j', (text, digits) => {
    expect([...digitsIn(text).keys()]).toEqual(digits);
  });
});

describe('datesNamed', () => {
  it.each([
    ['on 16 May 2024', ['2024-05-16']],
    ['on May 16, 2024', ['2024-05-16']],
    ['in December 2023', ['2023-12']],
    ['in March 2024, and in all 2024', ['2024-03', '2024']],
    ['in March', ['2024-03']],
    ['last October', ['2023-10']],
    ['they may meet', []],
    ['trade last year', ['2023']],
    ['im vergangenen Jahr', ['2023']],
    ['в прошлом году', ['2023']],
    ['2023年5月16日', ['2023-05-16']],
    ['2023年', ['2023']],
    ['on 31 February 2024', []],
    ['it cost $2000 or 2,024 or 2010.5', []],
    ['99 May 0000', []],
  ])('%j names %j', (text, dates) => {
    expect(datesNamed(text, '2024-05-16')).toEqual(dates);
  });

  it.each([
    'Putin may visit Beijing',
    'Putin May Visit Beijing',
    'PUTIN MAY VISIT BEIJING',
    'The Kremlin may answer',
    'Berlin may follow',
    'Blinken and Stalin march on',
    'Roof may leak',
    'Ashgabat’s Sahatof May Go',
    'Colby May Lose Seat',
    'Whitby may follow',
    'The talks that he took part in may go on',
    'What they speak of may come',
    'Of the 27 may march 12',
    'The 7 may agree',
    'All this may mar it',
  ])('takes no name or verb before it for a month: %j', (text) => {
    expect(datesNamed(text, '2024-05-16')).toEqual([]);
  });

  it.each([
    ['the talks in May', ['2024-05']],
    ['Those of May were better', ['2024-05']],
    ['THE TALKS IN MAY', ['2024-05']],
    ['by May they had met', ['2024-05']],
    ['in mid-May', ['2024-05']],
    ['on 7 May', ['2024-05-07']],
    ['in may 2024', ['2024-05']],
    ['in march', []],
    ['Stalin may have known of it, and Berlin may not', []],
    ['He will speak in Berlin in May', ['2024-05']],
    ['HARBIN, May 17 – Putin may leave today', ['2024-05-17']],
    ['Since 16 May, when Putin may have left,', ['2024-05-16']],
    ['In early May, mid-May and late May', ['2024-05']],
    ['What Li may say of march 5', []],
    ['Lenin, March 8', ['2024-03-08']],
    ['Xi, who may not come again, said in April', ['2024-04']],
  ])('reads the month of %j as %j', (text, dates) => {
    expect(datesNamed(text, '2024-05-16')).toEqual(dates);
  });

  it('counts from nothing where the article’s day is not known', () => {
    expect(datesNamed('last year, in March', null)).toEqual([]);
  });
});

describe('unitsIn', () => {
  it.each([
    ['up 26.3%', ['percent']],
    ['$240 billion', ['USD']],
    ['446,8 Milliarden Yuan', ['CNY']],
    ['2401亿美元', ['USD']],
    ['107 млн тонн', ['tonnes', 'tonnes_per_year']],
    ['22.7 billion cubic meters', ['bcm_per_year']],
    ['paid in dollars', []],
  ])('%j counts in %j', (text, units) => {
    expect([...unitsIn(text)]).toEqual(units);
  });
});

describe('tokensIn', () => {
  it.each([
    ['Moscow', 'russia'],
    ['Russians', 'russia'],
    ['White House', 'united-states'],
    ['US', 'united-states'],
    ['Kyiv’s', 'ukraine'],
    ['Putin', 'putin'],
    ['moscow', null],
    ['us', null],
  ])('%s names %j', (text, party) => {
    expect(tokensIn(text)[0]?.party).toBe(party);
  });
});

describe('any text', () => {
  const readers = [wordsIn, digitsIn, (text: string) => datesNamed(text, '2024-02-29'), unitsIn, tokensIn];

  it('is read without an exception', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\ud800',
        '1,',
        '000',
        'May ',
        '20',
        '年',
        '月',
        '日',
        ' – ',
        'İ',
        '0000',
        '٣',
        '$',
        '%',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        for (const read of readers) read(parts.join(''));
      }),
    );
  });

  it.each(['9', '1,000,', '9.9.', 'May 9 ', 'a', 'é', '99 – 99 ', '\ud800', '年', '. '])(
    'of fifty thousand %j is read in linear time',
    (piece) => {
      // In quadratic time these would not end within a test's time.
      for (const read of readers) read(piece.repeat(50_000));
    },
  );
});
