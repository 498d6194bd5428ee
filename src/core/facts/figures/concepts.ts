/**
 * What the English words in the names of quantities are called in text, by their beginnings, in en, de, fr, es, ru and zh. A word
 * that is not here is looked for as it is spelt. Those of the second table are in no name: they tell that a number is about
 * something else.
 */
const NAMED: Readonly<Record<string, string>> = {
  trade:
    'trade(?![ -](?:fair|war|expo|show|union|deal|minist|route|barrier|dispute|tension|bloc))|turnover|commerce(?! minist)|handels?(?!s?(?:krieg|minist|kammer))|warenaustausch|echanges?|commercial|commerciaux|comercio|intercambio|товарооборот|торгов[а-я]+ оборот|торговл|взаимн[а-я]+ торгов|贸易(?!战)',
  export: 'export|shipments of goods|ausfuhr|exportation|экспорт|出口',
  import: '(?:import)(?!an)|einfuhr|импорт|进口',
  share: 'share|proportion|anteil|part de marche|part des?|cuota|participacion|дол[яюией]|份额|占(?!领)',
  target: 'target|goal|aim(?:s|ed|ing)? |set to reach|ziel|objectif|objetivo|meta|цел[ьи]|目标',
  crude: 'crude|oil(?![a-z])|ol(?![a-z])|rohol|erdol|petrol|brut(?![a-z])|crudo|нефт[ьи]|原油|石油',
  gas: 'gas(?![a-z])|erdgas|gasliefer|gaz(?![a-z])|газа?(?![а-я])|天然气|输气',
  lng: 'lng|liquefied|flussiggas|gnl|спг|сжиженн|液化',
  car: 'cars?(?![a-z])|carmaker|vehicle|auto(?:s|mobil|bauer|mak|export|markt)|pkw|fahrzeug|voiture|vehicul|coche|автомоб|машин|авторын|汽车',
  market: 'market|sales|markt|verkauf|marche|vente|mercado|venta|рын|продаж|市场|销量',
  food: 'food(?![a-z])|lebensmittel|nahrungsmittel|aliment|продовольств|продукт|食品',
  farm: 'farm|agricult|agrarian|agrar|landwirtschaft|agrico|agricol|сельхоз|сельскохоз|аграрн|农产品|农业',
  vegetable_oil: '(?:vegetable|sunflower|rapeseed) oil|pflanzenol|huile|aceite|растительн[а-я]+ масл|植物油',
  soybean: 'soy|soj|со[яеи](?![а-я])|соев|大豆',
  rapeseed: 'rapeseed|canola|raps|colza|рапс|油菜',
  pork: 'pork|schweine|porc|cerdo|свинин|猪肉',
  grain: 'grain|wheat|getreide|cereal|grano|зерн|粮食|谷物',
  rouble_yuan:
    '(?:rubl|roubl|rubel|рубл)[^.;]{1,40}?(?:yuan|renminbi|юан)|(?:yuan|renminbi|юан)[^.;]{1,40}?(?:rubl|roubl|rubel|рубл)|卢布.{1,8}人民币|人民币.{1,8}卢布|(?:national|local|own|nationalen|eigenen|landes)-? ?(?:currenc|wahrung)|monnaies? (?:nationale|locale)|monedas? (?:nacional|local)|нац[а-я]* ?валют|本币',
  rouble: 'rubl|roubl|rubel|рубл|卢布',
  yuan: 'yuan|renminbi|юан|人民币',
  payment:
    'payment|settle|transaction|zahlung|abrechn|abgewickelt|paiement|reglement|pago|liquid|transaccion|расчет|платеж|结算|支付',
  returned: 'return|reject|sent back|zuruck|renvoy|rejet|devuel|rechaz|возвр|отклон|退回',
  vote: 'vote|ballot|stimm|wahlerstimm|voix|suffrage|voto|(?:про)?голос|得票|票',
  turnout: 'turnout|wahlbeteiligung|participation|abstention rate|participacion|явк|投票率',
  against: 'against|oppos|gegen(?![a-z])|contre(?![a-z])|contra(?![a-z])|против|反对',
  abstention: 'abst|enthal|воздерж|弃权',
  unga: 'general assembly|(?:general|voll)versammlung|assemblee generale|asamblea general|генассамбле|генеральн[а-я]+ ассамбле|联合国大会|联大',
  npc: "national people's congress|volkskongress|assemblee nationale populaire|asamblea popular nacional|全国人大|собрани[а-я]+ народных представителей",
  signed: 'sign|unterzeich|unterschr|firm|подпис|签署|签订',
  signatory: 'sign|back|endorse|unterzeich|unterschr|firm|respald|подпис|поддерж|签署',
  backing: 'back|support|endors|unterstutz|souten|respald|apoy|поддерж|支持',
  member: 'member|mitglied|membre|miembro|член|成员',
  joint: 'joint|priorit|invest|gemeinsam|conjoint|commun|conjunto|совместн|приоритет|联合|合作',
  taken:
    'took|taken|tak|captur|seiz|gain|advanc|occup|erober|eingenomm|besetz|conqu|empar|ocup|captur|tomado|захват|взял|занял|占领|夺取|控制',
  evacuated: 'evacu|evakui|эвакуир|撤离|疏散',
  loan: 'loan|credit|kredit|darlehen|pret(?![a-z])|prets|prestamo|кредит|贷款',
  contract:
    'contract|deal(?![a-z])|agreement|vertrag|abkommen|contrat|accord(?!ing|ance)|acuerdo|контракт|договор|соглаш|合同|协议',
  planned:
    'plan(?!t)|should|could|would|will(?![a-z])|expect|forecast|projected|geplant|soll|konnte|prevu|devrait|pourrait|previst|deberia|podria|плани|заплан|долж|может|ожида|计划|规划|预计|有望',
  capacity: 'capacit|design|kapazitat|capacid|мощност|产能|输气能力',
  output:
    'output|produc|built|build|made(?![a-z])|assembled|assembly (?:line|plant)|baut|produz|fabri|выпус|произв|生产|产量',
  registered: 'regist|zugelassen|immatric|matricul|зарегистр|注册|登记',
  cargo: 'cargo|freight|fracht|guter|fret|carga|груз|货',
  terminal: 'terminal|терминал|码头',
  seaborne: 'seaborne|by sea|tanker|seeweg|maritim|морск|海运',
  machine_tool:
    'machine[ -]?tools?|werkzeugmaschin|machines?-outils?|maquinas? herramienta|станк|станоч|机床',
  microelectronics: 'micro-?electronic|mikroelektronik|microelectro|микроэлектрон|微电子',
};
const OTHER =
  'services|tourist|tourism|tourismus|student|invest(?:ed|ment|itions|issement)|inversion|инвестиц|投资|gdp|bip|pib|ввп|gross domestic|econom(?:y|ies)(?![a-z])|wirtschaft(?![a-z])|economie|economia|экономик|经济|inflation|inflacion|инфляц|通胀|price|preis|prix|precio|цен[аыу](?![а-я])|价格|budget|haushalt|presupuesto|бюджет|预算|tariff|zoll|zolle|arancel|droits de douane|пошлин|关税|deficit|defizit|дефицит|逆差|surplus|uberschuss|excedent|superavit|профицит|顺差|revenue|profit|loss(?:es)?(?![a-z])|gewinn|verlust|umsatz|benefice|ingresos|выручк|прибыл|убыт|利润|coal(?![a-z])|kohle|charbon|carbon|угл[ьяе]|煤|reserve|reserven|резерв|储备|debt|schulden|dette|deuda|долг|债|defen[cs]e|military|milit[aä]r|ejercito|armee|военн|军|aid(?![a-z])|hilfe|aide(?![a-z])|ayuda|помощ|援助|exchange rate|stock|shares? (?:in|fell|rose)|aktie|bourse|bolsa|акци[йия]|股|wage|population|unemploy|frozen|assets|vermogen|avoirs|activos|актив|electricity|strom(?![a-z])|electric|elektro|copper|metals?|steel|stahl|acier|acero|стал[иь](?![а-я])|fertili|timber|seafood|fish|chips?|semiconductor|e-commerce|border trade|online|retail|einzelhandel|fine|poll|survey|umfrage|sondage|encuesta|опрос|民调|approval|trust|popular|respondent|companies|firms|unternehmen(?![a-z])|entreprises|empresas|компани[йи]|企业';

/** Under this name the words of the second table are kept. */
const STRANGE = '';
const LETTER = /[a-zа-яß]/;
const HAN = /[\u4e00-\u9fff]/;

interface Index {
  /** Plain beginnings of words by their first letter: to compile all as patterns takes tens of milliseconds. */
  readonly beginnings: ReadonlyMap<string, readonly { readonly begins: string; readonly concept: string }[]>;
  /** The rest, by concept. */
  readonly patterns: readonly (readonly [concept: string, pattern: RegExp])[];
}

let made: Index | null = null;

function makeIndex(): Index {
  const beginnings = new Map<string, { begins: string; concept: string }[]>();
  const patterns: [string, RegExp][] = [];
  for (const [concept, source] of [...Object.entries(NAMED), [STRANGE, OTHER] as const]) {
    // An alternative is what no bracket holds together.
    const words = source.match(/(?:\([^)]*\)|[^|(])+/g) ?? [];
    const plain = words.filter((word) => /^[a-zа-яß\u4e00-\u9fff ]+$/.test(word));
    for (const begins of plain) {
      const alike = beginnings.get(begins.charAt(0)) ?? [];
      beginnings.set(begins.charAt(0), alike);
      alike.push({ begins, concept });
    }
    const rest = words.filter((word) => !plain.includes(word)).join('|');
    if (rest !== '') patterns.push([concept, new RegExp(`(?<![a-zа-яß])(?:${rest})`, 'g')]);
  }
  return { beginnings, patterns };
}

/** What plain text names. */
export interface NamedIn {
  /** Concepts by their English words. */
  readonly concepts: ReadonlySet<string>;
  /** Words that tell of something that no quantity is about. */
  readonly others: readonly string[];
}

/** The concepts that plain text names. Cost: O(text), and some thirty patterns. */
export function conceptsIn(plain: string): NamedIn {
  made ??= makeIndex();
  const { beginnings, patterns } = made;
  const concepts = new Set<string>();
  const others: string[] = [];
  const add = (concept: string, word: string): void => {
    if (concept === STRANGE) others.push(word);
    else concepts.add(concept);
  };
  for (let i = 0; i < plain.length; i++) {
    const char = plain.charAt(i);
    const starts = HAN.test(char) || (LETTER.test(char) && !LETTER.test(plain.charAt(i - 1)));
    for (const { begins, concept } of (starts && beginnings.get(char)) || [])
      if (plain.startsWith(begins, i)) add(concept, begins);
  }
  for (const [concept, pattern] of patterns)
    if (!concepts.has(concept)) for (const [word] of plain.matchAll(pattern)) add(concept, word);
  return { concepts, others };
}

/** Whether a word is a concept with words of its own, so that it is not looked for as spelt. */
export function isConcept(word: string): boolean {
  return Object.hasOwn(NAMED, word);
}
