// Someone is pressed: with a photo or a secret, for money, to work, to marry, to sell, or to spare another.
import { family } from './people.ts';
import { pretend, type Rule, rule, together } from './rule.ts';

const them = '(?:me|us|her|him|them|my (?:\\w+ ){0,2}?(?:sister|brother|cousin|friend|mom|dad|family))';
const money =
  '(?:money|dollars?|bucks|cash|gift ?cards?|robux|v ?bucks|pay|paying|paid|venmo|cash ?app|\\d+ (?:more)?|bitcoin|skins|account)';
const held =
  '(?:photo|naked|nudes|my face|face on|screenshots?|screen ?shots?|private|secret|messages?|texts?|what i (?:said|sent|did)|recording|recorded|fake account|deep ?fake|ai)';
const spreads =
  '(?:send|sends|sending|sent|post|posts|posting|share|shares|sharing|show|shows|leak\\w*|put|puts|tell|tells|spread\\w*|expose\\w*|upload\\w*|print)';

export const pressingRules: readonly Rule[] = [
  together(
    [
      `(?:or|or else|if|unless|until|otherwise) (?:\\w+ ){0,9}?${spreads}|${spreads} (?:\\w+ ){0,8}?(?:unless|if (?:i|she|he|we) (?:do not|not|will not|stop|tell|block|say|ever)|or else)|(?:threaten|blackmail\\w*|sextort\\w*)`,
      held,
      `(?:he|she|they|someone|guy|boy|girl|brother|ex|kid|person|people|bully)`,
      `(?:${money}|everyone|whole (?:school|class|grade)|all (?:of )?my|my (?:mom|dad|parents|family|friends|followers|teacher)|do (?:what|whatever|everything|stuff|things)|have to|has to|more|or (?:he|she|they|else)|says?|said)`,
    ],
    pretend,
    'project|slides?|teacher|homework|yearbook|art|contest|poster|birthday|party|surprise|instructions|vote|permission|coupon|field trip|fundraiser|crush',
  ),
  rule(
    'my face (?:on|onto|over) (?:a |an |someone )?(?:\\w+ )?(?:body|naked|porn|photo of)|(?:fake|ai|edited|photoshop\\w*) (?:\\w+ )?(?:nudes|naked)|(?:made|making|use|used) (?:ai|an app|a fake)(?: \\w+){0,6} (?:naked|clothes off|no clothes)',
    'statue|snowman',
  ),
  together(
    [
      '(?:took|takes?|has|have|keeps?|kept|hid|hides|holding|locked) (?:\\w+ )?(?:my|our|her|his|their) (?:\\w+ ){0,2}?(?:passports?|papers|documents?|visa|green card|id|birth certificate)',
      `(?:work|deport\\w*|send (?:me|us|her) back|can not (?:leave|go)|not let|immigration|police|ice|or (?:she|he|they)|marry)`,
    ],
    pretend,
    'student id|school id|cafeteria|library|work on|homework',
  ),
  together(
    [
      `i work (?:at|in|for|until|till)|(?:i|we) (?:\\w+ )?(?:have|had|has|got) to (?:\\w+ )?(?:work|clean|cook|sell|beg|babysit|pick)|(?:makes?|made|making|forc\\w+|forces) ${them} (?:to )?(?:go )?(?:\\w+ )?(?:work|clean|cook|sell|beg|pick|carry)|(?:work|working|clean\\w*|selling)(?: \\w+){0,3} (?:for|at|in) (?:my |the |her |his |their )(?:\\w+ )?(?:aunt|uncle|boss|restaurant|shop|factory|farm|field|fields|house)|(?:friend|cousin|girl|boy|kid)(?: \\w+){0,5} (?:has|have|makes? (?:him|her)) (?:to )?work`,
      '(?:fall|falling) asleep in class|(?:till|until|til|past|after) (?:like |almost )?(?:midnight|(?:1|2|3|4|11|12|one|two|three|eleven) ?(?:am|in the|at night|oclock)|really late|late at night)|all night|every night(?: after)? (?:\\w+ )?(?:midnight|till|until)|instead of (?:going to )?school|not (?:go|let me go|allowed) to school|miss(?:ing|es)? school|never (?:get |gets )?paid|not (?:get |getting )?paid|keeps? (?:all )?(?:of )?(?:my|the|our) money|pay (?:off|back) (?:the|my|our|a|what)|debt|or (?:he|she|they|i|else)(?: \\w+){0,4} (?:hit|beat|hurt|kick|send|sends|not (?:get|feed|eat|give)|send (?:me|us)|get in trouble|lock)',
    ],
    pretend,
    'homework|project|practice|lemonade|bake sale|cookies|science fair|work on|studying|recital|scouts?',
  ),
  rule(
    `(?:make|makes|making|made|forc\\w+|want|wants|arrang\\w+|promis\\w+|sending|sold|giv\\w+|trying to get) (?:for )?${them} (?:\\w+ ){0,4}?(?:to )?(?:marry|get married|be married|be (?:his|a) wife|get engaged)|i (?:\\w+ ){0,2}?(?:have|has|had|got) to (?:marry|get married)|(?:sister|cousin|friend)(?: \\w+){0,5} (?:has|have|forced) to (?:marry|get married)|(?:found|picked|chose|have) (?:me |her |my sister )?a husband(?: for (?:me|her))?|(?:going|take|taking|send|sending|fly\\w*) (?:me|her|us)?(?: \\w+){0,6} to (?:marry|get married|meet my husband)|too young to (?:marry|get married)|promised (?:me |her |my sister )?to (?:a|an|his|my|this) (?:\\w+ )?(?:man|cousin|guy|friend)|get married (?:\\w+ ){0,4}?(?:i am|she is) (?:only )?1\\d`,
    pretend,
    'flower girl|ring bearer|princess|prince|king|lol|crush|kindergarten|pretend|sims|joke|dress|recess|play',
  ),
  together(
    [
      `(?:makes?|made|making|want|told|tells|ask\\w*|forc\\w+|pays?|paid|give|gives|gave|got|use|using|keep|keeps) (?:me|us|him|her|my (?:\\w+ )?(?:brother|sister|cousin|friend))(?: \\w+){0,7}? (?:sell|deliver|carry|hold|hide|drop off|bring|take|transport|run)(?: \\w+){0,4}? (?:bags?|packages?|drugs|weed|pills|vapes?|stuff|powder|gun|it|money|box|backpack|carts)|(?:sell|selling|deliver\\w*)(?: \\w+){0,3} (?:drugs|weed|pills|vapes|carts)|sell (?:it|them) (?:at|in) school`,
      `(?:drugs|weed|pills|vapes?|powder|gun|carts|smoke|not (?:to )?(?:look|open|ask|tell)|gang|or (?:else|he|they|she)|dealer|corner|older (?:kids|guys|boys)|owe|owes|debt)`,
    ],
    pretend,
    'fundraiser|cookies|candy|present|scouts?|surprise|party|health|assembly|prevention',
  ),
  rule(
    `(?:hurt|kill|shoot|beat|stab|touch|take|hit) (?:my|your|her|his|our|me|us|you|mom|dad|someone)(?: \\w+){0,5} (?:unless|if (?:i|you|she|he|we) (?:do not|not|ever|tell|told|say|said|leave|left|scream\\w*|call\\w*|talk\\w*|stop|move|run))`,
    pretend,
    'feelings|knees?|legs?|arms?|heads?|backs?|foot|feet|stomach|lol|tag|turn|game|ball|tooth|teeth|take (?:my|your|her|his) (?:time|turn|phone|ipad|switch|tablet)',
  ),
  rule(
    `(?:owe|owes|owed) (?:\\w+ ){0,3}?(?:money|dollars|\\d+)?(?: \\w+){0,3} (?:and|or|so|if) (?:he|she|they|i)(?: \\w+){0,4} (?:hurt|beat|jump|kill|hit|break|stab|come (?:to|for|after)|pay (?:with|another))|(?:give|gives|gave|take|takes|took|steal|steals|pay|pays)(?: \\w+){0,4} (?:lunch money|money|my phone|allowance)(?: \\w+){0,5} or (?:he|she|they|else|i)(?: \\w+){0,4} (?:hurt|beat|jump|hit|kick|get|post|fight|punch)`,
    pretend,
    'library|lol|joke|ice cream|game',
  ),
  rule(
    `(?:sold|sell|selling|trade|traded|rent|rents) (?:me|her|him|my (?:sister|brother|friend)) (?:to|for) (?:a|an|the|some|his|her|money|men|drugs|rent|other|older|guys)|(?:${family}|he|she|they)(?: \\w+){0,4} (?:let|lets|bring|brings|makes? me (?:be with|go with|see)) (?:\\w+ ){0,3}?(?:men|guys|his friends|other (?:guys|men))(?: \\w+){0,5} (?:touch|my room|with me|do|have me|pay)`,
    pretend,
    'baseball cards?|cards?|team|lol|joke|ice cream|fixed|fix|poker|watch|soccer|football|painted|paint',
  ),
];
