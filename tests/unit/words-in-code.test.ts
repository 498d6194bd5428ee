import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHIPPED_FOLDERS } from '../../scripts/import-rules.ts';
import { listSources } from '../../scripts/list-files.ts';
import { inProject } from '../../scripts/project.ts';

/** Names of keys, as events have them or as they stand on the keys. */
const ALLOWED =
  /^(Arrow(Up|Down|Left|Right)|Esc(ape)?|Enter|Tab|Home|End|PageUp|PageDown|Shift|Control|Alt|Meta)$/;

/** Attributes whose values a reader sees or hears. */
const SPOKEN = /\b(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder)=/;

const LITERALS = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm;

/** Words for readers that stand in code: in views as text or attributes, and as literals that look like a phrase. */
function wordsIn(source: string): readonly string[] {
  const code = source.replace(COMMENTS, '$1').replace(/new \w*Error\([^)]*\)/g, '');
  // Text between tags; what has an operator or a bracket in it is code.
  const texts = code.matchAll(/[\w"'}]\s*>([^<>{}()=;:|&?]*\p{L}[^<>{}()=;:|&?]*)<\/?\w/gu);
  const named = code.matchAll(new RegExp(`${SPOKEN.source}\\{?["'\`]([^"'\`]*\\p{L}[^"'\`]*)["'\`]`, 'gu'));
  const literals = Array.from(code.matchAll(LITERALS), ([, a, b, c]) => a ?? b ?? c ?? '');
  return [
    ...Array.from([...texts, ...named], ([, text = '']) => text.trim()),
    // A capital before a small letter, or a full stop: no key and no class is written so.
    ...literals.filter((text) => /^\p{Lu}\p{Ll}|\p{Ll}[.?…]$/u.test(text) && !ALLOWED.test(text)),
  ];
}

it.each([
  ['<p class="a">Nothing here</p>', ['Nothing here']],
  ['<b>{x}</b> and <i />', ['and']],
  ['<button aria-label="close it" />', ['close it']],
  ["<button title={'close it'} />", ['close it']],
  ["return open ? 'Close' : 'Open';", ['Close', 'Open']],
  ["if (event.key === 'Escape') stop();", []],
  ["throw new RangeError('No such thing');", []],
  ['// It says "Close"\n/* \'Open\' */', []],
  ['useRef<HTMLElement>(null); const x: Map<string, Y> = <Z />;', []],
  ["say('card_close')", []],
  ["tell('the page did not answer.')", ['the page did not answer.']],
  ["root.querySelector('li button, input')", []],
])('words are found in %j: %j', (source, words) => {
  expect(wordsIn(source)).toEqual(words);
});

it('views have no words of their own', async () => {
  const folders = SHIPPED_FOLDERS.filter((folder) => folder !== 'src');
  const files = await listSources(inProject(), ['src/ui', ...folders], ['.ts', '.tsx']);
  expect(files.length).toBeGreaterThan(30);
  const words = files.flatMap((file) =>
    wordsIn(readFileSync(inProject(file), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(words).toEqual([]);
});
