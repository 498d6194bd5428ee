import type { Flow } from './subjects.ts';

const RUSSIA =
  'russ|rusia|rusa|ruso|moscow|moskau|moscou|moscu|kreml|kremlin|росси|рф(?![а-я])|москв|俄|莫斯科';
const CHINA = 'chin|sino|beijing|peking|pekin|кита|кнр|пекин|中方|中国|中俄|俄中|对华|华(?=出口|贸易)|北京';
const LETTER = '(?<![a-zа-яß])';
const PARTY = { russia: new RegExp(`${LETTER}(?:${RUSSIA})`), china: new RegExp(`${LETTER}(?:${CHINA})`) };

/** Others that trade, and whose figures are not the pack's. */
const THIRD = new RegExp(
  `${LETTER}(?:india|indien|inde(?![a-z])|инди|european|europa|europe|евро(?!п[а-я]* ?валют)?(?:пе|союз)|united states|america|estados unidos|etats-unis|vereinigten staaten|сша|америк|japan|japon|япон|korea|coree|коре[яие]|asean|асеан|africa|afrika|afrique|африк|german|deutsch|alleman|aleman|германи|brazil|brasil|bresil|бразили|iran|иран|turk|турци|kazakh|казах|vietnam|вьетнам|mexic|saudi|sudi|саудов|australi|belarus|weißruss|белорус|mongoli|монгол|taiwan|тайван|britain|british|united kingdom|großbritannien|royaume-uni|reino unido|france|french|frankreich|франци|italy|italien|italia|spain|spanish|spanien|espagn|espana|испани|canad|latin america|latein|central asia|hungar|ungarn|serbi|серби|armen|арм[ея]н|georgi|грузи|aserbaid|azerba|азерба|usbek|uzbek|ouzbek|узбек|tajik|tadschik|tadjik|tayik|тадж|kyrgy|kirgi|киргиз|turkmen|туркмен|pakistan|пакистан|bangladesh|thai|таиланд|indones|индонез|malaysi|малайз|singap|сингап|philippin|filipin|филиппин|myanmar|мьянм|egypt|agypt|egipt|египет|египт|alger|argel|алжир|nigeri|нигери|south afric|emirat|эмират|оаэ|qatar|катар|irak|iraq|ирак|israel|израил|syria|syrien|syrie|siria|сири[яию]|venezu|венесуэл|cuba|kuba|куб[аеуы]|argentin|аргентин|poland|polish|polen|pologne|polonia|польш|netherl|niederl|pays-bas|paises bajos|нидерланд|swed|schwed|sued[eo]|швеци|norw|норвег|finland|finnland|финлянд|greece|griech|греци|austria|osterreich|autriche|австри(?!йск)|switzerl|schweiz|suiss|suiza|швейцар|romani|rumani|румын|bulgar|болгар|moldov|moldau|молдав|eston|latvia|lettland|litau|lithuan|afghan|афган|new zealand|neuseeland|nouvelle-zelande|nueva zelanda|новая зеланди|новой зеланди|oecd|ocde|оэср|hong kong|hongkong|гонконг|ukrain(?:e's|ian) (?:trade|export|import|econom)|world|global|weltweit|mondial|mundial|миров)|白俄罗斯|哈萨克|乌兹别克|塔吉克|吉尔吉斯|土库曼|蒙古国|越南|朝鲜|土耳其|伊朗|沙特|阿联酋|以色列|巴基斯坦|泰国|印尼|马来西亚|新加坡|菲律宾|缅甸|澳大利亚|加拿大|墨西哥|英国|法国|意大利|西班牙|美国|欧盟|欧洲|印度|日本|韩国|东盟|非洲|德国|巴西|全球|世界`,
);
/** Short names in capitals only, since "us" is a word. */
const THIRD_CAPITALS = /(?<![A-Za-z])(?:U\.?S\.?A?|EU|UE|G7|UK|UAE)(?![A-Za-z$])/;
/** Others stand here without trading: their sanctions, their money, and what they say. */
const ASIDE =
  /(?:us|u\.s\.|american?|western|european|eu|british|swiss|international|westlichen?|occidentales|америк[а-я]*|западн[а-я]*)(?:-led)?[ -]?(?:sanctions?|pressure|sanktionen|санкци[а-я]*|dollars?|officials?|diplomats?|analysts?|researchers?|envoys?|media|secretary of state|state department|treasury)|sanctions (?:by|from|of) [a-z ]{2,20}|美元|western and us/g;
const MUTUAL =
  /bilateral|mutual|two-way|with its [a-z ]{0,20}neighbo|two (?:countries|nations|sides|neighbo|powers|states)|both (?:countries|nations)|between them|each other|beiden? (?:lander|staaten|nachbar)|zweiseitig|deux (?:pays|voisins|puissances)|(?:ambos|dos) (?:paises|naciones)|взаимн|двусторонн|двумя странами|между странами|стран(?:ами|ы) |两国|双边|双方|中俄|俄中/;
const REGIONAL =
  /(?<![a-z])(?:(?:region|province|oblast|provinz|provincia)s?(?![a-z])|amur|heilongjiang|heihe|primor|vladivostok|khabarovsk|blagovesh|xinjiang|manchuria|harbin's)|(?<![а-я])(?:област[ьи]|провинци|приморь|хэйлунцзян|край|края)|省|自治区|黑龙江|吉林|辽宁|新疆|内蒙古|广东|浙江|山东|黑河|哈尔滨市|滨海边疆/;
const WITH = new RegExp(
  `(?:(?<![a-zа-яß])(?:with|mit|avec|con|с|со)(?: the| la)? ?|[与同和对])(?:${RUSSIA}|${CHINA})`,
);

/** Which of the two parties plain text names, and whether it names a third that trades. */
export interface Named {
  readonly russia: boolean;
  readonly china: boolean;
  readonly third: boolean;
  /** Whether it names a part of a country. */
  readonly regional: boolean;
  /** Whether it says that something goes on between two. */
  readonly mutual: boolean;
}

/** `plain` is `text` as `plainText` makes it, unit by unit. */
export function partiesIn(plain: string, text: string): Named {
  const kept = plain.replace(ASIDE, (words) => ' '.repeat(words.length));
  const capitals = THIRD_CAPITALS.exec(text);
  const capital = capitals !== null && kept.charAt(capitals.index) !== ' ';
  return {
    russia: PARTY.russia.test(plain),
    china: PARTY.china.test(plain),
    third: THIRD.test(kept) || capital,
    regional: REGIONAL.test(plain),
    mutual: MUTUAL.test(plain) || WITH.test(plain),
  };
}

const EXPORT =
  '(?:export|ausfuhr|экспорт|出口|ship|deliver|suppl|liefer|livr|vent[ea]|s[eo]ld|sell|sent|поставк|постав)';
const IMPORT = '(?:import|einfuhr|импорт|进口|buy|bought|purchas|kauf|achet|compr|закуп|купил)';
const TO = '(?:(?:to|into|nach|vers|en|a|hacia|в)(?: la| the)? |[对向])';
const FROM = '(?:(?:from|aus|de|depuis|desde|из)(?: la| the)? |[自从])';
const gap = '[^.;]{0,40}?';

const WAYS: readonly (readonly [flow: Flow, words: RegExp])[] = [
  [
    'to-russia',
    new RegExp(
      `${EXPORT}${gap}${TO}(?:${RUSSIA})|${TO}(?:${RUSSIA})${gap}${EXPORT}|${IMPORT}${gap}${FROM}(?:${CHINA})|${FROM}(?:${CHINA})${gap}${IMPORT}`,
    ),
  ],
  [
    'to-china',
    new RegExp(
      `${EXPORT}${gap}${TO}(?:${CHINA})|${TO}(?:${CHINA})${gap}${EXPORT}|${IMPORT}${gap}${FROM}(?:${RUSSIA})|${FROM}(?:${RUSSIA})${gap}${IMPORT}`,
    ),
  ],
  ['to-russia', new RegExp(`(?:${CHINA})${gap}${EXPORT}|(?:${RUSSIA})${gap}${IMPORT}`)],
  ['to-china', new RegExp(`(?:${RUSSIA})${gap}${EXPORT}|(?:${CHINA})${gap}${IMPORT}`)],
];

/** Which way plain text says that goods go; null where it does not say. */
export function flowIn(plain: string): Flow | null {
  return WAYS.find(([, words]) => words.test(plain))?.[0] ?? null;
}
