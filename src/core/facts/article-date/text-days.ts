import type { DatedHint } from './date-hint.ts';
import { type DatedText, datesIn, type WrittenDate } from './dates-in-text.ts';

/** Words for a change, in the pack's languages, as `foldDate` leaves them. */
const CHANGED =
  /updat|modif|revised|edited|обновл|изменено|оновл|змінено|更新|修改|修訂|修订|a[ck]tuali[sz]|mis a jour|aggiorn|atualiz|تحديث|cap nhat|수정|업데이트/;
/** Words for the publication; "republican" is none. */
const PUBLISHED =
  'publi(?:sh|e|ca|ka)|pubblica|posted|issued|опубл|публ[иі]к|размещено|发布|發布|發佈|发表|發表|掲載|公開|配信|投稿|(?:erst)?veroffentl|erschienen|mis en ligne|opubl|نشر|[dđ]ang luc|ngay [dđ]ang|xuat ban|기사입력|입력|등록|게시';
const NAMED = new RegExp(`${PUBLISHED}|${CHANGED.source}`);
/** One of those before a date, at the beginning or behind a mark, with a word before it at most; behind a comma it may be of a sentence. */
const LABEL = labelBehind('[^\\p{L}\\p{N}_, ]');
const LABEL_IN_LINE = labelBehind('[^\\p{L}\\p{N}_ ]');
/** The same behind a date, as in the East; not "the statement published then". */
const LABEL_BEHIND = /^[^a-z]*(?:公開|配信|掲載|投稿|更新|(?:发布|發布|發佈)(?!的)|입력|등록|수정|게시)/;
/** What stands behind the place and day that open a report: "KYIV, 16 May 2024 (Agency) —", "5月16日电". */
const DATELINE = /^\s?(?:г|r|р)?\.?,?\s?(?:[—–:(/[|电電]|--|- )/;
/** A line under a picture says when that was taken. */
const PICTURE = /photo|foto|фото|图片|圖片|摄|攝|写真|사진|صور|\banh:|getty|handout/;
/** What stands behind the last word of a sentence, and no word of a date: "… in Beijing, Feb. 4, 2022. REUTERS". */
const SENTENCE_END = /^\. ?(?:$|[a-zа-џ(])/;

/** A line that ends like this is a sentence; hours and years have shorter words before a stop: "10 a.m.", "2024 г.". */
const SENTENCE = /\p{L}{3,}[.!?。…]["”»)]*\s*$/u;

/** UTF-16 units round a date up to which a line is nothing but the date with its weekday and time, or a byline. */
const ALONE = 20;
const BARE = 40;
/** UTF-16 units from which a line is a sentence that speaks of a day. */
const SHORT = 120;
/** UTF-16 units before the date of a dateline, and of a label before its date or, in the East, behind it. */
const LEAD = 40;
const TAIL = 12;

/** How likely the date of a line is the article's, 0 where it is none. What is `labelled` or `alone` counts as fair, too. */
const RANK = { none: 0, weak: 2, fair: 3, alone: 4, labelled: 5 } as const;

/**
 * The days that visible lines give as those of the article, the likeliest first: those that say what they are, then lines that
 * are nothing but a date, then bylines, then what may be a caption or speak of the day; among equals the lines' order.
 */
export function textDays(lines: readonly string[], language: string): readonly DatedHint[] {
  return lines
    .flatMap((line) => daysOfLine(line, datesIn(line, language)))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ day, says, rank }) => ({ day, says, weight: Math.min(rank, RANK.fair) }));
}

type RankedDay = Pick<DatedHint, 'day' | 'says'> & { readonly rank: number };

function daysOfLine({ length }: string, { folded, dates }: DatedText): RankedDay[] {
  const rest = dates.reduce((left, { start, end }) => left - (end - start), folded.length);
  return dates.flatMap((date, i): RankedDay[] => {
    const said = wordsBefore(folded, dates[i - 1]?.end ?? 0, date.start);
    const after = wordsBehind(folded, date.end, dates[i + 1]?.start);
    const behind = !NAMED.test(said) && LABEL_BEHIND.test(after);
    const rank = rankOf({ length, rest, date, folded, said, after, labelled: LABEL.test(said) || behind });
    if (rank === RANK.none) return [];
    const changed = CHANGED.test(said) || (behind && /更新|수정/.test(after));
    return [{ day: date.day, says: changed ? 'modified' : 'published', rank }];
  });
}

function labelBehind(mark: string): RegExp {
  return new RegExp(`(?:^|${mark} ?)(?:[\\p{L}.]+ ?)?(?:${NAMED.source})`, 'u');
}

/** What is cut begins in the midst of words, where no label does. */
function wordsBefore(folded: string, from: number, end: number): string {
  return end - from > LEAD ? `_ ${folded.slice(end - LEAD, end)}` : folded.slice(from, end);
}

/** Without what labels the date that follows, as far as it ends in a colon. */
function wordsBehind(folded: string, from: number, next: number | undefined): string {
  const between = folded.slice(from, next);
  return (next === undefined ? between : between.replace(/[^\s|,、]*:\s*$/, '')).slice(0, TAIL);
}

interface Place {
  readonly length: number;
  readonly rest: number;
  readonly date: WrittenDate;
  readonly folded: string;
  readonly said: string;
  readonly after: string;
  readonly labelled: boolean;
}

function rankOf({ length, rest, date, folded, said, after, labelled }: Place): number {
  const opens = date.start <= LEAD && DATELINE.test(after);
  if (length > SHORT) return opens ? RANK.alone : RANK.none;
  if (labelled) return RANK.labelled;
  if (PICTURE.test(folded) || SENTENCE.test(folded)) return RANK.weak;
  if (rest <= ALONE) return RANK.alone;
  if (SENTENCE_END.test(after)) return RANK.weak;
  return opens || rest <= BARE || LABEL_IN_LINE.test(said) ? RANK.fair : RANK.weak;
}
