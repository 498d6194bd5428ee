// Sentences on what the reader does not want marked.
import type { Hidden } from '../core/settings/hidden.ts';
import { readableAddress } from './readable-address.ts';
import { inClauses, type MessageKey, type NamePart, type SentencePart, sayParts } from './say.ts';

/** Where a topic of a page is not marked, and which words for it. */
export function hiddenHere(hidden: readonly Hidden[]): readonly SentencePart[] {
  return inClauses(hidden.map(reachHere));
}

function reachHere(hidden: Hidden): readonly SentencePart[] {
  switch (hidden.reach) {
    case 'words':
      return sayParts('hidden_words_here', { name: hidden.words, set: 'quoted' });
    case 'site':
      return sayParts('hidden_on_site', { name: hidden.host });
    case 'everywhere':
      return sayParts('hidden_everywhere');
  }
}

/** Where, of all pages, a topic or some words for it are not marked. */
export function hiddenWhere(hidden: Hidden): readonly SentencePart[] {
  switch (hidden.reach) {
    case 'words':
      return sayParts(
        'options_hidden_words',
        { name: hidden.words, set: 'quoted' },
        { name: readableAddress(hidden.page) },
      );
    case 'site':
      return sayParts('options_hidden_site', { name: hidden.host });
    case 'everywhere':
      return sayParts('options_hidden_everywhere');
  }
}

const NOTES: Readonly<Record<Hidden['reach'], MessageKey>> = {
  words: 'hidden_note_words',
  site: 'hidden_note_site',
  everywhere: 'hidden_note_everywhere',
};

/** What was just hidden; `label` is the name of its topic. */
export function hiddenNote(hidden: Hidden, label: NamePart): readonly SentencePart[] {
  return sayParts(
    NOTES[hidden.reach],
    hidden.reach === 'words' ? { name: hidden.words, set: 'quoted' } : label,
  );
}
