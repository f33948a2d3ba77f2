// What shows on a body: marks that a person left, marks that are hidden or lied about, pain for which no doctor is asked.
import { family, someone } from './people.ts';
import { pretend, type Rule, rule, together } from './rule.ts';

const mark =
  '(?:bruis\\w+|burn ?marks?|cigarette burn|burn on (?:my|her|his)|welts?|black eyes?|(?:cut|scars?|marks|scratches|finger ?prints) (?:on|all|over|up|around) (?:my|her|his)|belt marks?|hand ?prints?|bite marks?|swollen|bleed\\w*|blood|broken (?:arm|ribs?|nose|fingers?|wrist|teeth)|busted lip|split lip|missing hair|purple|marks on (?:my|her|his) neck)';
const hurtAtPlay =
  'fell|falls?|falling|trip(?:ped)? over|bike|scooter|soccer|football|basketball|volleyball|hockey|gym|dodge ?ball|kick ?ball|base ?ball|tag|skat\\w+|karate|judo|wrestl\\w+|gymnastics|cheer|ballet|trampoline|practice|recess|playground|monkey bars|accident\\w*|cat|dog|kitten|hamster|puppy|ball|lemon|gums|paper cut|nose ?bleeds?|bloody nose|tooth|teeth|braces|mosquito|bees?|sun ?burn|oven|stove|flat iron|curling iron|apple|banana|peach|fruit|poison ivy|poison oak|allerg\\w*|paint\\w*|marker|grape|wedding|wart|pumpkin|science|donat\\w*|sister hit me with her|capture the flag|paintball|laser|hiking|crutch\\w*';

export const bodyRules: readonly Rule[] = [
  together(
    [
      mark,
      `(?:from|because of|because|by|after|when|where|that) (?:\\w+ ){0,3}?(?:stepdad|stepmom|dad|mom|babysitter|sitter|uncle|aunt|boyfriend|girlfriend|foster \\w+|nanny|coach|grandpa|grandma|husband|parents|belt|he|she|they|him|her|someone|brother|teacher|cousin|kids|boys)(?: (?:hit|does|did|do|gets?|got|grab|squeez\\w*|was|is|were|and|get|again|beat|push|hold|held|punch|kick|slap|drinks?|boyfriend|friend|dad|mom)\\b|$)`,
      '(?:has|have|had|got|with|saw|see|seen|found|is|are|there|shows?|showed|hides?|gets?)',
    ],
    pretend,
    hurtAtPlay,
    'purple (?:shirt|crayon|hair|dress|hoodie)',
  ),
  together(
    [
      '(?:make ?up|long sleeves?|hoodie|sweaters?|sweatshirt|jacket|concealer|foundation|sunglasses|scarf|turtleneck|bandaids?|bracelets|jeans|long pants|cover\\w*|hides?|hiding|hid)',
      `(?:${mark}|where (?:he|she|they) (?:hit|grab|hurt|burn|choke)|what (?:he|she|they) did|(?:my|her|his) (?:arms|wrists|cut|marks|scars|legs|neck|back))`,
      `(?:cover\\w*|hides?|hiding|hid|so (?:nobody|people|they|the|my|you|teachers?)|not (?:see|show|notice)|even (?:when|if|in)|hot|always wears?)`,
    ],
    pretend,
    hurtAtPlay,
    'pimples?|acne|zits?|hair ?cut|freckles|tattoo|mustache|cold|costume|snow|sunscreen|birthmark|hide and seek|goose ?bumps|pick(?:ed)? out|burn the',
  ),
  together(
    [
      '(?:told|tells?|makes?|made|want|have|has|had|said|says|asked|supposed|going|lied|lie|lies)(?: \\w+){0,6}? (?:to )?(?:say|said|tell|told|lie|lied|lies|that)(?: \\w+){0,8}? (?:fell|tripped|slipped|fall|ran into|walked into|bumped|clumsy|accident|stairs|nothing (?:happened|is wrong)|(?:i am|it is|everything is|was) (?:fine|ok|okay|good|normal|just (?:hot|tired|sick))|bike|did it (?:to )?myself|playing|the (?:dog|cat))|(?:told|tell|tells|tells everyone)(?: \\w+){0,5} (?:she|i|he|we) (?:just )?(?:fell|tripped|slipped|ran into|walked into|was (?:just )?(?:clumsy|hot|tired|sick))',
      '(?:nurse|doctors?|teachers?|coach|school|police|cops?|cps|hospital|lady|social worker|counselor|principal|everyone|anyone|people|told (?:me|us|her|him) to (?:say|tell|lie)|but (?:it|that|he|she|i|really))',
      `(?:${mark}|hurt|hit|push|beat|faint\\w*|pass\\w* out|choke|punch|kick|slap|but (?:it|that) (?:was|is) (?:\\w+ )?(?:him|her|my|not)|but really|truth|or (?:he|she|they|we)|told (?:me|us|her|him) to (?:say|lie)|told (?:me|us|her|him) to tell)`,
    ],
    pretend,
    'homework|recess|soccer|prank|joke|surprise|lines?|better now|ball|skat\\w+|so i got (?:ice|a band)|iced? it|knee|speech|secret santa',
  ),
  together(
    [
      '(?:faint\\w*|pass(?:ed|es|ing)? out|black(?:ed|s|ing)? out|collaps\\w+|seizures?)',
      '(?:not eat\\w*|stopped eating|skip\\w*|no food|diet|hides? (?:her|my|his) (?:food|lunch)|drink\\w*|drank|drunk|pills?|choke|told (?:the )?nurse|not (?:tell|told|want anyone)|keeps?|every (?:day|week)|nobody|vap\\w*|smok\\w*|locked)',
      '(?:i|she|he|friend|sister|brother|cousin|mom|dad|me)',
    ],
    pretend,
    'heat|hot day|band|choir|goats?|blood drive|laugh\\w*|thought i was going|so (?:tired|bored)|asleep|lol|on the couch|nervous|flowers',
  ),
];

export const untreatedRules: readonly Rule[] = [
  together(
    [
      '(?:hurt|hurts|swollen|infect\\w*|bleed\\w*|broken|fever|rotten|rotting|pus|pain|can not (?:breathe|walk|see|move|hear)|tooth ?aches?|blood|seizures?|asthma|inhaler|insulin|diabet\\w*|so sick|really sick|very sick|cough\\w*|lump|burn)',
      `(?:${family}|they|she|he)(?: \\w+){0,4}? (?:not|never|refus\\w+)(?: \\w+){0,5}? (?:doctors?|hospital|dentist|er|clinic|medicine|inhaler|insulin|glasses)|(?:says?|said|thinks?|believes?)(?: \\w+){0,4} (?:doctors?|hospitals?|dentists?|medicine)(?: \\w+){0,3} (?:rich|babies|weak|wimps|cost\\w*|too much|expensive|fake|not real|liars|bad|evil|sin)|(?:not have|no|can not afford)(?: \\w+){0,3} (?:insurance|money for (?:the |a |my )?(?:doctor|dentist|medicine|inhaler))|(?:god|pray\\w*) (?:will|is going to|it) (?:\\w+ )?(?:heal|fix|away)`,
    ],
    pretend,
    'just a (?:cold|bruise|scratch|bump|sprain)|not (?:really )?need|better now|dog|cat|hamster|vet|fine now|closed|allowed to give',
  ),
  rule(
    '(?:cough\\w*|throw\\w*|threw|puk\\w+|pee\\w*|spit\\w*|poop\\w*)(?: up)? blood|blood in my (?:pee|poop|underwear)|bleed\\w* (?:down there|from (?:my|her) (?:private\\w*|bottom|butt))|(?:hurt|burn) (?:when i (?:pee|go to the bathroom)|down there)(?: \\w+)* (?:uncle|he|him|babysitter|stepdad|after)',
    pretend,
    'tonsil\\w*|dentist|dog|cat|lizard|horned',
  ),
  rule(
    `(?:scared|afraid|not want|begg\\w+|worried)(?: \\w+){0,5} (?:call|tell|called|told|talk\\w* to) (?:my )?(?:home|mom|dad|parents|stepdad|stepmom)(?: \\w+){0,6} (?:hit|hurt|beat|kick me|mad at me again|get it|punish\\w*)`,
    pretend,
  ),
  rule(
    `${someone}(?: \\w+){0,3} (?:flinch\\w*|shak(?:es|ing)|cries|crying) (?:\\w+ ){0,2}?(?:when|every time|whenever) (?:\\w+ ){0,3}?(?:dad|stepdad|mom|he|she|adult|man|hand|teacher|anyone|someone|home|pick\\w*|last bell|time to go home)`,
    pretend,
    'baby|dog|cat|puppy|laugh\\w*|shots?|doctor|vet|movie|bath',
  ),
];
