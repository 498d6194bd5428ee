/**
 * Reads JSON lines `{id, lang, text}` on standard input and prints, for each, a line
 * `{id, related, mentions: [{start, end, topic, label, qid?}]}`: every mention, whatever the gate says.
 * A line that cannot be read ends the run with its number; nothing is skipped in silence.
 */
import { createInterface } from 'node:readline';
import { compileLexicon } from '../src/core/lexicon/compile-lexicon.ts';
import { type TextLanguage, textLanguageOf } from '../src/core/lexicon/text-languages.ts';
import { findMentions } from '../src/core/mentions/find-mentions.ts';
import { judgePage } from '../src/core/mentions/judge-page.ts';
import { type OpenLexicon, openLexicon } from '../src/core/mentions/open-lexicon.ts';
import { readPacks } from './read-packs.ts';

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

function parseLine(line: string, number: number): Line {
  let value: Partial<Line>;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`Line ${number} is not JSON: ${(error as Error).message}`);
  }
  const { id, lang = '', text } = value ?? {};
  if (typeof id !== 'string' || typeof text !== 'string' || typeof lang !== 'string')
    throw new Error(`Line ${number} is not {"id": "…", "lang": "…", "text": "…"}.`);
  return { id, lang, text };
}

function mentionsIn({ id, lang, text }: Line): string {
  const lexicon = lexiconFor(lang);
  const found = findMentions(text, lexicon, lang);
  const judged = found.map(({ topic, start }) => ({ topic, position: start }));
  const { stories } = judgePage(judged, text.length, lexicon);
  const mentions = found.map(({ start, end, topic: index }) => {
    const topic = lexicon.topics[index];
    return { start, end, topic: topic?.id, label: topic?.label, qid: topic?.qid ?? undefined };
  });
  return JSON.stringify({ id, related: stories.some(({ verdict }) => verdict === 'related'), mentions });
}

const packs = readPacks();
const lexicons = new Map<TextLanguage, OpenLexicon>();

/** The lexicon that a page in the language would load. */
function lexiconFor(lang: string): OpenLexicon {
  const language = textLanguageOf(lang);
  const lexicon = lexicons.get(language) ?? openLexicon(compileLexicon(packs, language));
  lexicons.set(language, lexicon);
  return lexicon;
}

let number = 0;
try {
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() !== '') process.stdout.write(`${mentionsIn(parseLine(line, number))}\n`);
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
