import { ARTICLE, found, STORY } from '../article-report.ts';
import { ADDRESS, popup } from '../popup-state.tsx';

const FIRST_ROW = '.rows > li:first-child';
const WHY = '.open .foot .textbtn';
const NOT_THIS = '.open .foot .textbtn:last-child';

function row(topic: string): string {
  return `[data-row$=" ${topic}"]`;
}

/** The popup on a page with marks: its topics, and what opens there. */
export const states = [
  popup('list', { forced: true }),
  popup('open', { press: [row('power-of-siberia-2')], forced: true }),
  popup('open-many-facts', { press: [row('russia-china-trade'), '.open .more'] }),
  popup('open-dispute', { press: [row('kharkiv-region')] }),
  popup('why-marked', { press: [row('xi-jinping'), WHY] }),
  popup('refuse', { press: [row('xi-jinping'), NOT_THIS] }),
  popup('refused', { press: [row('xi-jinping'), NOT_THIS, '.choice:last-child'] }),
  popup('few-topics', {
    report: { topics: ARTICLE.topics.slice(0, 3), view: { from: 0, to: 1 } },
  }),
  popup('shown-anyway', { report: { topics: ARTICLE.topics.slice(0, 2), shownAnyway: true } }),
  popup('list-without-packs', { packsLoaded: false }),
  popup('list-problem', { problem: 'failed_page' }),
  popup('hidden-topics', {
    report: {
      topics: ARTICLE.topics.slice(0, 3),
      passing: found({ apec: [[0.68, 'APEC']] }),
      hidden: found({ 'the-west': [[0.57, 'Western powers']] }),
    },
    hidden: [{ pack: STORY, topic: 'the-west', reach: 'words', page: ADDRESS, words: 'Western powers' }],
    press: [`.quiet ${FIRST_ROW} .row-btn`, '.quiet .open .textbtn'],
  }),
];
