import { readProjectJson } from '../../scripts/project.ts';
import { type SentencePart, say, sayCount } from '../../src/ui/say.ts';
import { groundText } from '../../src/ui/say-ground.ts';
import { markedLine, type PopupWords } from './popup-page.ts';

/** How many topics the packs hold that come with the extension. */
const TOPICS = readProjectJson<unknown[]>('packs/russia-china-summit-2024/topics.json').length;

/** What the popup says of pages, state by state. */
export const STATES: readonly {
  path: string;
  says: Omit<PopupWords, 'host' | 'switched' | 'buttons'>;
  buttons?: string[];
}[] = [
  { path: '/story', says: { line: markedLine(3, 3), title: null, text: [] } },
  {
    path: '/cat',
    says: {
      line: say('popup_nothing_line'),
      title: say('popup_nothing_title'),
      text: [`${sayCount('popup_text_read', 12)} ${sayCount('popup_none_of_topics', TOPICS)}`],
    },
    buttons: [say('popup_look_again')],
  },
  {
    path: '/in-passing',
    says: {
      line: say('popup_passing_line'),
      title: say('popup_passing_title'),
      text: [sentence(groundText('one-topic', [], { name: 'Vladimir Putin' }))],
    },
    buttons: [say('popup_show_anyway')],
  },
  { path: '/plain.txt', says: stateWords('closed_other') },
  { path: '/paper.pdf', says: stateWords('closed_pdf') },
];

/** The words of a state that names nothing of the page. */
export function stateWords(state: 'off' | 'paused' | 'closed_browser' | 'closed_other' | 'closed_pdf') {
  return {
    line: say(`popup_${state}_line`),
    title: say(`popup_${state}_title`),
    text: [say(`popup_${state}_text`)],
  };
}

function sentence(parts: readonly SentencePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}
