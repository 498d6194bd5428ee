/** English verbs by which a party gives its account. */
const SAYING =
  'said|says|saying|told|call(?:ed|s)|claim(?:ed|s)|insist(?:ed|s)|announce[ds]?|argue[ds]?|maintain(?:ed|s)|blame[ds]|cite[ds]?|accuse[ds]?|according|describe[ds]?|voice[ds]?|report(?:ed|s)|reads|considers';
/** Verbs of speech that give no account: who thanks an ally for its help may say of it what he will. */
const ADDRESSING = 'warn(?:ed|s)|praise[ds]|urge[ds]|stress(?:ed|es)|pledged|thanked|vowed';
/** English verbs by which a party answers another's account. */
const DENYING =
  'den(?:y|ied|ies)|reject(?:ed|s)?|dismiss(?:ed|es)?|dispute[ds]?|refute[ds]?|protest(?:ed|s)?|object(?:ed|s)';

/**
 * Words of saying in lower case, nobody's keywords: who said a thing is no clue to what it was. "Talks" is none, which are
 * held more often than anybody talks.
 */
export const SAYING_WORDS: ReadonlySet<string> = new Set(
  `add added adds announce announced announcement announces announcing argue argued argues claim claimed claims comment
commented comments describe described describes explain explained insist insisted insists mention mentioned mentions note
noted notes remark remarked remarks report reported reporter reporters reporting reports speak speaking speaks speech
speeches spoke spoken stress stressed stresses talk talked talking tell telling tells`.split(/\s/),
);

/** Whether a word in lower case is a verb by which a party gives an account, or answers one. */
export const SAYS = new RegExp(`^(?:${SAYING})$`);
export const DENIES = new RegExp(`^(?:${DENYING})$`);

/** That a sentence reports speech: any of those verbs, or the commonest of the other larger languages. */
export const SPEECH = wordsOf(
  `${SAYING}|${ADDRESSING}|sagte|erklärte|déclaré|dijo|afirmó`,
  'сказал|заявил|表示|称',
);
/** That something is contested in it: a verb of denying, or what else tells of accounts that differ. */
export const CONTEST = wordsOf(
  `${DENYING}|accuse[ds]|differ(?:s|ed)?|unclear|less clear|contradict(?:s|ed)|bestreitet|dément|niega|disputa`,
  'отрица|опроверг|否认',
);

/** Whole words in a text, or beginnings of words where they are inflected. `\b` knows no edge behind é. */
function wordsOf(whole: string, beginnings: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${whole})(?![\\p{L}\\p{N}])|${beginnings}`, 'iu');
}
