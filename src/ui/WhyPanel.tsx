import { useId } from 'preact/hooks';
import type { MentionPlace, TopicOnPage } from '../core/messages/page-report.ts';
import { explainMention } from './explain-mention.ts';
import { hidersOf, type Standing } from './marking.ts';
import { PackText } from './PackText.tsx';
import { Sentence } from './Sentence.tsx';
import type { StoryContext } from './story-context.ts';
import type { NamePart, SentencePart } from './strings.ts';
import {
  BY_RULE,
  CHANGED_PACK,
  hiddenHere,
  markedGround,
  packText,
  ruleText,
  unmarkedGround,
  WHY_MARKED,
  WHY_TERMS,
  WHY_UNMARKED,
  wordsText,
} from './strings-of-mentions.ts';

export interface WhyPanelProps {
  /** Id for the button's `aria-controls`. */
  readonly id: string;
  readonly story: StoryContext;
  readonly standing: Standing;
  readonly found: TopicOnPage;
  /** The mention of it that is spoken of. */
  readonly mention: MentionPlace;
}

/** Why a mention is marked, or why it is not: its words, the rule that found them, the page, the pack. */
export function WhyPanel({ id, story, standing, found, mention }: WhyPanelProps) {
  const titleId = useId();
  const { pack } = story;
  const { words, rule } = explainMention(pack, found.topic, mention, story.onPage);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; these are statements.
    <div class="panel" id={id} role="group" aria-labelledby={titleId}>
      <h3 id={titleId}>{standing === 'marked' ? WHY_MARKED.title : WHY_UNMARKED.title}</h3>
      <dl>
        <dt>{WHY_TERMS.words}</dt>
        <dd>
          <Sentence parts={wordsText(words)} />
        </dd>
        <dt>{WHY_TERMS.rule}</dt>
        <dd>{rule === null ? CHANGED_PACK : <Sentence parts={ruleText(rule)} />}</dd>
        <dt>{standing === 'hidden' ? WHY_TERMS.choice : WHY_TERMS.page}</dt>
        <dd>
          <Sentence parts={reasonOf(story, standing, found)} />
        </dd>
        <dt>{WHY_TERMS.pack}</dt>
        <dd>
          <PackText language={pack.language}>{pack.title}</PackText>
          {packText(pack.revision)}
        </dd>
      </dl>
    </div>
  );
}

/** What decided: the reader, a setting, or the gate. */
function reasonOf(
  { pack, report, marking }: StoryContext,
  standing: Standing,
  found: TopicOnPage,
): readonly SentencePart[] {
  if (standing === 'hidden') return hiddenHere(hidersOf(marking, found));
  const judged = report.stories.find((story) => story.pack === pack.id);
  if (standing === 'passing') return unmarkedGround(judged?.ground ?? 'in-passing');
  if (!marking.rule.gate) return [marking.rule.by === 'alwaysOn' ? BY_RULE.site : BY_RULE.everywhere];
  if (judged?.verdict !== 'related') return [BY_RULE.asked];
  const anchor = pack.topics.find(({ id }) => id === judged.firstAnchor);
  const firstAnchor: NamePart | null = anchor ? { name: anchor.label, language: pack.language } : null;
  return markedGround({ ...judged, firstAnchor });
}
