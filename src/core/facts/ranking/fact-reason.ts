/**
 * Why a fact stands where it does: each answers "why this fact?" by itself. Words and numbers are given as the article
 * writes them.
 */
export type FactReason =
  /** It concerns topics that the sentence, or else its paragraph, names too: their ids. */
  | { readonly kind: 'topics'; readonly where: Where; readonly topics: readonly string[] }
  /** It speaks of the same things as the sentence, or its paragraph, by these words there; the most telling first. */
  | { readonly kind: 'keywords'; readonly where: Where; readonly words: readonly string[] }
  /** It gives these numbers of the sentence too. */
  | { readonly kind: 'numbers'; readonly numbers: readonly string[] }
  /** Its figures are counted as one of the sentence is: units of `Figure`. */
  | { readonly kind: 'figure'; readonly units: readonly string[] }
  /** The sentence reports what somebody said or denied, by this word, and so does the fact. */
  | { readonly kind: 'kind'; readonly of: 'statement' | 'dispute'; readonly word: string }
  /** The article gives what one side says, and the fact has the others: who that side is, as the pack names it. */
  | { readonly kind: 'side'; readonly who: string }
  /**
   * It falls on dates that the sentence speaks of, by name or as "last year", or its text names them: ISO, each as far as the
   * two agree.
   */
  | { readonly kind: 'date'; readonly dates: readonly string[] }
  /** It is of the days round the article's. */
  | { readonly kind: 'article-date'; readonly date: string }
  /** It was of the last twelve months when the article was written. */
  | { readonly kind: 'recent' };

/** Where in the article something stands. */
export type Where = 'sentence' | 'paragraph';
