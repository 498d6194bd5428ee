import type { Source, SourceQuality } from '../model/fact.ts';
import { nullable, oneOf, optional, type Read, record, trueOrFalse } from './read-fields.ts';
import { date, id, text, webAddress } from './read-text.ts';

const QUALITIES: readonly SourceQuality[] = [
  'primary',
  'agency',
  'quality-press',
  'trade-press',
  'state-media',
  'other',
];

/** Read one source. */
export const source: Read<Source> = record<Source>('a source', {
  id,
  publisher: text(100),
  title: text(300),
  titleDescriptive: optional(trueOrFalse, false),
  url: webAddress,
  date: nullable(date),
  stance: text(60),
  quality: oneOf(QUALITIES),
});
