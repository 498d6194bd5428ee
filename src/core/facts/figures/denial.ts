import type { Claim } from './claim.ts';

/** What denies the number that follows, or does not state it, in all languages; "not less than" and "not only" do not. */
const BEFORE =
  /n't(?![a-z])|(?<![a-zа-яß])(?:not(?! (?:only|just|merely|least|less|fewer|more)(?![a-z]))|no(?! (?:doubt|wonder|surprise|secret|solo|menos)(?![a-z]))|never|cannot|fail(?:ed|s|ing)? to|short of|nowhere near|without|yet to|about to|poised to|on (?:track|course) (?:to|for)|unlikely|hardly|if|unless|kaum|wenn|peu probable|improbable|если|вряд ли|едва ли|den(?:y|ies|ied)|(?:would|could|might) have|nicht(?! (?:nur|allein|zuletzt|weniger|mehr als)(?![a-z]))|kein[a-z]*|nie(?:mals)?|verfehl[a-z]*|dementier[a-z]*|bestr[ei]+t[a-z]*|(?:n'|ne )[^,;]{1,30}?(?:pas(?! (?:moins|seulement))|jamais|guere)|aurai(?:t|ent)|dement(?:i|ent)|nunca|jamas|habria[n]?|neg[oa](?:ron)?|не(?! (?:менее|более|меньше|больше|только|ниже|просто)(?![а-я]))|никогда|бы|опроверг[а-я]*|отрица[а-я]*)(?![a-zа-яß])|未(?!来)|[没沒]有|不(?=超|及|达|是|会|能)|否认|并非|无法|如果|难以/;
/** The same behind it: "240 Milliarden Dollar nicht". */
const BEHIND =
  /n't(?![a-z])|(?<![a-zа-яß])(?:(?:was|were|is|are) (?:not|never)|nicht(?! nur)|nie|verfehlt|не (?:достиг|был|состав|удал|превы)[а-я]*)|未(?!来)|[没沒]有/;
const PAUSE = /[,;:，；：。()]|\s-\s/;
/** Behind these a denial is of something else, or is taken back: "not 200 but 240". */
const TURN = /[,;:，；：。()]|\s-\s| (?:but|sondern|aber|mais|sino|pero|а|но) |(?:而|但)/g;
const JOINT = / (?:and|which|that|as|und|et|qui|y|que|и) /;

/** How far a denial reaches, in UTF-16 units. */
const FARTHEST = 100;
const NEAREST = 40;

/** Whether a plain text denies a claim: "did not exceed $240 billion". Cost: some hundred units round the claim. */
export function isDenied(plain: string, { hedgeStart, end }: Claim): boolean {
  const before = plain.slice(Math.max(0, hedgeStart - FARTHEST), hedgeStart);
  const turn = [...before.matchAll(TURN)].at(-1);
  const clause = turn ? before.slice(turn.index + turn[0].length) : before;
  if (clause.search(BEFORE) >= 0) return true;
  const behind = plain.slice(end, end + NEAREST);
  const ends = [behind.search(PAUSE), behind.search(JOINT)].filter((at) => at >= 0);
  return BEHIND.test(behind.slice(0, Math.min(NEAREST, ...ends)));
}
