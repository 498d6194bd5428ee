import { PackText } from './PackText.tsx';
import type { NamePart, SentencePart } from './say.ts';

/** A sentence whose names run in their own direction; words of a page stand between quotation marks. */
export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return (
    <>
      {parts.map((part, index) =>
        // Parts never change places, and two may be the same, so their places are their keys.
        typeof part === 'string' ? part : <Name key={index} part={part} />,
      )}
    </>
  );
}

function Name({ part: { name, set = 'plain', language } }: { readonly part: NamePart }) {
  const text = language === undefined ? <bdi>{name}</bdi> : <PackText language={language}>{name}</PackText>;
  if (set === 'quoted') return <q>{text}</q>;
  return set === 'strong' ? <b>{text}</b> : text;
}
