import type { FactReason } from '../core/facts/ranking/fact-reason.ts';
import type { Pack } from '../core/model/pack.ts';
import { formatDate } from './format-date.ts';
import { listed, type NamePart, type SentencePart, sayParts } from './say.ts';

/** Names and words told of one reason. */
const MOST = 4;

/** Why a fact is shown, in sentences; where nothing in the article speaks for it, one on what comes then. */
export function reasonTexts(
  reasons: readonly FactReason[],
  pack: Pack,
): readonly (readonly SentencePart[])[] {
  return reasons.length === 0 ? [sayParts('reason_none')] : reasons.map((reason) => reasonText(reason, pack));
}

function reasonText(reason: FactReason, pack: Pack): readonly SentencePart[] {
  switch (reason.kind) {
    case 'topics':
      return sayParts(
        `reason_topics_${reason.where}`,
        listed(
          reason.topics.map((id) => topicName(pack, id)),
          'and',
          MOST,
        ),
      );
    case 'keywords':
      return sayParts(`reason_words_${reason.where}`, listed(quoted(reason.words), 'and', MOST));
    case 'numbers':
      return sayParts('reason_numbers', listed(quoted(reason.numbers), 'and', MOST));
    case 'figure':
      return sayParts('reason_figure');
    case 'kind':
      return sayParts(`reason_${reason.of}`, quoted([reason.word]));
    case 'side':
      return sayParts('reason_side', { name: reason.who, language: pack.language });
    case 'date':
      return sayParts('reason_date', listed(reason.dates.map(formatDate), 'and', MOST));
    case 'article-date':
      return sayParts('reason_article_date', formatDate(reason.date));
    case 'recent':
      return sayParts('reason_recent');
  }
}

function topicName(pack: Pack, id: string): SentencePart {
  const topic = pack.topics.find((one) => one.id === id);
  return topic ? { name: topic.label, language: pack.language } : id;
}

function quoted(words: readonly string[]): readonly NamePart[] {
  return words.map((name) => ({ name, set: 'quoted' }));
}
