import { MONTH } from './period-words.ts';
import { plainText } from './plain-text.ts';
import type { Words } from './read-place.ts';

/** Voters that are not all, in all languages. */
const PART =
  /(?<![a-zа-яß])(?:abroad|overseas|among (?!all)|im ausland|bei (?:jungen|frauen|mannern)|a l'etranger|en el extranjero|за рубежом|за границей|зарубежн|(?:regional|local|municipal|parliamentary) election|duma(?![a-z])|united russia|einiges russland|russie unie|rusia unida|един[а-я]+ росси|госдум|(?:region|province|republic|district|provinz|gebiet|teilrepublik|distrikt|oblast|provincia|republica|republique)s?(?![a-z])|област|регион|кра[йюея](?![а-я])|республик|округ|chech|tschetsch|tchetch|чечн|cherson|kherson|jerson|херсон|donezk|donetsk|донецк|luhansk|lugansk|луганск|saporischsch|zaporizh|запорож|crimea|krim(?![a-z])|crimee|крым|petersb|петербург|sibir|siberia|сибир)|海外|统一俄罗斯|杜马|境外|国外|车臣|莫斯科|赫尔松|顿涅茨克|卢甘斯克|扎波罗热|克里米亚|圣彼得堡|选区|地区|州(?!长)/;
/** A name behind a word that tells where. */
const WHERE = /(?<![\p{L}])(?:in|at|from|across|im|en|à|a|dans|au|aux|в|во|из|на) (\p{Lu}[\p{L}’'-]+)/giu;
/** Names that tell no part of the country: itself, the one that its leader visits, months, days, and German nouns of elections. */
const WHOLE = new RegExp(
  `^(?:russ|rus[ioa]|росси|рф|chin|кита|beijing|peking|pekin|пекин|harbin|харбин|putin|(?:${MONTH})(?:'s)?$|[a-z]+day(?:'s)?$|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|prasident|wahl|stich|amt$|jahr|runde|anspruch|kreml)`,
);

/**
 * Whether words name a part of a country, whose result is not the country's: a region, a city, voters abroad.
 */
export function namesPart({ plain, text }: Words): boolean {
  if (PART.test(plain)) return true;
  return [...text.matchAll(WHERE)].some(
    ([, name = '']) => /^\p{Lu}/u.test(name) && !WHOLE.test(plainText(name)),
  );
}
