import type { JSX } from 'preact';
import type { Span } from '../core/look-up/spans-in.ts';
import { uiLanguage } from './say.ts';

export interface MarkedTextProps {
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly text: string;
  /** What is set off, in ascending order. UTF-16 units. */
  readonly spans: readonly Span[];
}

/** Text of a pack, as `PackText`, with what was looked up set off. */
export function MarkedText({ language, text, spans }: MarkedTextProps): JSX.Element {
  let last = 0;
  const pieces = spans.map(({ start, end }) => {
    const before = text.slice(last, start);
    last = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <bdi lang={language === uiLanguage() ? undefined : language}>
      {pieces}
      {text.slice(last)}
    </bdi>
  );
}
