import { PACK_LANGUAGES, type PackLanguage } from '../../src/core/model/topic.ts';

/** What a label says of its words: they name a topic, may be marked or not, or must not be marked. */
export type LabelKind = 'mention' | 'optional' | 'trap';

/** Labelled words of a document. Offsets are UTF-16 units of the plain text. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly kind: LabelKind;
  /** Topics that are right for it, or may be; empty for an optional label that lets any be. */
  readonly topics: readonly string[];
  /** Of a trap, what kind of trap. */
  readonly trap: string;
  /** Another reading of the same words: the labels inside. */
  readonly inner: readonly Label[];
}

/** What the gate should say of a document's page. */
export type PageKind = 'related' | 'passing' | 'unrelated';

/** A text with the mentions in it, written for the evaluation. */
export interface EvaluationDocument {
  readonly id: string;
  readonly language: PackLanguage;
  readonly page: PageKind;
  readonly about: string;
  /** Without labels; its first line is the headline. */
  readonly text: string;
  readonly labels: readonly Label[];
}

const HEADER = /^language: (?<language>\S+)\npage: (?<page>\S+)\nabout: (?<about>.+)\n\n(?<body>[\s\S]+)$/;

/**
 * Read a labelled document: `[Putin](vladimir-putin)` names a topic (`a|b`: either), `(?topic)` and `(?)` may be marked,
 * `(!kind)` must not. Labels may stand inside one another as two readings of the same words.
 * Errors: throws with the document's id and place, since a document that cannot be read would count as found.
 */
export function parseDocument(id: string, source: string): EvaluationDocument {
  const groups = HEADER.exec(source.replaceAll('\r\n', '\n'))?.groups;
  if (!groups)
    throw new Error(`${id}: the header needs the lines language, page and about, and an empty line.`);
  const { language = '', page = '', about = '', body = '' } = groups;
  if (!(PACK_LANGUAGES as readonly string[]).includes(language))
    throw new Error(`${id}: no pack has the language ${language}.`);
  if (!['related', 'passing', 'unrelated'].includes(page)) throw new Error(`${id}: page is ${page}.`);
  const { text, labels } = readLabels(id, body.trimEnd());
  return { id, language: language as PackLanguage, page: page as PageKind, about, text, labels };
}

interface Open {
  readonly start: number;
  readonly inner: Label[];
}

function readLabels(id: string, body: string): { text: string; labels: Label[] } {
  const open: Open[] = [{ start: 0, inner: [] }];
  let text = '';
  for (let i = 0; i < body.length; ) {
    const char = body[i] as string;
    if (char === '[') {
      open.push({ start: text.length, inner: [] });
      i++;
    } else if (char === ']') {
      const [whole = '', target = ''] = /^\]\(([^()\s]*)\)/.exec(body.slice(i)) ?? [];
      const label = open.pop();
      const outer = open.at(-1);
      if (whole === '' || !label || !outer)
        throw new Error(`${id}: a label ends badly at "${text.slice(-30)}".`);
      outer.inner.push({ start: label.start, end: text.length, inner: label.inner, ...readTarget(target) });
      i += whole.length;
    } else {
      text += char;
      i++;
    }
  }
  if (open.length !== 1) throw new Error(`${id}: a label has no end.`);
  return { text, labels: (open[0] as Open).inner };
}

function readTarget(target: string): Pick<Label, 'kind' | 'topics' | 'trap'> {
  if (target.startsWith('!')) return { kind: 'trap', topics: [], trap: target.slice(1) };
  const optional = target.startsWith('?');
  const topics = (optional ? target.slice(1) : target).split('|').filter((topic) => topic !== '');
  return { kind: optional ? 'optional' : 'mention', topics, trap: '' };
}
