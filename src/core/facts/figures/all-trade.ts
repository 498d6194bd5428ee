/** Words for trade that an attribute may stand at. */
const TRADE =
  /(?<![a-zа-яß])(?:trade|turnover|commerce|handels?(?:volumens?|umsatz(?:es)?)?|warenaustausch(?:s|es)?|echanges?|comercio|intercambios?|товарооборот[а-я]*|торговл[а-я]+)(?![a-zа-яß])|贸易/g;
/** Where something else begins: of two of these parts the later counts. */
const PARTS = /, (?:and|und|et|y|и) /;

/** Words right before trade that say nothing of its kind; of other Latin ones it is not known. */
const BEFORE = new Set(
  `the a an this that these their its his whose our all any such much most more and or as of in on to for by with from than but while when where since because if though although into over about despite amid after before during through under against between per
  bilateral mutual two-way overall total annual yearly combined joint reciprocal commercial economic growing booming surging soaring record rising expanding burgeoning flourishing thriving robust strong merchandise goods foreign last current normal direct trade aggregate cumulative steady vast massive huge brisk lucrative dynamic close closer deeper stronger less new full-year fast-growing ever-growing
  year's years years' year decade quarter half countries' nations' sides' neighbours' neighbors' powers' russia's china's moscow's beijing's russian chinese sino-russian russo-chinese russian-chinese chinese-russian russia-china china-russia moscow-beijing
  said says saw see sees sent send push pushes pushed drove drives lift lifted boost boosts boosted raise raised make made put brought took let has have had is was were are be kept keep grow expand expanded increase increased develop strengthen deepen help helped hit value valued volume reported estimated now also already meanwhile there here today only even both which including making seeing increasing boosting shows show showed found claims claimed noted added expects expected hopes wants want fuel fuels fuelled fueled propelled pushing sending bringing brings accelerate accelerated hamper hampered hurt hailed praised touted cited celebrated
  der des dem den die das ein eine einen eines und von vom zum im am beim ihr ihre ihren ihrem ihres sein seine deren dessen als auch nur so hat war ist dieser diesen dieses
  le la les l' un une du de ce ces cet leur leurs son ses nos au aux et ou que dont sur entre el los del al su sus y e o este sobre que el`.split(
    /\s+/,
  ),
);
/** The same by their beginnings, for languages that inflect them. */
const BEFORE_STEMS =
  /^(?:bilateral|beiderseitig|gegenseitig|gesamt|russisch|chinesisch|gemeinsam|jahrlich|wachsend|zweiseitig|sino-|russo-|ruso-|двусторонн|взаимн|российск|росийск|китайск|общ|внешн|совместн|годов|наш|сво|котор|эт|вс[еюя]|торгов|рекордн|прошл|растущ|совокупн|суммарн|друг)/;
const RUSSIAN_ATTRIBUTE = /(?:[аояеую]я|[оыи][йхм]|[ыиое]е|ого|его|ую|юю|ей|ой)$/;
const HAN_BEFORE = /(?:^|[^\u4e00-\u9fff]|双边|相互|[国间斯俄物品外的总口与和在使达称是其经年月度部体方])$/;
const HAN_SECTOR = /(?:领域|口岸|行业|跨境|边境)[^，。；]{0,6}$/;

const TIME =
  '\\d|the (?:first|second|third|last|past|same|year|period|two|whole)|recent|this|that|these|total|all|both|value|general|goods|national|local|their|own|yuan|renminbi|rubles|roubles|dollars?|january|february|march|april|may(?![a-z])|june|july|august|september|october|november|december|early|late|which';
/** What stands behind trade and tells of its kind: goods, a sector, a road. */
const BEHIND: readonly RegExp[] = [
  new RegExp(`^ in (?!${TIME}|jan|feb|mar|beid|hohe|den ersten|den letzten|nationalen|dollar|rubel|landes)`),
  /^ of (?!\$|us\$|\d|the two|the countries|both|russia|china|goods|more|over|nearly|almost|about|around|some|up|this|these|a record|moscow|beijing)/,
  /^ (?:im|an) (?!jahr|[a-z]+jahr|gesamt|wert|umfang|vergangenen|letzten|vorigen|ersten|zweiten|dritten|vierten|selben|gleichen|zeitraum|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|rahmen|vergleich)/,
  /^ mit (?!china|russland|peking|moskau|de[mr] |seine[mr] |ihre[mr] |dem|waren|gutern|rund|mehr|uber|einem|einer|\d)/,
  /^(?: commerciaux| commerciales?)? (?:de (?:l'|la |le )?|d'|du |des )(?!la |le |l'|russ|chin|moscou|pekin|deux|pays|voisins|marchandises|biens|entre|\d|plus|pres|quelque|cette|ces|leurs|hausse|un|rusia|mosc|ambos|dos|los dos|bienes|mercancias|mas|casi|unos|este)/,
  /^ comercial(?:es)? (?:de|del) (?:la |los |las )?(?!la |los |las |rusia|china|mosc|pekin|ambos|dos|bienes|mercancias|\d|mas|casi|unos|este)/,
  // Adjectives of a kind stand behind their noun in French and Spanish.
  /^(?: commerciaux| comercial(?:es)?)? (?!bilat|mutu|tot|glob|anu|annu|ext|recipro|econom|sino|rus[os]|chin|supero)[a-z]+(?:iques?|icoles?|aires?|iers?|ieres?|elles?|icites?|estres?|imes?|ic[oa]s?|olas?|ari[oa]s?|icit[oa]s?|iz[oa]s?|estre|itim[oa]s?)(?![a-z])/,
  /^ (?:[а-я]+(?:ами|ями)|газом|зерном|углем|нефтью|лесом|энергией|оружием|рыбой|продовольствием|сырьем)(?![а-я])/,
  /^ (?:в|по) (?:[а-я]+ )?(?:сфере|секторе|области|отрасли|части)(?![а-я])/,
];
/** Roads that not all trade takes, and those who do not make all of it, anywhere near. */
const PART_OF_IT =
  /(?<![a-zа-яß])(?:via|excluding|other than|hors (?!de )|sin contar|excluyendo|ohne (?:energie|erdol|ol |gas )|без (?:учета|энерг|нефт)|(?:by|per) (?:rail|road|sea|land|truck|river|bahn|schiff)|(?:through|across|uber|durch|par|por|через) (?:[a-zа-я]+ ){0,2}(?:port|crossing|bridge|border|checkpoint|terminal|hafen|grenz|frontier|puerto|puente|порт|границ|переход|мост)|border (?:town|cit|region|area|district|communit)|between (?:russian and chinese|chinese and russian) [a-z]|zwischen (?:russischen und chinesischen|chinesischen und russischen) [a-z]|manzhouli|suifenhe|zabaikalsk|sabaikalsk|маньчжури|суйфэньхэ|забайкальск|погранпереход)|口岸|满洲里|绥芬河|不含|不包括/;

/**
 * Whether plain text that speaks of trade means all of it: no trade in one kind of goods ("energy trade", "Handel mit Energie"), nor
 * on one road. Of several parts the last that speaks of trade tells. True where trade is said in words that take no attribute.
 */
export function isAllTrade(plain: string): boolean {
  const part = plain.split(PARTS).findLast((one) => one.search(TRADE) >= 0);
  if (part === undefined) return true;
  if (PART_OF_IT.test(part)) return false;
  return [...part.matchAll(TRADE)].every(({ 0: word, index }) => {
    const before = part.slice(Math.max(0, index - 40), index);
    const behind = part.slice(index + word.length, index + word.length + 60);
    return hasNoKind(word, before) && !BEHIND.some((words) => words.test(behind));
  });
}

/** Whether the word before trade, if there is one, says nothing of its kind. */
function hasNoKind(word: string, before: string): boolean {
  if (word === '贸易') return HAN_BEFORE.test(before) && !HAN_SECTOR.test(before);
  const attribute = /([a-zа-яß][a-zа-яß'-]*)[ -]$/.exec(before)?.[1];
  if (attribute === undefined || BEFORE_STEMS.test(attribute)) return true;
  if (/[а-я]/.test(attribute)) return !RUSSIAN_ATTRIBUTE.test(attribute);
  return (
    BEFORE.has(attribute) || (/ly$/.test(attribute) && !/^(?:month|quarter|week|dai)ly$/.test(attribute))
  );
}
