// Someone starves or empties their own body to be thin, or hides that they do not eat.
import { pretend, type Rule, rule, together } from './rule.ts';

const thin =
  '(?:skinny|skinnier|thin|thinner|smaller|fat|weight|pounds|lbs|calories?|chubby|my (?:stomach|thighs|bones|ribs)|bones|mirror|scale|bikini|fit (?:in|into)|body|ugly|size|flat stomach|be small|hair (?:is )?falling|punish (?:myself|herself)|\\d+ (?:pounds|lbs|lb)|disappear\\w*)';
const harmless =
  'flu|stomach bug|roller ?coaster|food poisoning|car ?sick|virus|allerg\\w*|dogs?|cats?|puppy|baby|fish|snakes?|hamster|bears?|dairy|lactose|ate too (?:much|many)|spinning|ramadan|lent|candy|soda|vegan|vegetarian|meat|braces|wisdom teeth|fat (?:free|content)|recipe|backpack|body paragraph|plane|planets?|gravity|moon';

export const eatingRules: readonly Rule[] = [
  together(
    [
      '(?:throw\\w* up|threw up|puk\\w+|vomit\\w*|purg\\w+|make (?:myself|herself) sick|get rid of (?:it|the food|what)|laxatives?|diet pills?|water pills?|pills? (?:\\w+ ){0,8}?(?:bathroom|lose weight|skinny)|spit\\w* out (?:my|her|all) food)',
      `(?:after (?:i|she|he|every|each|lunch|dinner|breakfast|meals?|eating|we eat)|so (?:i|she|he|it|that)|to (?:lose|be|get|stay|look|fit|feel)|on purpose|because|every (?:day|night|time)|finger)`,
      `(?:${thin}|on purpose|finger (?:down|in)|every (?:day|night|time i eat)|(?:myself|herself|himself) (?:sick|throw|puke|vomit)|nobody|secret|hide|bathroom after)`,
    ],
    pretend,
    harmless,
    'milk',
  ),
  together(
    [
      '(?:count\\w*|over|under) (?:every |all |my |\\d+ )?calories?|(?:run|runs|running|exercis\\w+) (?:\\w+ ){0,5}?(?:faint|pass out|throw up|skinny|be small)|(?:only|just) (?:eat|ate|eats) (?:\\w+ ){0,2}?(?:ice|gum|lettuce|celery|crackers)|(?:stop|stopped|stopping|quit|not|never|barely|hardly|refus\\w+ to|skip\\w*|without|only|no longer|less|starv\\w+|hides?|hiding|throw\\w* (?:away|out)) (?:\\w+ ){0,3}?(?:eat|eating|eats|eaten|ate|food|lunch\\w*|dinner|meals?|breakfast|calories|an apple|lettuce|gum|ice|water)',
      `(?:${thin}|faint\\w*|pass\\w* out|dizzy|napkin|so (?:nobody|my mom|they|she)|lie about|control|deserve)`,
      '(?:i|she|he|friend|sister|cousin|girl|me|my)',
    ],
    pretend,
    harmless,
    'wrestl\\w+|doctor said|heavy|(?:fish|animal) (?:size|weight)|my size|ran out|body of water',
  ),
  together(
    [
      '(?:hides?|hid|hiding|spits?|dumps?|flush\\w*|throws?|threw|throwing|feeds?|gives?) (?:out |away )?(?:all )?(?:of )?(?:my|her|his) (?:food|lunch|dinner|meals?)(?: \\w+){0,6}? (?:napkin|sleeve|toilet|so (?:nobody|my|they|she|it)|every day|and (?:says?|said|tells?|told|lies?|pretends?))|(?:pretend\\w*|say|says|tell|told|lie\\w*)(?: \\w+){0,5} (?:i|she|he) (?:already )?(?:ate|eat|had (?:lunch|dinner|breakfast))',
      '(?:not|skinny|fat|thin|weight|lie\\w*|pretend\\w*|nobody|faint\\w*|so|hides?|dizzy|days?|napkin|toilet)',
    ],
    pretend,
    harmless,
    'cookies?|cake|candy|donuts?|chips|cupcakes?|pizza|dessert|brother|vegetables|broccoli|spinach|ice cream|snack twice|peas|soggy|dessert',
  ),
  rule(
    '(?:trying|try|want|wants|need|goal is|get|down) (?:\\w+ ){0,3}?to (?:\\w+ )?(?:lose|weigh|under|only weigh|drop) (?:\\w+ ){0,2}?(?:weight|\\d+|pounds|so)(?: \\w+){0,6} (?:not eat\\w*|skip\\w*|starv\\w+|only (?:eat|drink)|stopped|pills|\\d+ calories|throw\\w* up)|(?:only|just) (?:eat|ate|eating|have|had) (?:\\w+ ){0,4}?(?:\\d+ calories|an apple|ice|lettuce|gum|water|one meal)(?: \\w+){0,6} (?:for (?:\\w+ )?days?|all (?:day|week)|every day|skinny|weight|thin|fat)|(?:feel|am|is|look|looks|called me) (?:\\w+ )?fat(?: \\w+){0,5} (?:not eat\\w*|stop\\w* eating|throw\\w* up|starv\\w+|skip\\w*)',
    pretend,
    harmless,
  ),
];
