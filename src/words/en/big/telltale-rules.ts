// Small details that point to something big: a camera in a bathroom, a rope in a picture, a bullet hole, a door that only opens from outside.
import { family } from './people.ts';
import { pretend, type Rule, rule, together } from './rule.ts';

const away =
  'camp\\w*|tents?|backyard|sleepovers?|scouts?|dogs?|cats?|puppy|vacation|field trip|hide and seek|tornado|drill|fort|prank|surprise|party';

const ofLove: readonly Rule[] = [
  rule(
    '(?:1[89]|[2-6]\\d) (?:years?|yrs?|yo|y o)(?: old)? (?:boyfriend|girlfriend|bf)|(?:i|she|my friend|my sister) belongs? to (?:him|them)|call him (?:daddy|dad|master|sir)(?: and not| when| or|$)|what we have is (?:special|ours|different)|(?:our thing|our love|this) is (?:just )?(?:ours|between us|our secret)|(?:bought|buys?|got|paid for|sent|send) (?:me|her) (?:a |the )?(?:plane|bus|train|uber)(?: ticket)?(?: \\w+){0,3} (?:see|meet|visit|come) (?:him|to)|looks? at (?:me|her) in (?:ways|that way|a way)|(?:her man|my man|his boys|older boyfriend)(?: \\w+)*',
    pretend,
    'grandma|aunt|camp|team|snow ?man|gingerbread',
  ),
  rule(
    `cameras? (?:\\w+ )?in (?:the|my|our|her) (?:\\w+ )?(?:bathroom|bedroom|shower|locker room|changing room|vent|room when)|(?:coach|teacher|doctor|he|uncle|man|they)(?: \\w+){0,2} (?:checks?|looks? at|inspects?|weighs?|measures?) (?:us|me|our bodies|the girls|her)(?: \\w+)? (?:without|under|naked|in) (?:our|my|the|any|her) (?:suits?|clothes|shirts?|underwear|pants|bras?)|(?:want|makes?|asks?|tells?|told) (?:me|her) to stay (?:after|behind|late|back)(?: \\w+){0,4} (?:others|everyone|alone|leaves?|just us|else)|(?:got|get|went|hopped) (?:in|into) (?:a|his|the|some|this) (?:\\w+ )?(?:car|truck|van) with (?:a|some|this|an) (?:\\w+ )?(?:guy|man|men|stranger|dude|lady|boy)|(?:film|films|filmed|filming|record\\w*) (?:me|her|him|us) (?:\\w+ )?in the (?:locker room|bathroom|shower|stall|changing room)`,
    pretend,
    'project|commercial|clean up|help her|detention|stack',
  ),
  together(
    [
      '(?:model|modeling|talent agent|audition|agency|sponsor|influencer)',
      '(?:photo|swimsuits?|bikini|underwear|bra|meet|hotel|house)',
      '(?:parents do not|no parents|alone|not tell|swimsuits?|bikini|underwear|hotel|not need|his (?:house|studio|apartment))',
    ],
    pretend,
    'model (?:airplane|rocket|car|train|volcano|of)|role model|science|clay',
  ),
];

const ofDying: readonly Rule[] = [
  rule(
    'wrote (?:everyone|you all|them all|all of you|my (?:mom|dad|family|friends)) (?:\\w+ )?(?:letters?|notes?|goodbye)|not (?:going to )?be (?:at|in|coming to) school (?:\\w+ )?(?:or )?ever|last thing i (?:will |am going to |ever )?(?:ever )?(?:post|say|write|send)|nobody can (?:save|help|stop) me(?: now| anymore)?$|hope (?:that )?(?:i|she|he) (?:get hit|gets hit|do not wake|not wake|do not make it|not make it|do not come home|die|never wake)|photo of (?:a|the|her|his|some) (?:rope|noose|pills|bridge|gun|cut|knife|train tracks|blade|razor)|(?:how (?:high|tall|deep)|which|what)(?: \\w+){0,3} (?:bridge|roof|building|parking garage|cliff)(?: \\w+){0,4} (?:jump|fall|die|kill|survive)|keeps? asking(?: \\w+){0,3} (?:bridge|roof|pills|gun|train)|(?:stand|standing|sat|sitting|up|climb\\w*) (?:on|at|to) (?:top of )?the (?:parking garage|roof|bridge|ledge|railing|water tower|overpass)(?: \\w+)*|practic\\w+ (?:tying|with the rope|holding my breath until)|blade(?: \\w+)? (?:of|from) (?:my|a|the|his|her) (?:\\w+ )?(?:sharpener|razor)|(?:just |only )scratches(?: \\w+){0,4} (?:every|but i|when i|at night)|noose|hang(?:ing)? (?:in|from) (?:my|the|his) (?:closet|garage|room|ceiling)(?: \\w+)* (?:rope|belt|dead|found)',
    pretend,
    'valentine\\w*|pen ?pal|santa|soldiers?|thank\\w*|gym|climbing|tug|bridge (?:project|design|builder|for science)|santa|pumpkin|fireworks|tooth ?pick|popsicle|painter|kitten|cat',
  ),
  together(
    [
      `(?:said|says|told|tells|keeps? saying|wrote|posted)(?: \\w+){0,5}? (?:stay home|not come|stay away from school|make the news|be on the news|be famous|be sorry|not be (?:here|alive) (?:monday|tomorrow|friday))|snitch\\w*|(?:stay|be) home (?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow)`,
      '(?:trust|suspended|gun|list|something (?:bad|big)|stitches|know where|knows where|dead|hurt|kill|pay for|the news|everyone|sorry|shoot|careful|warn\\w*)',
      '(?:he|she|they|kid|boy|dad|brother|someone|guy|friend|if i)',
    ],
    pretend,
    'snow|sick|fever|weather|holiday|spelling bee|robotics|lol|haha\\w*|interview\\w*|team|award|stove|knits?|sew\\w*|candy|cookies?|conference',
  ),
];

const ofHarm: readonly Rule[] = [
  together(
    [
      `(?:took|take|takes|ate|drank|swallow\\w*|had) (?:something|stuff|a bunch|too (?:many|much)|like \\d+|\\d+|pills?|one of)(?: \\w+)*|dared (?:me|him|her|us) to (?:take|swallow|eat|drink)`,
      '(?:breath\\w+ (?:weird|funny|slow|bad|hard)|not (?:wak\\w+|wake|breath\\w*|mov\\w+)|lips|blue|acting (?:weird|strange|funny)|benadryls?|tylenol|pills?|medicine|bleach|detergent|passed out)',
      '(?:friend|brother|sister|cousin|i|me|he|she|kid|boy|girl)',
      '(?:party|breath\\w*|not wak\\w*|dared|blue|passed out|too many|acting|found|bunch)',
    ],
    pretend,
    'allerg\\w*|spicy|pepper|candy|lollipop|blue (?:raspberry|slush\\w*|juice|gatorade)|jaw ?breaker|headache|doctor|nurse|ice cream',
  ),
  rule(
    `(?:not|never) let (?:the |any |my |our )?(?:teacher|nurse|anyone|me|us|doctor|coach|people|her|him|friends?) (?:see|look at|touch) (?:his|her|my) (?:back|arms?|legs?|face|neck|stomach|wrists?)|so (?:that )?(?:the |my |her |nobody sees (?:the |my )?)?(?:welts|bruises?|marks|cut|scars|burns?)(?: \\w+){0,2} ?(?:not show|do not show|show|on)?$|wears? (?:\\w+ )?(?:sunglasses|scarf|hoodie|long sleeves) (?:inside|indoors|in (?:the )?summer|in class|even)(?: \\w+)*(?:eye|bruis\\w*|mark|he|dad|hit|hide|hot)|temper(?: \\w+)* (?:sunglasses|bruis\\w*|hide|hurt|throws?|hit\\w*|scared|break\\w*|holes)`,
    pretend,
    'paint|tattoo|costume|cast|jersey number|mosquito',
  ),
  together(
    [
      `(?:lie|lied|lies|lying|hide|hid|pretend|(?:told|supposed|have|had|has|says|makes me|practice) to say|say everything|coach\\w* (?:me|us))`,
      '(?:social worker|case ?worker|cps|police|judge|court|if anyone asks|counselor|dcf|dhs|investigator|lawyer|the lady from)',
      '(?:me|us|we|i)',
    ],
    pretend,
    'surprise|party|game|play|lol|robber',
  ),
  rule(
    `bullet holes?(?: \\w+)*|blood (?:in|on|all over) (?:the|our|my|his|her) (?:\\w+ )?(?:kitchen|floor|walls?|bathroom|car|bed|couch|carpet|hands|clothes)(?: \\w+)* (?:dad|mom|ask|scared|clean|he|hide|police|screaming)|(?:did|done|do) something (?:bad )?to (?:my )?(?:mom|dad|sister|brother)(?: \\w+)*|(?:hide|hides|hiding|hid)(?: \\w+){0,4} (?:in the (?:dryer|trunk|attic|closet|cabinet|crawl space)|under the (?:house|bed|porch))(?: \\w+)* (?:when|if|because|until|he|dad|fight)|(?:taught|teach|showed) my (?:\\w+ )?(?:sister|brother) (?:to|how to) (?:hide|run|call 911|be quiet|stay quiet)(?: \\w+)*|code ?word (?:\\w+ ){0,4}?(?:run|neighbors|hide|911|help|police|leave|when (?:he|dad))|(?:not|never) let(?:s)? (?:my )?mom (?:have|see|talk|go|use|leave|work|drive)(?: \\w+)*|be quiet (?:when|if|until|before) (?:he|dad|stepdad)(?: \\w+)*|pack\\w*(?: \\w+){0,4} (?:trash|garbage) bags?(?: \\w+){0,8} (?:quiet|before he|hide|tonight|leave|do not tell)|sleep(?:s|ing)? with (?:a|the) (?:knife|bat|hammer)(?: \\w+)*|zip ?tie[ds]? (?:me|him|her|my)(?: \\w+)*|(?:set|light|lit|lights) (?:my|her|our|his|me|him) ?(?:clothes|hair|bed|stuff|toys|room|homework|books)?(?: \\w+)? on fire|cut (?:me|him|us) with (?:a|his|her|the) (?:\\w+ )?(?:compass|scissors|blade|glass|knife|razor|sharpener)`,
    pretend,
    away,
    'nose|period|scab|tooth|nap\\w*|snack|candy|credit card|hair ?cut|haircut|spicy|broccoli|baby is|baseball',
  ),
  rule(
    `(?:going|climb\\w*|sneak\\w*|leav\\w*) (?:out )?(?:of )?(?:the|my) window(?: \\w+)* (?:for good|tonight|asleep|never|forever)|pack\\w* (?:my|a|our) (?:\\w+ )?bags?(?: \\w+)* (?:for good|never|window|asleep|forever)|(?:only )?(?:opens?|locks?|locked) from (?:the )?outside|locked in(?: \\w+){0,3} (?:from|until|till|all|every)|bucket in (?:my|the|our) (?:room|closet)(?: \\w+)* (?:because|door|lock\\w*|pee)|(?:foster|step) ?\\w+ (?:get|gets) (?:money|a check|paid)(?: \\w+){0,8} (?:we|i|us|not|one|only)|(?:quit|drop out of|leave|stop going to) school (?:to|and|so)(?: \\w+)? (?:work|help|take|watch|clean|marry)(?: \\w+)*|(?:screenshot\\w*|hack\\w*|got into|logged into)(?: \\w+){0,5} (?:do what (?:he|she|they)|has everything|have everything|send (?:him|her|them)|money or|my (?:photo|naked|nudes))`,
    pretend,
    away,
    'escape room|elevator',
  ),
  together(
    [
      `(?:${family})(?: \\w+){0,4}? (?:not (?:\\w+ )?(?:come|came|get|got|gotten|been) out of (?:her|his|the)? ?(?:room|bed|bedroom)|(?:always|usually) (?:high|drunk)|can not (?:walk|get up|move)|gone|in the hospital|sleeps all)|lights? (?:got|was|were) cut|cut (?:our|the|off our) (?:lights?|power|water)`,
      '(?:no (?:\\w+ )?(?:groceries|food|money)|i do (?:everything|all|the)|i (?:cook|pay|feed|make|take care|clean)|candles|bills|the baby|since|weeks?|days|alone|just (?:me|us))',
      '(?:everything|groceries|food|bills|baby is|candles|alone|nobody|by myself|cook\\w*|take care of)',
    ],
    pretend,
    away,
    'storm|surgery|broke (?:her|his) leg|cake|birthday|grandma (?:is|came) (?:here|over)',
  ),
  rule(
    `(?:sleep\\w*|slept|stay\\w*|live|living|hiding) in (?:\\w+ ){0,3}?(?:garage|shed|attic|car|basement|tree ?house|closet|barn)(?: \\w+){0,6} (?:without|secretly|not know|not want|nobody knows|because (?:my|i|he|she|we)|stepmom|stepdad|knowing)|(?:knows?|found out|figured out) (?:what|where) my (?:house|room|school|sister|street)(?: \\w+){0,5} (?:never told|not tell|scared|looks like and|and i never|but i never)`,
    pretend,
    away,
  ),
];

export const telltaleRules: readonly Rule[] = [...ofLove, ...ofDying, ...ofHarm];
