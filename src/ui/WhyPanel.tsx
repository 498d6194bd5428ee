import type { MentionPlace, TopicOnPage } from '../core/messages/page-report.ts';
import { explainMention } from './explain-mention.ts';
import { hidersOf, type Standing } from './marking.ts';
import { Sentence } from './Sentence.tsx';
import { type MessageKey, type NamePart, type SentencePart, say, sayParts } from './say.ts';
import { markedGround, unmarkedGround } from './say-ground.ts';
import { hiddenHere } from './say-hidden.ts';
import { ruleText, wordsText } from './say-mention.ts';
import type { StoryContext } from './story-context.ts';
import { useAliases } from './use-aliases.ts';
import { useOwnId } from './use-own-id.ts';

export interface WhyPanelProps {
  /** Id for the button's `aria-controls`. */
  readonly id: string;
  readonly story: StoryContext;
  readonly standing: Standing;
  readonly found: TopicOnPage;
  /** The mention of it that is spoken of. */
  readonly mention: MentionPlace;
  /** Whether it may be taller than its place: the keyboard can scroll it then. @default false */
  readonly scrolls?: boolean;
}

/** Why a mention is marked, or why it is not: its words, the rule that found them, the page, the pack. */
export function WhyPanel({ id, story, standing, found, mention, scrolls = false }: WhyPanelProps) {
  const titleId = useOwnId();
  const { pack } = story;
  const title: NamePart = { name: pack.title, language: pack.language };
  const aliases = useAliases(story, found.topic);
  const known = aliases === 'loading' ? null : aliases;
  const { words, rule } = explainMention(pack, known, mention, story.onPage);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; these are statements.
    <div class="panel" id={id} role="group" aria-labelledby={titleId} tabIndex={scrolls ? 0 : undefined}>
      <h3 id={titleId}>{say(standing === 'marked' ? 'why_marked_title' : 'why_unmarked_title')}</h3>
      <dl>
        <dt>{say('why_term_words')}</dt>
        <dd>
          <Sentence parts={wordsText(words)} />
        </dd>
        <dt>{say('why_term_rule')}</dt>
        <dd>{rule === null ? say(unknownRule(aliases)) : <Sentence parts={ruleText(rule)} />}</dd>
        <dt>{say(standing === 'hidden' ? 'why_term_choice' : 'why_term_page')}</dt>
        <dd>
          <Sentence parts={reasonOf(story, standing, found)} />
        </dd>
        <dt>{say('why_term_pack')}</dt>
        <dd>
          <Sentence parts={sayParts('why_pack', title, String(pack.revision))} />
        </dd>
      </dl>
    </div>
  );
}

/** Why the rule that found a mention cannot be told. */
function unknownRule(aliases: ReturnType<typeof useAliases>): MessageKey {
  if (aliases === 'loading') return 'popup_loading_packs';
  return aliases === null ? 'why_rule_unread' : 'why_rule_changed';
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
  if (!marking.rule.gate) {
    return sayParts(marking.rule.by === 'alwaysOn' ? 'why_always_on' : 'why_everywhere');
  }
  if (judged?.verdict !== 'related') return sayParts('why_asked');
  const anchor = pack.topics.find(({ id }) => id === judged.firstAnchor);
  const firstAnchor: NamePart | null = anchor ? { name: anchor.label, language: pack.language } : null;
  return markedGround({ ...judged, topics: judged.topics.length, firstAnchor });
}
