import type { AnchorSide, CaseRule, MarkKind, SurnameRule } from '../model/topic.ts';
import type { LanguageMask } from './languages.ts';

/** What the page side needs to know of a topic; its facts stay in the pack. */
export interface LexiconTopic {
  readonly pack: string;
  readonly id: string;
  readonly label: string;
  readonly qid: string | null;
  readonly kind: MarkKind;
  /** Which side of the story it shows, if it is an anchor. */
  readonly anchor: AnchorSide | null;
  readonly generic: boolean;
}

/**
 * What an entry is there for: `name` names its topic · `hides` is a `not` phrase: it names nobody, and hides the
 * names of its topic that stand inside it · `tells` is an `unless` phrase: the page means something else by wary names.
 */
export type EntryRole = 'name' | 'hides' | 'tells';

/** One surface form that may be found in text. */
export interface Entry {
  /** Index into `Lexicon.topics`. */
  readonly topic: number;
  readonly role: EntryRole;
  readonly surface: string;
  readonly case: CaseRule;
  readonly languages: LanguageMask;
  /** Groups of topic indexes; of each group one must be on the page. Empty if the entry always counts. */
  readonly needs: readonly (readonly number[])[];
  /** How it is read as a surname alone; null if it is none. */
  readonly surname: SurnameRule | null;
  /** True if entries of its topic that tell speak against it. */
  readonly wary: boolean;
  /**
   * Of a `within` phrase the part that is the mention: folded units to skip, and to keep. Null if the whole
   * surface form is.
   */
  readonly inner: readonly [skip: number, keep: number] | null;
}

/**
 * A trie in breadth-first order, so that the children of a node stand side by side and the first child's
 * number is all it needs. Node 0 is the root.
 */
export interface Trie {
  /** Per node: the symbol on the edge that leads to it. Siblings are in ascending order. */
  readonly symbols: Uint16Array;
  /** Per node and one more: number of its first child; the next cell ends the run of its children. */
  readonly firstChild: Uint32Array;
  /** Per node and one more: index of its first entry; the next cell ends the run of its entries. */
  readonly firstEntry: Uint32Array;
  /** Per symbol, counted from 1: the folded UTF-16 unit it stands for. Cell 0 is unused. */
  readonly alphabet: Uint16Array;
}

/** Compiled aliases of all packs: serialisable, and the same for every page. */
export interface Lexicon {
  readonly topics: readonly LexiconTopic[];
  /** In the order of the trie's nodes. */
  readonly entries: readonly Entry[];
  readonly trie: Trie;
}
