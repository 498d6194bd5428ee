/**
 * Holds the product against its evaluation documents: prints the tables and every mistake. With `--write` it puts the
 * tables into docs/mentions.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { evaluateAll, readDocuments } from '../tests/evaluation/evaluate.ts';
import { tables } from '../tests/evaluation/report.ts';
import { inProject } from './project.ts';
import { readPacks } from './read-packs.ts';

const START = '<!-- tables: npm run evaluate -- --write -->\n';
const END = '\n<!-- end of tables -->';

const evaluated = evaluateAll(readDocuments(), readPacks());
for (const { document, mistakes } of evaluated)
  for (const { kind, topic, context } of mistakes) console.log(`${document.id} ${kind} ${topic}: ${context}`);
console.log(`\n${tables(evaluated)}`);
if (process.argv.includes('--write')) {
  const file = inProject('docs/mentions.md');
  const page = readFileSync(file, 'utf8');
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for the tables.`);
  writeFileSync(file, `${before}${START}${tables(evaluated)}${END}${after}`);
}
