// No one looks after them: food kept from them, days alone, a door that is shut, a bag that is packed.
import { family } from './people.ts';
import { type Rule, rule } from './rule.ts';

const home =
  '(?:my |our |the |his |her )?(?:home|house|fridge|apartment|kitchen|cabinets?|trailer|dads?|moms?)';
const they = `(?:my )?(?:${family}|they|he|she)`;

export const neglectRules: readonly Rule[] = [
  rule(
    `(?:never|no|not|hardly|barely|rarely)(?: \\w+){0,3}? (?:food|groceries|dinner|breakfast|anything to eat|enough to eat)(?: \\w+){0,3}? (?:at|in) ${home}|(?:fridge|kitchen|cabinets?|cupboards?) (?:is|are|was) (?:always |just |so )*empty`,
    'mini|bake sale|sold|classroom|party|lab|game|pet|not bring|allowed|upstairs|homework|dog|cat|hamster|play kitchen',
  ),
  rule(
    'only (?:time i |place i |thing i |food i |meal i |meals? )?(?:get to |ever |really )?(?:eat|eats|get food|get fed|get|have)(?: is| food| meals)? (?:at|from|when i am at|when i come to|in) school|only (?:eat|eats|ate|get to eat) (?:once|one meal|one time|every other day|on school days|school lunch\\w*)|(?:school|lunch) (?:lunch )?is (?:the only|my only) (?:food|meal|thing i eat|time i eat|place i eat)',
    'dog|cat|hamster|fish|snake|bears?|animals?|turtle|lizard',
  ),
  rule(
    `${they}(?: \\w+){0,3}? (?:not|never|stop|stopped) (?:ever )?(?:let|lets|letting|allow|allows) (?:me|us|him|her|my (?:\\w+ )?(?:${family}))(?: to)? (?:eat(?! (?:in|candy|sweets|gum|chips|dessert|junk|sugar|pizza|ice|at the|before|snacks?|more|on|cake|cookies?)\\b)|have (?:food|dinner|any food|water)|come (?:in$|in the|inside|back|home)|(?:back )?in(?:side)? (?:the|our) (?:house|home)|sleep inside|see a doctor|go to the (?:doctor|hospital)|leave the (?:room|basement|house ever)|talk to (?:anyone|anybody)|drink (?:any )?water)`,
    'class|library|lab|bus|teacher|game|dog|cat|practice|allerg\\w*',
  ),
  rule(
    `(?:not get|do not get|no|without|skip|takes? (?:away )?|took (?:away )?)(?: any| to| my)? ?(?:dinner|food|eat|fed|supper|meals?)(?: away)?(?: \\w+){0,3}? (?:when|if|because|as|for) (?:i|we|punish\\w*|a punish\\w*|being bad|days)|(?:starv\\w+|not feed|do not feed|forgets? to feed|never feeds?) (?:me|us|my (?:\\w+ )?(?:${family}))|(?:punish\\w*|grounded) (?:\\w+ )?(?:me |us )?by (?:not|no|taking) (?:\\w+ )?(?:food|feed\\w*|dinner)`,
    'hungry yet|late|practice|allerg\\w*|dessert|full|dog|cat|fish|hamster|not hungry',
  ),
  rule(
    '(?:we|i|my (?:\\w+ )?(?:brother|sister|family)|brother|sister|he|she)(?: \\w+){0,3}? (?:not|never) (?:really )?(?:eat|ate|eaten|had (?:any )?(?:food|dinner|lunch|breakfast|a meal|anything to eat))(?: \\w+){0,3}? (?:since|in|for) (?:\\w+ ){0,2}?(?:yesterday|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|last night|week)',
    'candy|meat|pizza|dog|cat|hamster|fast(?:ed|ing)|ramadan|lent|there|sushi|ice cream|hermit|snake',
  ),
  rule(
    `(?:mom|dad|stepdad|stepmom|parents?|grand(?:ma|pa)|guardian|nobody|anyone|no adults?)(?: \\w+){0,6}? (?:not|never|no longer)(?: \\w+)? (?:come|came|coming|been|returned|be)(?: \\w+)? (?:back|home)(?: (?:in|for|since|yet|at night|last night|anymore|and|again|tonight).*|$)|(?:mom|dad|parents?|stepdad|stepmom|grand(?:ma|pa)) (?:\\w+ )?(?:left|leave|leaves|abandon\\w*) (?:me|us|me and \\w+|my (?:\\w+ )?(?:brother|sister|siblings)) (?:\\w+ ){0,4}?(?:alone|by (?:myself|ourselves)|and (?:never|not)|for (?:\\w+ )?(?:days|weeks?)|outside|all night)|abandon(?:ed|ing)? (?:me|us)`,
    'work late|business|trip|army|navy|deploy\\w*|store|to school|from work|story|book|for (?:an|one|a few) (?:hours?|minutes?)',
  ),
  rule(
    '(?:home|house|left|stay|staying|stuck|we are|i am|been)(?: \\w+){0,2}? (?:alone|by (?:myself|ourselves|himself|herself))(?: \\w+){0,3}? (?:all (?:week\\w*|night)|(?:every|each|at|most) nights?|for (?:\\w+ ){0,2}?(?:days|week|weeks|nights)|overnight|since (?:\\w+day|last)|with (?:my |the )?baby|for the weekend|till morning)|nobody (?:is |was )?(?:\\w+ )?(?:home|there|takes care of (?:me|us)|take care of (?:me|us))(?: to)?(?: take care| to feed| for days| all week\\w*| at night| with (?:me|us)| when i (?:sleep|wake))?(?: of (?:me|us))?$',
    'movie|dog|cat|practice|nobody is home (?:at|right|until)|working',
  ),
  rule(
    `${they}(?: \\w+){0,3}? (?:lock|locks|locked|locking|shut|shuts|shutting|kick|throw|throws|threw|put|puts|leave|leaves|left|trap\\w*|make|makes|made)(?: me| us| him| her| my \\w+) (?:\\w+ )?(?:outside|out$|out (?:at night|of (?:the|my|our) (?:house|home)|all|when|in the (?:cold|rain|snow)|until|for|if|side)|in (?:the|a|my) (?:\\w+ )?(?:closet|basement|garage|room|bathroom|shed|attic|cage|trunk|cold|car))(?: .*(?:night|hours|days|dark|bad|punish\\w*|mad|cold|alone|drunk|trouble|when|lock\\w*|cry\\w*)|$)`,
    'dog|cat|recess|play outside|prank|game|escape room|hide and seek|accident\\w*|puppy|made me in|time ?out',
  ),
  rule(
    '(?:leav\\w+|leave|left|run|running|ran|get|getting|sneak\\w*|escape|escaping)(?: \\w+){0,2}? (?:home|here|my house|this house|out of (?:here|this house|my house)|away|my (?:mom|dad|family|parents))(?: \\w+){0,3}? (?:for good|forever|and (?:never|not) (?:\\w+ )?(?:back|return\\w*|tell\\w*)|never coming back|and not (?:be )?(?:come|coming) back|before (?:he|she|they) (?:get|gets|wakes?))|pack(?:ed|ing)?(?: \\w+){0,5}? (?:bag|backpack|stuff|things|clothes)(?: \\w+){0,4} (?:leaving|run\\w*|leave|escape|get out|get away)(?! (?:for|to|on) (?:school|camp|the|a|vacation|practice|my|grand))|(?:want|going|plan\\w*|need|try|have) to (?:leave|escape|get away from|get out of) (?:home|my (?:house|home|mom|dad|family|parents|stepdad|stepmom|uncle)|this house)(?: \\w+)?$',
    'vacation|trip|camp|moving|sleepover|graduat\\w+|store|college|school starts|game|homework|on time|early|yard sale|charity|dog|cat|brain',
  ),
  rule(
    `(?:can not|not|never) (?:want to )?(?:go|be|sleep|come|stay) (?:back )?(?:to |at )?(?:home|my house|my room|there|my dads?|my moms?) (?:\\w+ )?(?:because |when |if |while )?(?:my )?(?:${family}|he|she|they)(?: \\w+)? (?:is|are|will|gets?|might|comes?|drinks?|lives?|does|do|hits?|hurts?)(?! (?:sick|picking|working|at work|late|not home|busy|on vacation|sleeping|painting))|(?:please )?(?:do not|not) (?:make|send|let) (?:me|us|her|him) (?:go |back |to )*(?:home|go with (?:him|her)|to (?:my )?(?:dads?|moms?|uncles?))(?! (?:sick|early))`,
    'bus|locked out|key|party|dance|sick|homework|lice',
  ),
  rule(
    '(?:we|i|family|mom|me)(?: \\w+){0,5}? (?:sleep|sleeping|slept|stay|staying|live|living|lived)(?: \\w+){0,4}? (?:in|at|on|from|under) (?:a |an |the |our |different |peoples? |friends? )*(?:motel|motels|shelter|bridge|street|streets|parking lot|walmart|bus|couches|car|van|truck|gas station)|(?:lost|losing|took|taking) (?:our|the|my) (?:house|home|apartment)(?: and| because| so|$)|not have (?:heat|water|electricity|power|a bed) (?:at|in|for|anymore)',
    'trip|on the way|vacation|field|hotel pool|camp\\w*|sesame|near|across|bus (?:driver|seat)|late|asleep|game|storm|on the bus',
  ),
];
