import type { Fact, Figure } from '../../model/fact.ts';
import type { StatedFigure } from './subjects.ts';

/** A figure of the record, stated or worked out. */
export interface RecordFigure extends Figure {
  /** The fact that states it, or of a derived one its later value. */
  readonly fact: Fact;
  /** `derived`: worked out from two values of one basis; `from` is the fact of the earlier one. */
  readonly origin: { readonly kind: 'stated' } | { readonly kind: 'derived'; readonly from: Fact };
}

/** A figure as its fact states it. */
export function statedRow({ fact, figure }: StatedFigure): RecordFigure {
  return { ...figure, fact, origin: { kind: 'stated' } };
}
