// Sentences on a page: why mentions of a story are marked on it, or are not.
import type { Ground } from '../core/mentions/judge-page.ts';
import { inClauses, listed, type NamePart, type SentencePart, sayCount, sayParts } from './say.ts';

/** What brought a story's marks onto a page, or kept them away. */
export interface GroundFound {
  readonly ground: Ground;
  readonly topics: number;
  readonly anchorMentions: number;
  /** The story's main name that stands first, if the pack is at hand. */
  readonly firstAnchor: NamePart | null;
}

/** Why mentions of a story are marked on a page. */
export function markedGround(found: GroundFound): readonly SentencePart[] {
  const { ground, topics, anchorMentions, firstAnchor } = found;
  const topicsOfThis = [sayCount('why_topics_of_this_story', topics)];
  const topicsOfIt = [sayCount('why_topics_of_it', topics)];
  switch (ground) {
    case 'headline':
      return inClauses([
        firstAnchor === null
          ? sayParts('why_ground_headline_unnamed')
          : sayParts('why_ground_headline', firstAnchor),
        topicsOfThis,
      ]);
    case 'lead':
      return inClauses([
        firstAnchor === null ? sayParts('why_ground_lead_unnamed') : sayParts('why_ground_lead', firstAnchor),
        topicsOfThis,
      ]);
    case 'often':
      return inClauses([[sayCount('why_ground_often', anchorMentions)], topicsOfIt]);
    case 'dense':
      return inClauses([[sayCount('why_ground_dense', anchorMentions)], topicsOfIt]);
    default:
      return unmarkedGround(ground);
  }
}

/** Why mentions of a story are not marked on a page. */
export function unmarkedGround(ground: Ground): readonly SentencePart[] {
  switch (ground) {
    case 'everyday':
      return sayParts('why_ground_everyday');
    case 'one-topic':
      return sayParts('why_ground_one_topic');
    case 'no-anchor':
      return sayParts('why_ground_no_anchor');
    case 'in-passing':
      return sayParts('why_ground_passing');
    default:
      return sayParts('why_ground_both_sides');
  }
}

/** More main names than a reader wants to read of. */
const MOST_NAMES = 3;

/**
 * What was missing for a page to be about a story; `anchors` are the main names on the page, `only` the one topic of a
 * page that has one.
 */
export function groundText(
  ground: Ground | null,
  anchors: readonly NamePart[],
  only: NamePart | null,
): readonly SentencePart[] {
  switch (ground) {
    case 'everyday':
      return sayParts('popup_ground_everyday');
    case 'no-anchor':
      return sayParts('popup_ground_no_anchor');
    case 'one-topic':
      return only === null
        ? sayParts('popup_ground_one_topic')
        : sayParts('popup_ground_the_one_topic', only);
    case 'in-passing':
      return inPassing(anchors);
    default:
      return sayParts('popup_ground_passing_topics');
  }
}

function inPassing(anchors: readonly NamePart[]): readonly SentencePart[] {
  if (anchors.length === 0) return sayParts('popup_ground_passing_story');
  return sayParts(
    anchors.length === 1 ? 'popup_ground_passing_name' : 'popup_ground_passing_names',
    listed(anchors, 'and', MOST_NAMES),
  );
}
