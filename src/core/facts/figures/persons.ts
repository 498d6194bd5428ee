import { plainText } from './plain-text.ts';
import type { Words } from './read-place.ts';
import type { Need } from './subjects.ts';

/** What stands for the persons of a story together, in all languages. */
const BOTH =
  /(?<![a-zа-яß])(?:(?:two|both) (?:leaders|men|presidents|heads of state)|they|each other|beiden? (?:staatschefs|prasidenten|manner|politiker|staatsoberhaupter)|sie|einander|deux (?:hommes|dirigeants|presidents|chefs)|ils|(?:dos|ambos) (?:lideres|presidentes|mandatarios|hombres)|ellos|лидер[а-я]* двух|главы (?:двух )?(?:стран|государств)|два (?:лидера|президента)|они)(?![a-zа-яß])|两国(?:元首|领导人)|[中俄]{2}(?:元首|领导人)|两人|两位|他们/;
/** Heads of other countries. */
const HEADS =
  /(?<![a-zа-яß])(?:lukas[hc]|lukachen|loukach|лукашенк|kim(?![a-z])|ким(?![а-я])|modi(?![a-z])|моди(?![а-я])|trump|трамп|biden|байден|obama|обам|macron|макрон|erdog|эрдоган|orban|орбан|scholz|шольц|merkel|меркель|zelens|selensk|зеленск|maduro|мадуро|tokayev|tokajew|tokaiev|токаев|mirziy|мирзи|aliy?ev|алиев|raisi(?![a-z])|раиси|lula(?![a-z])|medvedev|medwedew|медведев)|卢卡申科|金正恩|莫迪|特朗普|拜登|奥巴马|马克龙|埃尔多安|欧尔班|朔尔茨|泽连斯基|马杜罗|托卡耶夫/;
/** Those who meet by office. */
const OFFICES =
  /(?<![a-zа-яß])(?:lavrov|lawrow|лавров|mishustin|mischustin|michoustin|мишустин|wang yi|ван и(?![а-я])|li qiang|ли цян|(?:foreign|defen[cs]e|prime|finance) minister|außenminist|verteidigungsminist|ministres? (?:des|de la)|ministros? de|министр|kanzler|chancel|canciller|delegation|delegacion|делегаци|aides?(?![a-z])|advisers|advisors|envoys|officials|diplomats|ministers|ambassador|botschafter)|王毅|拉夫罗夫|李强|米舒斯京|梅德韦杰夫|外长|防长|总理|部长|代表团/;
/** Names that are joined to one of the persons: "Putin and Smith". */
const JOINED =
  /(?:(\p{Lu}[\p{L}’'-]+) )?(?<!\p{L})(?:and|with|und|mit|et|avec|y|con|и|с|со) (\p{Lu}[\p{L}’'-]+)?/gu;
/** The persons of the story, their countries and their offices, as such names may begin. */
const OWN =
  /^(?:putin|poutine|wladimir|vladimir|xi|jinping|president|prasident|staats|kreml|herr|russ|rus[ioa]|chin|moscow|moskau|moscou|moscu|beijing|peking|pekin|путин|владимир|си|цзиньпин|президент|председател|росси|кита|москв|пекин)/;

/** Whether words name the head of another country. */
export function namesOtherHead({ plain }: Words): boolean {
  return HEADS.test(plain);
}

/**
 * Whether words speak of the persons that a quantity is named after, and of nobody else: all are named in the sentence, or "they" and
 * "the two leaders" stand for them. `isNamed` tells of one need.
 */
export function areThePersons(
  needs: readonly Need[],
  words: Words,
  isNamed: (need: Need) => boolean,
): boolean {
  if (namesOtherHead(words) || OFFICES.test(words.plain)) return false;
  const joined = [...words.text.matchAll(JOINED)].flatMap(([, before, behind]) => [before, behind]);
  if (joined.some((name) => name !== undefined && !OWN.test(plainText(name)))) return false;
  return needs.every(isNamed) || BOTH.test(words.plain);
}
