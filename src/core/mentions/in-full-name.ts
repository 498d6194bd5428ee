import type { SurnameRule } from '../model/topic.ts';

// Hanyu Pinyin without tones, every syllable there is, by initials that take the same finals.
const SYLLABLE =
  '(?:[bp](?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|iao|ie|ian|in|ing|u)|' +
  'm(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|i|iao|ie|iu|ian|in|ing|u)|f(?:a|o|ei|ou|an|en|ang|eng|u)|' +
  '[dt](?:a|e|ai|ei|ao|ou|an|ang|eng|ong|i|iao|ie|iu|ian|ing|u|uo|ui|uan|un)|' +
  '[nl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|iao|ie|iu|ian|in|iang|ing|u|uo|uan|un|v|ve)|' +
  '[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|' +
  '[jqx](?:i|ia|iao|ie|iu|ian|in|iang|ing|iong|u|ue|uan|un)|' +
  '(?:zh|ch|sh)(?:i|a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|' +
  '[zcs](?:i|a|e|ai|ao|ou|an|en|ang|eng|ong|u|uo|ui|uan|un)|r(?:i|e|ao|ou|an|en|ang|eng|ong|u|uo|ui|uan|un)|' +
  'y(?:a|e|ao|ou|an|i|in|ang|ing|ong|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)|er|an|ai|ang|en|ou|ao)';

/** "Xinyu", "Na", and "Ka-shing" or "Tzu-wei", whatever the syllables: a small letter behind the hyphen tells. */
const CHINESE_GIVEN_NAME = new RegExp(`^(?:${SYLLABLE}['’]?${SYLLABLE}?|[a-z]{1,6}-[a-z]{1,6})$`);
/** Everyday words, names and places that read like syllables too, and stand capitalised in headlines. */
const NO_NAME = new Set(
  (
    'can he she me we long even women men human ban gang hang song ten biden modi lula panda duma dubai sudan mali gaza tango ' +
    'beijing taiwan shanghai hunan henan hainan yunnan macau china hong'
  ).split(' '),
);
/** English writes a silent e where Pinyin has none: "Take", "Make", "Share". Few given names end so. */
const SILENT_E = /^[^-'’]{3,}e$/;

const NEXT_WORD = /^\s+(\p{Lu}[\p{L}\p{M}]*(?:[-'’][\p{L}\p{M}]+)?)/u;
/** The word before, if something of the same sentence stands before it: what begins a sentence is capitalised anyway. */
const WORD_BEFORE = /[\p{L}\p{N},)]\s+(\p{Script=Latin}+(?:-\p{Script=Latin}+)?)\s+$/u;

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu;

const SMALL_S = 0x73;

/** Longest given name looked at on either side, with what stands round it, in UTF-16 units. */
const REACH = 24;

/**
 * Is a surname at `start`–`end` part of a full name: "Wang Xinyu", "Ван Синьюй", "Bo Li"?
 *
 * A given name is told by its looks: in Latin script it must read as Chinese, since anything may stand
 * capitalised there; in Cyrillic and Vietnamese, which capitalise names alone, a capital is enough, but only behind the surname.
 * Whose full name it is, and whether the neighbour is another topic, is for `resolveMentions` to tell.
 * With a surname that is unmistakable less is asked for, since others who have it are few: nothing before it ("In Tianjin Xi
 * met"), and behind it no mere capital.
 * Units are UTF-16. Cost: constant.
 */
export function inFullName(text: string, start: number, end: number, rule: SurnameRule): boolean {
  // No Chinese surname ends so: it is a genitive, and a German noun follows.
  if (text.charCodeAt(end - 1) === SMALL_S) return false;
  const next = NEXT_WORD.exec(text.slice(end, end + REACH))?.[1];
  if (next !== undefined && readsAsGiven(next)) return true;
  if (rule === 'always') return false;
  if (next !== undefined && capitalTells(next)) return true;
  const previous = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return previous !== undefined && /^\p{Lu}/u.test(previous) && readsAsGiven(previous);
}

function capitalTells(word: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(word) || VIETNAMESE.test(word);
}

function readsAsGiven(word: string): boolean {
  const small = word.toLowerCase();
  return CHINESE_GIVEN_NAME.test(small) && !SILENT_E.test(small) && !NO_NAME.has(small);
}
