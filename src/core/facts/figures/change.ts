/** Words of change, by their beginnings, in all languages. */
const UP =
  'r[io]se[ns]?|rising|gr[eo]w[ns]?|growing|growth|up|increas|jump|surg|soar|climb|expand|swell|leap|leapt|boost|raise[ds]?|raising|lift(?:ed|ing)|stieg|gestiegen|steig|anstieg|wuchs|gewachsen|wachstum|zuwachs|zunahm|zugenommen|nahm|plus|erhoh|kletter|augment|hausse|progress|crois|cru|bond|grimp|accru|creci|crec|aument|subi|subida|increment|alza|dispar|вырос|рост|увелич|подня|прибав|возрос|расширил';
const DOWN =
  'f[ae]ll|falling|drop|declin|down|decreas|slump|shr[aiu]nk|slip|plung|contracted|plummet|tumbl|slid|sank|cut(?![a-z])|cutting|gesunken|fiel|gefallen|ruckgang|minus|schrumpf|einbr|verring|zuruckgegangen|ging|gingen|baiss|chut|recul|diminu|repli|cay|caid|baj[oa]|descen|disminu|reduj|retroce|упал|сниз|сниж|сократ|паден|спад|уменьш';
const UP_HAN = '增长|增加|上升|上涨|提高|增幅|增至|攀升';
const DOWN_HAN = '下降|减少|下跌|降低|下滑|降幅';
const WORDS = new RegExp(`(?<![a-zа-яß])(?:(${UP})|(${DOWN}))[a-zа-яß]*|(${UP_HAN})|(${DOWN_HAN})`, 'g');

/** Right before a number these make it a level: "rose to 90 percent", "from 30 percent". */
const LEVEL =
  /(?:(?<![a-zа-яß])(?:to|at|from|reach(?:ed|ing)?|hit|total(?:l?ed)?|auf|von|bei|a|atteint|atteindre|hasta|desde|alcanzo|до|с|достиг[а-я]*|составил[а-я]*)|[至到达为从占])(?: (?:an?|the|el|los|un|le|les|einen?|record|new|some))? ?$/;
/** Right behind it these make it a change: "a 26 percent increase". */
const NOUN =
  /^ (?:year-on-year |annual |yearly )?(?:(increase|rise|growth|jump|leap|surge|gain|higher|more|up|mehr|hoher|de plus|de hausse|mas|больше|выше)|(drop|fall|plunge|slide|decline|decrease|slump|lower|less|fewer|down|weniger|de moins|de baisse|menos|меньше|ниже))(?![a-zа-я])(?! than half)/;

/** A noun of change keeps its number one: "growth reached 26 percent". */
const GROWTH =
  /(?:growth|increase|wachstum|zuwachs|croissance|crecimiento|(?<![а-я])рост[а-я]?|增[长速幅])[^,;]{0,30}$/;

/** How far before its number a word of change may stand, in UTF-16 units. */
const FARTHEST = 70;
/** The same for an amount. */
const NEAREST = 30;

/**
 * Whether a number is a change, by the words before it (hedges taken off) and behind its unit. `before` begins where the
 * clause, or what follows the number before, does.
 */
export function changeOf(before: string, after: string, amount: boolean): 'up' | 'down' | null {
  const noun = NOUN.exec(after);
  if (noun) return noun[1] ? 'up' : 'down';
  if (LEVEL.test(before) && !(GROWTH.test(before) && !amount)) return null;
  const sign = /[+-]$/.exec(before)?.[0];
  if (sign && !amount) return sign === '+' ? 'up' : 'down';
  // An amount is a change only where the words say "by".
  if (
    amount &&
    !/(?<![a-zа-я])(?:by|um|de|en|на|increase of|rise of|drop of|fall of)(?: (?:an?|some))? ?$/.test(before)
  )
    return null;
  const near = before.slice(amount ? -NEAREST : -FARTHEST);
  let change: 'up' | 'down' | null = null;
  for (const match of near.matchAll(WORDS)) change = match[1] || match[3] ? 'up' : 'down';
  // German and Russian may put the verb last: "um 26 Prozent gewachsen".
  if (!change && /(?<![a-zа-я])(?:um|на) ?$/.test(before))
    for (const match of (/^[^,;:]*/.exec(after)?.[0] ?? '').matchAll(WORDS))
      change ??= match[1] || match[3] ? 'up' : 'down';
  // "85 percent of exports, up from 30" and "20 percent of growth".
  if (change && /^ (?:of|der|des|du|de|del|от)(?![a-zа-я])/.test(after) && !/(?:by|um|на) ?$/.test(before))
    return null;
  return change;
}

/** Whether the words before tell of meeting, so that "40 times" counts meetings. */
export function tellsOfMeeting(words: string): boolean {
  return /(?<![a-zа-яß])(?:met|meet|meeting|getroffen|trafen|treffen|begegn|rencontr|reuni|encontr|встре[тч]а?)|会[面晤见]|见[面过]/.test(
    words,
  );
}
