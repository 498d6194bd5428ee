import type { ArticleDate } from '../../src/core/facts/article-date/article-date.ts';
import { languageBit } from '../../src/core/lexicon/languages.ts';
import {
  bareReport,
  type PageReport,
  type StoryOnPage,
  type TopicOnPage,
} from '../../src/core/messages/page-report.ts';

/** The story that all states are of. */
export const STORY = 'russia-china-summit-2024';

/** A place in the article, the words there, and the surface form that they match if they are not all of it. */
type Place = readonly [at: number, words: string, surface?: string];

/** What a content script found in site/article.html, once; it does not change with packs and matching. */
const TOPICS: Readonly<Record<string, readonly Place[]>> = {
  china: [
    [0.007, 'China'],
    [0.169, 'China'],
    [0.22, 'China'],
    [0.256, 'China'],
    [0.344, 'China'],
    [0.512, 'China'],
    [0.56, 'China'],
    [0.876, 'China'],
    [0.923, 'People’s Republic of China'],
  ],
  'vladimir-putin': [
    [0.043, 'Vladimir Putin'],
    [0.15, 'Putin'],
    [0.211, 'Putin'],
    [0.288, 'Putin'],
    [0.334, 'Putin'],
    [0.422, 'Putin'],
    [0.642, 'Putin'],
    [0.732, 'Putin'],
    [0.866, 'Putin'],
  ],
  russia: [
    [0.001, 'Russia'],
    [0.221, 'Russia'],
    [0.252, 'Russia'],
    [0.405, 'Russia'],
    [0.576, 'Russia'],
    [0.622, 'Russia'],
    [0.87, 'Russia'],
  ],
  'xi-jinping': [
    [0.048, 'Xi Jinping'],
    [0.13, 'Xi'],
    [0.173, 'Xi'],
    [0.758, 'Xi'],
    [0.835, 'Xi'],
    [0.953, 'Xi'],
  ],
  'joint-statement-2024': [
    [0.024, 'joint statement'],
    [0.07, 'joint statement'],
  ],
  beijing: [
    [0.062, 'Beijing'],
    [0.602, 'Beijing'],
  ],
  'press-statements-2024': [
    [0.118, 'met the press'],
    [0.124, 'statements to the press'],
  ],
  'strategic-partnership': [[0.081, 'comprehensive strategic partnership']],
  'power-of-siberia': [[0.516, 'Power of Siberia']],
  'power-of-siberia-2': [[0.544, 'Power of Siberia 2']],
  'putin-inauguration-2024': [[0.106, 'sworn in for a fifth term']],
  ukraine: [
    [0.792, 'Ukraine'],
    [0.802, 'Ukraine'],
    [0.881, 'Ukraine'],
  ],
  rosatom: [[0.301, 'Rosatom']],
  tianwan: [[0.313, 'Tianwan']],
  xudabao: [[0.316, 'Xudabao']],
  sinopec: [[0.479, 'Sinopec']],
  rosneft: [[0.485, 'Rosneft']],
  gazprom: [[0.505, 'Gazprom']],
  'russia-china-trade': [
    [0.166, 'Trade', 'trade with'],
    [0.179, 'trade', 'bilateral trade'],
    [0.223, 'trade', 'Russia trade'],
  ],
  'united-states': [[0.586, 'Washington']],
  'anniversary-75': [
    [0.895, '75th anniversary of diplomatic relations'],
    [0.908, '75 years'],
  ],
  'united-nations': [[0.662, 'United Nations']],
  'un-security-council': [[0.668, 'Security Council']],
  'non-alliance': [
    [0.138, 'non-alliance'],
    [0.146, 'third party'],
  ],
  g20: [[0.675, 'G20']],
  wto: [[0.678, 'WTO']],
  apec: [[0.68, 'APEC']],
  'food-supplies': [
    [0.326, 'Food supplies', 'food supplies'],
    [0.34, 'food exports'],
  ],
  'kharkiv-region': [[0.794, 'Kharkiv region']],
  'chinese-cars': [
    [0.389, 'Chinese cars'],
    [0.426, 'Chinese carmakers'],
  ],
  vovchansk: [[0.799, 'Vovchansk']],
  'volodymyr-zelensky': [[0.811, 'Volodymyr Zelenskyy']],
  'joint-ventures': [
    [0.444, 'joint projects'],
    [0.463, 'joint ventures'],
  ],
  kharkiv: [[0.833, 'Kharkiv']],
  'trade-growth-170': [[0.191, '170 percent']],
  'ukraine-war': [[0.862, 'Ukraine crisis']],
  'nuclear-energy': [[0.277, 'Nuclear energy', 'nuclear energy']],
  'soviet-union': [[0.916, 'Soviet Union']],
  'global-governance': [
    [0.699, 'global governance'],
    [0.712, 'rules-based order'],
  ],
  'regional-security': [
    [0.727, 'regional security'],
    [0.744, 'Asia-Pacific'],
  ],
  'natural-gas': [[0.508, 'natural gas']],
  'western-sanctions': [[0.566, 'sanctions']],
  'the-west': [[0.57, 'Western powers']],
  'multipolar-world': [[0.647, 'multipolar world order']],
  multilateralism: [[0.691, 'multilateralism']],
  'china-mediation': [[0.841, 'political settlement']],
};

/** Topics of the story on a page, by their ids. */
export function found(topics: Readonly<Record<string, readonly Place[]>>): readonly TopicOnPage[] {
  return Object.entries(topics).map(([topic, places]) => ({
    pack: STORY,
    topic,
    mentions: places.map(([at, words, surface = words]) => {
      return { at, words, surface, languages: languageBit('en') };
    }),
  }));
}

/** What the gate said of the page. */
const RELATED: StoryOnPage = {
  pack: STORY,
  verdict: 'related',
  ground: 'headline',
  topics: Object.keys(TOPICS),
  anchorMentions: 47,
  firstAnchor: 'vladimir-putin',
};

/** What it says of a page that names the story by the way. */
export const IN_PASSING: StoryOnPage = { ...RELATED, verdict: 'passing', ground: 'in-passing' };

/** The bundled article, read from its top in a window of the usual height. */
export const ARTICLE: PageReport = {
  ...bareReport('text/html', 'marked'),
  words: 710,
  topics: found(TOPICS),
  stories: [RELATED],
  view: { from: 0, to: 0.27 },
};

/** What it would say if the article named no more than its first so many topics. */
export function firstTopics(count: number): Pick<PageReport, 'topics' | 'stories'> {
  const topics = ARTICLE.topics.slice(0, count);
  return { topics, stories: [{ ...RELATED, topics: topics.map(({ topic }) => topic) }] };
}

/** When it says that it was published. */
export const ARTICLE_DATE: ArticleDate = {
  day: '2024-05-16',
  origin: 'meta',
  modified: null,
  confidence: 'high',
};
