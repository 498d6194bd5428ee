import { GONE } from '../../fixtures/packs/put.ts';
import { describeFaults, type FaultRow } from './expect-faults.ts';

/** Where the small pack names its topic “ferry”. */
const FERRY_PLACES = [
  'topics[2].aliases.en[0].needs[0][0]',
  'facts[0].topics[0]',
  'facts[3].topics[1]',
  'storyline[1].topic',
];

const TOPICS: readonly FaultRow[] = [
  ['labels are a list', 'topics[1].labels', [], ['topics[1].labels'], 'object in braces'],
  ['two topics have one id', 'topics[4].id', 'mira-vane', ['topics[4].id', ...FERRY_PLACES], 'topics[3]'],
  ['two topics are one item', 'topics[1].wikidata', 'Q101', ['topics[1].wikidata'], 'topics[0]'],
  ['an item is no Wikidata item', 'topics[1].wikidata', 'Q0', ['topics[1].wikidata'], 'Q7747'],
  ['a kind is unknown', 'topics[1].kind', 'river', ['topics[1].kind'], '“river”'],
  ['a label is in an unknown language', 'topics[0].labels.zh', '桥', ['topics[0].labels.zh'], 'zh-Hans'],
  ['aliases are in an unknown language', 'topics[0].aliases.zh', [], ['topics[0].aliases.zh'], 'zh-Hans'],
  ['an anchor has no side', 'topics[0].side', null, ['topics[0].side'], 'stands for a side'],
  ['a side is not an anchor’s', 'topics[3].side', 'both', ['topics[3].side'], 'Only an anchor'],
  ['a topic has no alias', 'topics[3].aliases', {}, ['topics[3].aliases'], 'no alias'],
  [
    'a topic has no alias in any language',
    'topics[3].aliases',
    { en: [] },
    ['topics[3].aliases'],
    'no alias',
  ],
  ['a topic has no fact', 'facts[1].topics', ['alder-bridge', 'port-alder'], ['topics[3]'], 'No fact'],
  [
    'a case rule is unknown',
    'topics[0].aliases.zh-Hans[0].case',
    'ANY',
    ['topics[0].aliases.zh-Hans[0].case'],
    'name, exact, any',
  ],
  [
    'an alias has no letter',
    'topics[3].aliases.en[0].text',
    '\u200B',
    ['topics[3].aliases.en[0].text'],
    'no letter',
  ],
  [
    'a form ends with a space',
    'topics[4].aliases.en[0].forms[0]',
    'ferries ',
    ['topics[4].aliases.en[0].forms[0]'],
    'space',
  ],
  [
    'an alias stands twice',
    'topics[0].aliases.en[1].text',
    'Alder Bridge',
    ['topics[0].aliases.en[1]'],
    'topics[0].aliases.en[0]',
  ],
  ['needs are empty', 'topics[0].aliases.en[1].needs', [], ['topics[0].aliases.en[1].needs'], '1 to 10'],
  [
    'a group of needs is empty',
    'topics[0].aliases.en[1].needs[0]',
    [],
    ['topics[0].aliases.en[1].needs[0]'],
    '1 to 50',
  ],
  [
    'needs name no topic',
    'topics[0].aliases.en[1].needs[0][1]',
    'vane',
    ['topics[0].aliases.en[1].needs[0][1]'],
    '“vane”',
  ],
  [
    'unreadable needs',
    'topics[1].aliases.en[1].needs',
    'alder-bridge',
    ['topics[1].aliases.en[1].needs'],
    'a list',
  ],
  [
    'a shared alias lacks needs',
    'topics[2].aliases.en[0].needs',
    GONE,
    ['topics[2].aliases.en[0]'],
    'topics[1].aliases.en[1]',
  ],
  [
    'a form is another’s alias',
    'topics[3].aliases.en[0].forms',
    ['FERRY'],
    ['topics[3].aliases.en[0].forms[0]', 'topics[4].aliases.en[0]'],
    '“ferry”',
  ],
];

describeFaults('topics and aliases', TOPICS);
