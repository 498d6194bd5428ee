import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/core/facts/article-date/dates-in-text.ts';
import { PACK_LANGUAGES } from '../../../src/core/model/topic.ts';

function days(text: string, language = 'en'): string[] {
  return datesIn(text, language).dates.map(({ day }) => day);
}

describe('a date in text', () => {
  it.each([
    ['en', 'By Jane Roe | May 16, 2024, 10:30 a.m. EDT'],
    ['en', 'Thursday, 16th May 2024'],
    ['en', 'MAY. 16, 2024'],
    ['en', 'Thu May 16 2024 10:44:06 GMT+0000'],
    ['en', '16-May-2024'],
    ['ru', '16 мая 2024 г., 10:30'],
    ['ru', '16 МАЯ 2024'],
    ['ru', '10:30, 16.05.2024'],
    ['uk', '16 травня 2024 року'],
    ['zh-Hans', '新华社北京2024年5月16日电'],
    ['zh-Hans', '2024年05月16日10:30'],
    ['zh-Hant', '2024 年 5 月 16 日 星期四'],
    ['zh-Hant', '２０２４年５月１６號'],
    ['ja', '2024年5月16日（木）10時30分'],
    ['ja', '2024/05/16 10:30'],
    ['ko', '입력 2024.05.16. 오전 10:30'],
    ['ko', '2024년 5월 16일'],
    ['ko', '2024. 5. 16.'],
    ['de', 'Donnerstag, 16. Mai 2024'],
    ['de', 'Stand: 16.05.2024 10:30 Uhr'],
    ['fr', 'Publié le 16 mai 2024 à 10h30'],
    ['fr', 'jeu. 16 mai 2024'],
    ['es', '16 de mayo de 2024'],
    ['es', '16 MAY 2024 - 10:30 CEST'],
    ['it', 'Giovedì 16 maggio 2024'],
    ['pl', '16 maja 2024 r.'],
    ['pt', '16 de maio de 2024 às 10h30'],
    ['pt', '16.mai.2024 às 10h30'],
    ['ro', 'Joi, 16 mai 2024'],
    ['vi', 'Thứ năm, 16/5/2024, 10:30 (GMT+7)'],
    ['vi', 'ngày 16 tháng 5 năm 2024'],
    ['vi', '16 tháng 5 2024'],
    ['ar', 'الخميس ١٦ مايو ٢٠٢٤'],
    ['ar', '16 مايو/أيار 2024'],
    ['ar', '16 أيّار، 2024'],
    ['', '2024-05-16T23:59:59-04:00'],
  ])('is read in %s: %s', (language, text) => {
    expect(days(text, language)).toEqual(['2024-05-16']);
  });

  it.each<[language: string, months: string, year: string, order: 'day' | 'month']>([
    [
      'en',
      'January February March April May June July August September October November December',
      '2023',
      'month',
    ],
    ['en', 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec', '2023', 'month'],
    [
      'de',
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      '2023',
      'day',
    ],
    [
      'fr',
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      '2023',
      'day',
    ],
    ['fr', 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.', '2023', 'day'],
    [
      'es',
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      'de 2023',
      'day',
    ],
    [
      'it',
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      '2023',
      'day',
    ],
    [
      'pl',
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
      '2023',
      'day',
    ],
    [
      'pt',
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
      'de 2023',
      'day',
    ],
    [
      'ro',
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
      '2023',
      'day',
    ],
    [
      'ru',
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      '2023',
      'day',
    ],
    ['ru', 'янв фев мар апр май июн июл авг сен окт ноя дек', '2023', 'day'],
    [
      'uk',
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
      '2023',
      'day',
    ],
    ['ar', 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر', '2023', 'day'],
    [
      'ar',
      'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
      '2023',
      'day',
    ],
  ])('knows the twelve months in %s: %s', (language, months, year, order) => {
    const named = months.split(' ').map((name) => name.replaceAll('_', ' '));
    const read = named.map((name) =>
      days(order === 'day' ? `3 ${name} ${year}` : `${name} 3, ${year}`, language),
    );
    expect(read).toEqual(named.map((_, i) => [`2023-${String(i + 1).padStart(2, '0')}-03`]));
  });

  it.each([
    ['two numbers that may be day or month', 'en', '05/06/2024'],
    ['so they may in any language where a stroke divides them', 'fr', '05/06/2024'],
    ['so they may with dots in English', 'en', '05.06.2024'],
    ['no year', 'en', 'May 16, 10:30'],
    ['no day', 'en', 'May 2024'],
    ['a year of two digits', 'de', '16.05.24'],
    ['a day that is not', 'en', '31 February 2024'],
    ['a leap day in another year', 'en', 'February 29, 2023'],
    ['a thirteenth month', 'en', '2024-13-16'],
    ['year 0', 'en', '0000-05-16'],
    ['a span of years', 'en', '2013-2024'],
    ['a word that begins like a month', 'en', '10 Mayors 2024'],
    ['parts of several sentences', 'en', 'It was May; 16 people came, and in 2024 more did'],
    ['numbers with other marks between them', 'en', '2024-05/16'],
    ['a telephone number', 'en', '+1-202-555-0116'],
    ['a number of 10^5 digits', 'en', `May ${'1'.repeat(100_000)}, 2024`],
  ])('is not made of %s', (_, language, text) => {
    expect(days(text, language)).toEqual([]);
  });

  it('with dots has the day first where English is not spoken', () => {
    expect(days('05.06.2024', 'ru')).toEqual(['2024-06-05']);
    expect(days('05.06.2024', '')).toEqual([]);
  });

  it('stands among others', () => {
    expect(days('Published 16 May 2024, updated 17 May 2024')).toEqual(['2024-05-16', '2024-05-17']);
  });

  it('is a day of the calendar, whatever the text is', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '16',
        '2024',
        '31',
        '٠٥',
        'May',
        'мая',
        '年',
        '月',
        '日',
        'tháng',
        'de',
        '.',
        '/',
        '-',
        ' ',
        '\ud83d',
        'st',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('', ...PACK_LANGUAGES), (written, language) => {
        for (const day of days(written, language)) {
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
