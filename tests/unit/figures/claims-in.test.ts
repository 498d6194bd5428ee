import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../src/core/facts/figures/claims-in.ts';

const DAY = '2024-05-17';

/** Claims as short text: number, unit, hedge, change. */
function claims(sentence: string, language = 'en'): readonly string[] {
  return claimsIn(sentence, language, DAY).map(({ low, high, unit, hedge, change }) => {
    const number = (value: number) => String(Number(value.toPrecision(10)));
    const span = low === high ? number(low) : `${number(low)}-${number(high)}`;
    return [span, unit, hedge, change].filter((part) => part !== null).join(' ');
  });
}

function periods(sentence: string, language = 'en', date: string | null = DAY): readonly unknown[] {
  return claimsIn(sentence, language, date).map(({ period }) => {
    if (period === null) return null;
    return period.years === null ? `${period.from}/${period.to}` : period.years;
  });
}

describe('a quantity', () => {
  it.each([
    ['en', 'sales of $240.1 billion', ['240100000000 USD']],
    ['en', 'US$240bn', ['240000000000 USD']],
    ['en', '1,234.5 tonnes', ['1234.5 tonnes']],
    ['en', 'some 5 million euros', ['5000000 EUR about']],
    ['en', 'RMB 1.74 trillion', ['1740000000000 CNY']],
    ['en', 'China paid ¥500 million', ['500000000 CNY']],
    ['en', 'Japan paid ¥500 million', ['500000000 JPY']],
    ['en', 'they paid ¥500 million', []],
    ['en', 'HK$20 million', ['20000000 HKD']],
    ['en', 'more than 40 meetings', ['40 meetings over']],
    ['en', 'no less than 40 meetings', ['40 meetings over']],
    ['de', 'nicht weniger als 40 Treffen', ['40 meetings over']],
    ['fr', 'pas moins de 40 rencontres', ['40 meetings over']],
    ['es', 'no menos de 40 reuniones', ['40 meetings over']],
    ['en', 'one hundred and forty-one votes', ['141 votes']],
    ['en', 'ninety-nine percent', ['99 percent']],
    ['en', 'nearly two million barrels a day', ['2000000 barrels_per_day nearly']],
    ['en', '2.14m b/d and 5m tall', ['2140000 barrels_per_day']],
    ['en', '1.5 trillion cubic metres', ['1500 bcm']],
    ['en', '80 priority joint projects', ['80 projects']],
    ['en', '100 square miles', ['259 square_kilometers']],
    ['en', 'between 8 and 9 percent', ['8-9 percent']],
    ['en', '$220–240 billion', ['220000000000-240000000000 USD']],
    ['en', 'from 31 to 38 bcm', ['31 bcm', '38 bcm']],
    ['en', 'two percentage points', ['2 percentage_points']],
    ['en', '５０ percent and ٤٠ percent', ['50 percent', '40 percent']],
    ['de', 'über 1.234,5 Tonnen', ['1234.5 tonnes over']],
    ['de', '3,5 Billionen Dollar', ['3500000000000 USD']],
    ['de', 'vierundneunzig Prozent', ['94 percent']],
    ['de', '2 Prozentpunkte', ['2 percentage_points']],
    ['fr', '1\u202f234,5 tonnes', ['1234.5 tonnes']],
    ['fr', 'près de quatre-vingt-dix pour cent', ['90 percent nearly']],
    ['fr', 'soixante et onze pour cent', ['71 percent']],
    ['fr', 'soixante-et-onze pour cent', ['71 percent']],
    ['fr', 'dix-sept pour cent', ['17 percent']],
    ['fr', '240 milliards de dollars', ['240000000000 USD']],
    ['es', '240 mil millones de dólares', ['240000000000 USD']],
    ['es', 'más de cuarenta y dos países', ['42 states over']],
    ['ru', 'свыше 2,5 трлн рублей', ['2500000000000 RUB over']],
    ['ru', 'сорок одна страна', ['41 states']],
    ['ru', '107 тыс. тонн', ['107000 tonnes']],
    ['ru', '2 процентных пункта', ['2 percentage_points']],
    ['zh', '百分之八十七点二八', ['87.28 percent']],
    ['zh', '2280亿美元', ['228000000000 USD']],
    ['zh', '近1.74万亿元', ['1740000000000 CNY nearly']],
    ['zh', '1.16百万辆', ['1160000 vehicles']],
    ['zh', '5000萬噸', ['50000000 tonnes']],
  ])('is read in %s: %s', (language, sentence, expected) => {
    expect(claims(sentence, language)).toEqual(expected);
  });

  it.each([
    'a 2-1 win on 16 May 2024 at 10:30',
    'Putin, 71, and 200 others at the G20 with Su-35 jets',
    'the 43rd meeting, the 5g network and the 10-year deal',
    'Euro 2024 against 2023 in favour',
    'both countries and one nation',
    'the 3.5.2 version of 12.05.2024',
    '5 hong kong dollars',
  ])('is not seen in other numbers: %s', (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  it('has the span of its words in the text as written', () => {
    const text = 'İt grew: US$240.1 billion (87\u00a0%).';
    const words = claimsIn(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['US$240.1 billion', '87\u00a0%']);
  });
});

describe('French numbers that count on by twenties', () => {
  it.each([
    ['soixante-dix', 70],
    ['soixante-douze', 72],
    ['soixante-seize', 76],
    ['soixante-dix-sept', 77],
    ['soixante-dix-neuf', 79],
    ['quatre-vingts', 80],
    ['quatre-vingt-un', 81],
    ['quatre-vingt-onze', 91],
    ['quatre-vingt-quinze', 95],
    ['quatre-vingt-dix-sept', 97],
    ['quatre-vingt-dix-neuf', 99],
    ['cent soixante-dix', 170],
  ])('are one with hyphens and without: %s', (words, number) => {
    for (const written of [words, words.replaceAll('-', ' ')])
      expect(claims(`${written} pour cent`, 'fr')).toEqual([`${number} percent`]);
  });
});

describe('a change', () => {
  it.each([
    ['en', 'trade rose 26 percent to $240 billion', ['26 percent up', '240000000000 USD']],
    ['en', 'trade fell by more than $5 billion', ['5000000000 USD over down']],
    ['en', 'the share rose to 90 percent from 30 percent', ['90 percent', '30 percent']],
    ['en', 'a 12 percent drop', ['12 percent down']],
    ['en', 'growth reached 5 percent', ['5 percent up']],
    ['en', '90 percent of exports', ['90 percent']],
    ['en', 'it more than doubled', ['100 percent over up']],
    ['en', 'it was halved', ['50 percent down']],
    ['en', 'a 2.7-fold rise', ['170 percent up']],
    ['de', 'er ist um 26 Prozent gewachsen', ['26 percent up']],
    ['fr', 'ils ont bondi de 26 %', ['26 percent up']],
    ['es', 'cayó un 3 %', ['3 percent down']],
    ['ru', 'вырос в 2,7 раза', ['170 percent up']],
    ['zh', '下降3%', ['3 percent down']],
    ['zh', '增长1.7倍', ['170 percent up']],
  ])('is told from a level in %s: %s', (language, sentence, expected) => {
    expect(claims(sentence, language)).toEqual(expected);
  });
});

describe('what doubles and is not counted', () => {
  it.each([
    ['en', 'Moscow doubled down on trade'],
    ['en', 'they doubled their efforts in trade'],
    ['de', 'sie verdoppelten ihre Anstrengungen'],
    ['de', 'sie haben ihre Bemühungen im Handel verdoppelt'],
    ['fr', 'il a doublé la mise'],
    ['es', 'duplicó sus esfuerzos'],
    ['ru', 'они удвоили усилия'],
  ])('is no change in %s: %s', (language, sentence) => {
    expect(claims(sentence, language)).toEqual([]);
  });
});

describe('a period', () => {
  it.each([
    ['en', '5 percent in 2023', '2023/2023'],
    ['en', '5 percent last year', '2023/2023'],
    ['en', '5 percent over the past decade', 10],
    ['en', '5 percent in the past ten years', 10],
    ['en', '5 percent since 2013', '2013/null'],
    ['en', 'in 2021 it was up 5 percent from 2020', '2020/2021'],
    ['en', 'it rose 5 percent over 2022', '2022/null'],
    ['de', '2021 waren es 5 Prozent mehr als 2020', '2020/2021'],
    ['fr', '5 % de plus qu’en 2022', '2022/null'],
    ['ru', '5% по сравнению с 2022 годом', '2022/null'],
    ['en', '5 percent from 2013 to 2023', '2013/2023'],
    ['en', '5 percent in the first four months', '2024-01/2024-04'],
    ['en', '5 percent in the second quarter of 2022', '2022-04/2022-06'],
    ['en', '5 percent in January-February 2024', '2024-01/2024-02'],
    ['en', '5 percent in September', '2023-09/2023-09'],
    ['en', '5 percent in Sept. 2023', '2023-09/2023-09'],
    ['de', '5 Prozent im Jänner', '2024-01/2024-01'],
    ['fr', '5 % en août 2023', '2023-08/2023-08'],
    ['es', '5 % en enero de 2023', '2023-01/2023-01'],
    ['ru', '5% в декабре 2023 года', '2023-12/2023-12'],
    ['ru', '5% в первом квартале', '2024-01/2024-03'],
    ['ru', '5% в январе-феврале 2024 года', '2024-01/2024-02'],
    ['en', '5 percent year on year', 1],
    ['de', '5 Prozent im vergangenen Jahr', '2023/2023'],
    ['fr', "5 % l'an dernier", '2023/2023'],
    ['es', '5 % el año pasado', '2023/2023'],
    ['ru', '5% за последние десять лет', 10],
    ['zh', '去年增长5%', '2023/2023'],
  ])('is read in %s: %s', (language, sentence, expected) => {
    expect(periods(sentence, language)).toEqual([expected]);
  });

  it.each([
    ['en', '5 percent in energy'],
    ['en', '5 percent in mainland China'],
    ['en', '5 percent in decline, in marketing and in Novosibirsk'],
    ['de', '5 Prozent im Energiesektor'],
    ['es', '5 % en energía'],
    ['ru', '5% в декларации'],
    ['fr', '5 % en sept jours'],
    ['es', '5 % en mar abierto'],
  ])('is no word that begins like a month in %s: %s', (language, sentence) => {
    expect(periods(sentence, language)).toEqual([null]);
  });

  it('that rests on the article’s date is none without one', () => {
    expect(periods('5 percent last year', 'en', null)).toEqual([null]);
  });
});
