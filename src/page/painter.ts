import type { MarkKind } from '../core/model/topic.ts';
import type { Span } from './text-block.ts';
import type { Tone } from './tone.ts';

/** A mention with its place in the page and its looks. */
export interface PaintedMention extends Span {
  readonly kind: MarkKind;
  /** The first mention of its topic on the page is painted stronger than repeats. */
  readonly first: boolean;
  readonly tone: Tone;
}

/** Puts mentions before the reader's eyes and takes them away again. Knows nothing of topics or settings. */
export interface Painter {
  /** Whether painting changes nodes of the page, so that blocks collected before are worth nothing after. */
  readonly altersPage: boolean;
  /** Paint exactly these mentions; whatever was painted before and is not among them goes. */
  paint(mentions: readonly PaintedMention[]): void;
  /** Take everything away, at once and without a trace. */
  unpaint(): void;
  /**
   * The page has changed these nodes: whatever was painted in them is no longer sure to be a name. `removed` says
   * whether it has taken nodes out.
   */
  forget(changed: Iterable<Node>, removed: boolean): void;
}
