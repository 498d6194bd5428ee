import { describe, expect, it } from 'vitest';
import { textDays } from '../../../src/core/facts/article-date/text-days.ts';

function read(line: string, language = 'en'): string[] {
  return textDays([line], language).map(({ day, says, weight }) => `${day} ${says} ${weight}`);
}

const PROSE = 'The talks went on into the evening, and nobody left the room. '.repeat(4);

describe('a line near the headline', () => {
  it.each([
    ['en', 'May 16, 2024'],
    ['en', 'Jane Roe, Harbor Herald | 16 May 2024 10:30 BST'],
    ['en', 'By Jane Roe, who writes on energy and trade in East Asia. Published 16 May 2024'],
    ['ru', 'МОСКВА, 16 мая. 10:30, 16 мая 2024'],
    ['ru', 'Иван Роу, корреспондент в Пекине и Харбине. Опубликовано: 16 мая 2024'],
    ['uk', 'Іван Роу, кореспондент у Пекіні та Харбіні. Опубліковано 16 травня 2024'],
    ['de', 'Veröffentlicht am 16.05.2024 um 10:30 Uhr'],
    ['fr', 'Par la rédaction avec les agences, publié le 16 mai 2024 à 10h30'],
    ['zh-Hans', '来源：海港日报 2024年05月16日10:30'],
    ['ko', '입력 2024.05.16 10:30'],
    ['en', `KYIV, May 16, 2024 (Agency) — ${PROSE}`],
    ['ru', `КИЕВ, 16 мая 2024 г. — ${PROSE}`],
    ['zh-Hans', `海港社北京2024年5月16日电 ${PROSE}`],
  ])('gives the day of publication in %s: %s', (language, line) => {
    expect(read(line, language)).toEqual(['2024-05-16 published 3']);
  });

  it.each([
    ['en', 'Last updated: 16 May 2024'],
    ['en', 'Modified on May 16, 2024'],
    ['ru', 'Обновлено: 16 мая 2024, 12:00'],
    ['uk', 'Оновлено 16 травня 2024'],
    ['zh-Hans', '更新时间：2024年5月16日'],
    ['zh-Hant', '最後更新 2024年5月16日'],
    ['ja', '2024年5月16日 10時30分 更新'],
    ['de', 'Aktualisiert am 16.05.2024'],
    ['fr', 'Mis à jour le 16 mai 2024'],
    ['es', 'Actualizado a 16 de mayo de 2024'],
    ['it', 'Aggiornato il 16 maggio 2024'],
    ['pl', 'Aktualizacja: 16 maja 2024'],
    ['pt', 'Atualizado em 16 de maio de 2024'],
    ['ar', 'آخر تحديث: 16 مايو 2024'],
    ['ro', 'Actualizat la 16 mai 2024'],
    ['vi', 'Cập nhật lúc 10:30 ngày 16/5/2024'],
    ['ko', '수정 2024.05.16 10:30'],
  ])('gives the day of a change in %s: %s', (language, line) => {
    expect(read(line, language)).toEqual(['2024-05-16 modified 3']);
  });

  it.each([
    ['a sentence that speaks of a day', `On 16 May 2024 they met again. ${PROSE}`],
    ['a sentence about what was published', `A report published on 16 May 2024 spoke of it. ${PROSE}`],
    ['the news of a republic', `The republic said on 16 May 2024 that it would. ${PROSE}`],
    ['a year', 'Copyright 2013–2024'],
  ])('gives nothing from %s', (_, line) => {
    expect(read(line)).toEqual([]);
  });

  it('weighs less where it may speak of the day', () => {
    expect(read('What the people of the harbor town had to say about 16 May 2024')).toEqual([
      '2024-05-16 published 2',
    ]);
  });

  it.each([
    ['Putin and Xi in Beijing, Feb. 4, 2022. REUTERS'],
    ['Putin and Xi met in Beijing on 4 February 2022.'],
    ['Putin and Xi, Feb. 4, 2022 (AP Photo/Jane Roe)'],
    ['File photo, 4 February 2022'],
    ['Фото: Иван Роу, 4 февраля 2022'],
    ['资料图片：2022年2月4日'],
    ['A document published in Beijing on Feb. 4, 2022 speaks of no limits'],
    ['Republicans met in the capital of the state on Feb. 4, 2022 for a day'],
  ])('weighs less where it is a caption or a sentence: %s', (line) => {
    expect(read(line, 'ru')).toEqual(['2022-02-04 published 2']);
  });

  it.each([
    ['en', 'Published May 16, 2024'],
    ['en', 'Posted on Thursday, 16 May 2024'],
    ['en', 'First published 16 May 2024 at 10:30'],
    ['en', 'Issued: May 16, 2024'],
    ['ru', 'Дата публикации: 16 мая 2024'],
    ['uk', 'Опубліковано 16 травня 2024'],
    ['zh-Hans', '海港日报 发布时间：2024年5月16日'],
    ['zh-Hant', '發佈於 2024年5月16日'],
    ['ja', '2024年5月16日 10時30分 公開'],
    ['ja', '配信 2024/5/16 10:30'],
    ['ko', '입력 2024.05.16. 오전 10:30'],
    ['de', 'Veröffentlicht am Donnerstag, 16.05.2024'],
    ['de', 'Erschienen am 16. Mai 2024'],
    ['fr', 'Publié le jeudi 16 mai 2024'],
    ['fr', 'Mis en ligne le 16 mai 2024'],
    ['es', 'Publicado el 16 de mayo de 2024'],
    ['it', 'Pubblicato il 16 maggio 2024'],
    ['pl', 'Data publikacji: 16 maja 2024'],
    ['pt', 'Publicação: 16 de maio de 2024'],
    ['ro', 'Publicat joi, 16 mai 2024'],
    ['vi', 'Đăng lúc 10:30 ngày 16/5/2024'],
    ['ar', 'نُشر في 16 مايو 2024'],
  ])('stands first where it says that it tells of the publication, in %s: %s', (language, line) => {
    const others = [
      'Putin and Xi in Beijing, Feb. 4, 2022. REUTERS',
      'Harbor Herald | 4.2.2022',
      '4 Feb 2022',
    ];
    const [first] = textDays([...others, line], language);
    expect(first).toEqual({ day: '2024-05-16', says: 'published', weight: 3 });
  });

  it.each([['Thursday, May 16, 2024'], ['16 May 2024, 10:30 BST'], ['May 16, 2024']])(
    'stands before a longer one if it is nothing but a date: %s',
    (line) => {
      const [first] = textDays(['Old meeting of both leaders, 4 Feb 2022', line], 'en');
      expect(first?.day).toBe('2024-05-16');
    },
  );

  it('may give both days', () => {
    expect(read('Published 16 May 2024, updated 17 May 2024')).toEqual([
      '2024-05-16 published 3',
      '2024-05-17 modified 3',
    ]);
  });
});
