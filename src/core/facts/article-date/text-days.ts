import type { DatedHint } from './date-hint.ts';
import { datesIn, type WrittenDate } from './dates-in-text.ts';

/** Words for a change, in the pack's languages, as `foldDate` leaves them. */
const CHANGED =
  /updat|modif|revised|edited|обновл|изменено|оновл|змінено|更新|修改|修訂|修订|a[ck]tuali[sz]|mis a jour|aggiorn|atualiz|تحديث|cap nhat|수정|업데이트/;
/** Words for the publication. */
const PUBLISHED =
  /publi(?:sh|e|cad|cat)|pubblicat|posted|опубл|发布|發布|發佈|发表|發表|掲載|公開|配信|veroffentl|opublik|نشر|dang luc|입력|등록/;
/** What stands behind the place and day that open a report: "KYIV, 16 May 2024 (Agency) —", "5月16日电". */
const DATELINE = /^\s?(?:г|r|р)?\.?,?\s?(?:[—–:(/[|电電]|--|- )/;

/** UTF-16 units round a date up to which a line is a byline; a line without them is a sentence that speaks of a day. */
const BARE = 40;
const SHORT = 120;
/** UTF-16 units before the date of a dateline, and of a label before its date or, in the East, behind it. */
const LEAD = 40;
const TAIL = 12;

/** The days that visible lines give as those of the article, the likeliest line first. */
export function textDays(lines: readonly string[], language: string): readonly DatedHint[] {
  return lines.flatMap((line) => {
    const { folded, dates } = datesIn(line, language);
    const rest = dates.reduce((left, { start, end }) => left - (end - start), folded.length);
    return dates.flatMap((date, i): DatedHint[] => {
      const said = folded.slice(Math.max(dates[i - 1]?.end ?? 0, date.start - LEAD), date.start);
      const after = folded.slice(date.end, dates[i + 1]?.start).slice(0, TAIL);
      const weight = weightOf(line.length, rest, date, said, after);
      if (weight === 0) return [];
      const changed = CHANGED.test(said) || /更新|수정/.test(after);
      return [{ day: date.day, says: changed ? 'modified' : 'published', weight }];
    });
  });
}

function weightOf(length: number, rest: number, date: WrittenDate, said: string, after: string): number {
  if (date.start <= LEAD && DATELINE.test(after)) return 3;
  if (length > SHORT) return 0;
  return rest <= BARE || PUBLISHED.test(said) || CHANGED.test(said) ? 3 : 2;
}
