import { useId, useState } from 'preact/hooks';
import { factsOfTopic } from '../core/facts/facts-of-topic.ts';
import type { Pack } from '../core/model/pack.ts';
import { markKind, type Topic } from '../core/model/topic.ts';
import { FactView } from './FactView.tsx';
import { KindLine } from './KindLine.tsx';
import { PackText } from './PackText.tsx';
import { type MessageKey, type NamePart, say, sayParts } from './say.ts';

/** The words of the specimen that are marked, in the order of its message, each with its topic in the first story. */
const WORDS: readonly (readonly [word: MessageKey, topic: string])[] = [
  ['welcome_word_xi', 'xi-jinping'],
  ['welcome_word_putin', 'vladimir-putin'],
  ['welcome_word_statement', 'joint-statement-2024'],
  ['welcome_word_beijing', 'beijing'],
  ['welcome_word_trade', 'russia-china-trade'],
  ['welcome_word_gazprom', 'gazprom'],
];
const ON_PAGE: ReadonlySet<string> = new Set(WORDS.map(([, topic]) => topic));

/** Opened at first: what a card looks like is to be seen before anything is pressed. */
const FIRST = 'russia-china-trade';

/** Facts shown of a topic: what is read at a glance. */
const FACTS = 2;

interface Found {
  readonly pack: Pack;
  readonly topic: Topic;
}

/** A text of our own as it looks in a page, with lines of all kinds; its marked words open facts below it. */
export function Specimen({ packs }: { readonly packs: readonly Pack[] | null }) {
  const [selected, setSelected] = useState(FIRST);
  const cardId = useId();
  const words = WORDS.map(([word, topic]) => ({ part: { name: say(word) }, found: find(packs, topic) }));
  const parts = sayParts('welcome_specimen', ...words.map(({ part }): NamePart => part));
  const open = find(packs, selected);
  return (
    <>
      <p class="demo">
        {parts.map((part) => {
          if (typeof part === 'string') return part;
          const found = words.find((word) => word.part === part)?.found;
          if (!found) return part.name;
          const { topic } = found;
          return (
            <button
              key={topic.id}
              type="button"
              class={`spec k-${markKind(topic.kind)}`}
              aria-expanded={topic.id === selected}
              aria-controls={cardId}
              onClick={() => setSelected(topic.id)}
            >
              {part.name}
            </button>
          );
        })}
      </p>
      <p class="fine">{say('welcome_try_hint')}</p>
      <div id={cardId}>{open && <Facts {...open} />}</div>
    </>
  );
}

function Facts({ pack, topic }: Found) {
  const titleId = useId();
  const kind = markKind(topic.kind);
  const facts = factsOfTopic(pack, topic.id, ON_PAGE).slice(0, FACTS);
  return (
    <section class="demo-card" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <PackText language={pack.language}>{topic.label}</PackText>
      </h3>
      <p class="sum">
        <span class="kind">
          <KindLine kind={kind} />
          {say(`card_kind_${kind}`)}
        </span>{' '}
        <PackText language={pack.language}>{topic.summary}</PackText>
      </p>
      <ol class="facts">
        {facts.map((fact) => (
          <FactView key={fact.id} pack={pack} fact={fact} />
        ))}
      </ol>
    </section>
  );
}

/** A topic in the packs; null before they have come, and where no pack knows it. */
function find(packs: readonly Pack[] | null, id: string): Found | null {
  for (const pack of packs ?? []) {
    const topic = pack.topics.find((one) => one.id === id);
    if (topic) return { pack, topic };
  }
  return null;
}
