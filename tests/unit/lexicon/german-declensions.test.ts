import { describe } from 'vitest';
import { describeParadigms, type Paradigm } from '../../fixtures/lexicon/paradigms.ts';

const PARADIGMS: readonly Paradigm[] = [
  ['de-noun-s', 'Putin', 'Putins'],
  ['de-noun-s', 'Süden', 'Südens'],
  ['- de-noun-s', 'Wladimir Putin', 'Wladimir Putins'],
  ['de-noun-es', 'Krieg', 'Kriegs/Krieges'],
  ['de-noun-es', 'Bündnis', 'Bündnisses'],
  ['de-noun-es', 'Prozess', 'Prozesses'],
  ['de-noun-weak', 'Präsident', 'Präsidenten'],
  ['de-noun-weak', 'Kollege', 'Kollegen'],
  ['de-noun-f', 'Ukraine', ''],
  ['de-noun-pl', 'Länder', 'Ländern'],
  ['de-noun-pl', 'Beziehungen', ''],
  ['de-noun-pl', 'Autos', ''],
  [
    // der, den, dem, bare vor …em, des
    'de-adj-m de-noun-es',
    'Internationaler Strafgerichtshof',
    'Internationale Strafgerichtshof, Internationalen Strafgerichtshof, Internationalem Strafgerichtshof, Internationalen Strafgerichtshofs/Internationalen Strafgerichtshofes',
  ],
  [
    // die, der, bare mit …er
    'de-adj-f de-noun-f',
    'Europäische Union',
    'Europäischen Union, Europäischer Union',
  ],
  [
    // das, dem, bare mit …em, des
    'de-adj-n de-noun-s',
    'Chinesisches Außenministerium',
    'Chinesische Außenministerium, Chinesischen Außenministerium, Chinesischem Außenministerium, Chinesischen Außenministeriums',
  ],
  [
    // die, bare Kritik …er
    'de-adj-pl de-noun-pl',
    'Vereinte Nationen',
    'Vereinten Nationen, Vereinter Nationen',
  ],
  [
    'de-adj-pl de-noun-pl',
    'chinesische Manöver',
    'chinesischen Manöver, chinesischen Manövern, chinesischer Manöver',
  ],
];

describe('a German declension', () => describeParadigms('de', PARADIGMS));
