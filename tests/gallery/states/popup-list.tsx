import { ARTICLE, ARTICLE_DATE, firstTopics, found, IN_PASSING, STORY } from '../article-report.ts';
import type { GalleryState } from '../gallery-state.ts';
import { ADDRESS, popup } from '../popup-state.tsx';

const PLACES = '.open .foot .acts:last-of-type .textbtn:first-child';
const WHY = '.open .foot .acts:last-of-type .textbtn:nth-child(2)';
const NOT_THIS = '.open .foot .acts:last-of-type .textbtn:nth-child(3)';
const ALL_FACTS = '.open .all-facts';

function row(topic: string): string {
  return `[data-row$=" ${topic}"]`;
}

/** The popup on a page with marks: its topics, and what opens there. */
export const states: readonly GalleryState[] = [
  popup('list', { forced: true }),
  popup('open', { press: [row('power-of-siberia-2')], forced: true }),
  popup('open-explained', { press: [row('power-of-siberia-2'), '.open .why'] }),
  popup('open-dispute', { press: [row('kharkiv-region')] }),
  popup('open-places', { press: [row('xi-jinping'), PLACES] }),
  popup('why-marked', { press: [row('xi-jinping'), WHY] }),
  popup('refuse', { press: [row('xi-jinping'), NOT_THIS] }),
  popup('refused', { press: [row('xi-jinping'), NOT_THIS, '.choice:last-child'] }),
  popup('topic', { press: [row('xi-jinping'), ALL_FACTS], forced: true }),
  popup('topic-figure', { press: [row('russia-china-trade'), ALL_FACTS], awaits: '.figures' }),
  popup('topic-scrolled', {
    press: [row('power-of-siberia-2'), ALL_FACTS, '.tl .sources .link'],
  }),
  popup('newer', { press: ['.p-article .link'], forced: true }),
  popup('undated', { article: null }),
  popup('perhaps-dated', { article: { ...ARTICLE_DATE, origin: 'address', confidence: 'low' } }),
  popup('left-out', { press: ['.left > .rows > li:nth-child(3) .row-btn'] }),
  popup('left-out-all', { report: firstTopics(4), press: ['.left .p-more'] }),
  popup('few-topics', { report: { ...firstTopics(3), view: { from: 0, to: 1 } } }),
  popup('shown-anyway', {
    report: { topics: ARTICLE.topics.slice(0, 2), stories: [IN_PASSING], shownAnyway: true },
  }),
  popup('list-without-packs', { packsLoaded: false }),
  popup('list-problem', { problem: 'failed_page' }),
  popup('hidden-topics', {
    report: {
      ...firstTopics(3),
      passing: found({ apec: [[0.68, 'APEC']] }),
      hidden: found({ 'the-west': [[0.57, 'Western powers']] }),
    },
    hidden: [{ pack: STORY, topic: 'the-west', reach: 'words', page: ADDRESS, words: 'Western powers' }],
    press: [row('apec'), WHY],
  }),
];
