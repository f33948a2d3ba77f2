// Punishment that is cruel, and the fear of it: bodies made to bear things, food locked away, a call home that brings a beating.
import { family } from './people.ts';
import { pretend, type Rule, rule, together } from './rule.ts';

const them = '(?:me|us|him|her|my (?:\\w+ ){0,2}?(?:brother|sister|cousin|friend|siblings?))';
const things =
  '(?:belt|switch|paddle|cord|chancla|hose|broom|wooden spoon|ruler|beating|whooping|whupping|whoopin|strap|spoon)';
const mild =
  'camp\\w*|practice|gym|pe|coach|soccer|ballet|plank|yoga|violin|piano|homework|salad|broccoli|vegetables|photo|doctor|dentist|dog|cat|puppy|hamster|baby|game|dare|lice|swim\\w*|line|chores';

export const cruelRules: readonly Rule[] = [
  rule(
    `(?:makes?|made|making|forc\\w+|has|had) ${them} (?:to )?(?:\\w+ )?(?:stand|kneel|hold|sit|eat|drink|lick|write|run|sleep|stay|crawl|beg|wear|bark)(?: \\w+){0,6}? (?:no clothes|without (?:my |any )?clothes|naked|in (?:my|our|her|his) underwear|until (?:i|we|he|she) (?:cry|cries|bleed|fall|faint|pass|throw|can not|could not|say|says)|for hours|all (?:night|day)|in the (?:cold|snow|rain|dark|closet|garage|basement|shed)|on (?:rice|rocks|gravel|the floor)|bricks|hot sauce|soap|pee|vomit|dog food|rotten|off the floor|like a dog|from the (?:dog|toilet|trash)|diaper|a collar)`,
    pretend,
    mild,
  ),
  rule(
    `(?:hot sauce|soap|pepper|chili|bleach|rag|socks?|tape|vinegar|chancla) (?:\\w+ )?(?:in|into|on|over) (?:my|our|her|his|their) (?:mouth|eyes|tongue)|(?:hold|holds|held|put|puts|push|pushes|stick|sticks|stuck|press\\w*) (?:my|our|her|his) (?:hands?|face|head|arm|fingers?|feet|foot) (?:over|on|in|under|into|to|against) (?:the |a |hot |boiling |cold )*(?:burner|stove|iron|flame|fire|candle|water|lighter|oven|toilet|radiator|heater)|shav\\w+ (?:off )?(?:my|her|his) (?:head|hair)(?: \\w+){0,4} (?:bad|punish\\w*|trouble|mad|so)|(?:cold|ice|freezing|boiling|scalding) (?:baths?|showers?|water)(?: \\w+){0,6} (?:punish\\w*|when i (?:am bad|cry|pee|wet)|if i|until i|because i (?:cry|cried|was bad|wet))`,
    pretend,
    'taco|salsa|tried|doctor|dentist|nurse|wash(?:ed|ing)? my hands|tap water|hand in the water|pool|lake|beach|itch\\w*|cooled|gum|magic|science',
  ),
  rule(
    `(?:lock|locks|locked|chain|chains|chained|hides?|hid|padlock\\w*)(?: \\w+)? (?:the|our|all the|up the) (?:fridge|food|pantry|refrigerator|kitchen|cabinets?|freezer|bathroom)(?: \\w+)*`,
    pretend,
    'dog|cat|raccoons?|bears?|baby|toddler|party|candy|by accident|restaurant|store|yelled|stuck|stall|cookies|closed|broken|surprise|ants|mice|twins',
  ),
  rule(
    `(?:get|gets|got|getting|take|takes|bring\\w*|use|uses|used|grab\\w*|pulls? out|comes? with|afraid of|scared of|with) (?:me )?(?:the|a|his|her|that|another) ${things}(?: \\w+)*`,
    pretend,
    mild,
    'black belt|seat ?belt|green belt|yellow belt|white belt|orange belt|blue belt|brown belt|karate|tool belt|belt buckle|measure|extension|phone|plug\\w*|charge\\w*|lamp|tv|switch (?:games?|for|controller|lite|online)|(?:nintendo|light|my|new|play) switch|the switch|a switch|garden|water\\w*|hose (?:and|to)|pants|jeans|curling|bowl|cake|batter|stir\\w*|mix\\w*|soup|sweep\\w*|witch|vocal|backpack|guitar|purse|bag|ruler to|a ruler|the ruler|spoon(?:ful)?|birthday|store|new|gucci|cereal|conveyor|draw\\w*|line|ping|boat|canoe|kayak',
  ),
  together(
    [
      '(?:not|please|can not|do not) (?:\\w+ )?(?:call|email|tell|send|write|text|contact|talk to)(?: \\w+){0,6}? (?:home|house|mom|dad|parents|stepdad|stepmom|uncle|aunt|grandma|foster \\w+)|(?:bad|failed|fail|low|an f|a d) ?(?:on|grade|grades|report card)?|report card|(?:when|if|every time) i (?:\\w+ )?(?:get|got|am|do|make|mess|spill\\w*|cry|talk|fail|lose|forget|drop\\w*|break|wet|ask)',
      `(?:get|gets|got|getting|give|gives|will|going to|makes? me|have to|i) (?:\\w+ ){0,3}?(?:beat|belt|whoop\\w*|whup\\w*|whipp\\w*|slap|hit|hurt|kick|punish\\w* (?:bad|so)|sleep (?:outside|on the (?:floor|porch)|in the (?:garage|closet|car|bathtub|basement|shed|yard))|no (?:food|dinner)|not (?:get to )?eat|get it (?:bad|when|at)|lock(?:ed|s)?|killed|stay outside)`,
      `(?:${family}|he|she|they|home|house|get (?:beat|the belt|hit|it)|sleep outside|not eat)`,
    ],
    pretend,
    'seat ?belt|karate|black belt|lol|haha\\w*|jk|iced|nose hurt|head hurt|ball|hit the|gets? hurt|got hurt|get hurt|surprise|party|locker|kick ?ball|recess|level|knee|score|goal|dessert|hit a|kick a|stomach hurt|hungry|throat hurt|eyes? hurt|feet hurt|nap',
  ),
  rule(
    `(?:not|never) (?:let|lets|allow\\w*|get) (?:me|us|him|her)? ?(?:to )?(?:eat|sit|live|be) with (?:the |my |her |his )?(?:family|them|rest|other kids)|(?:eat|eats) (?:after|with|from|like) the (?:dog|cat)s?|(?:pee|poop|go to the bathroom) in (?:a|my|the) (?:bottle|bucket|cup|corner|closet|yard)(?: \\w+)* (?:because|let|lock\\w*|not)|(?:say|says|said|tells?|told)(?: \\w+){0,4} (?:i (?:am|was) (?:a )?mistake|i (?:should|was) never (?:have been )?born|wish(?:es)? (?:i|she|he)(?: \\w+)? (?:not|never) (?:have )?(?:had me|born)|she hates me and|i ruin(?:ed)? (?:her|his|their) life|give me away|leave me (?:somewhere|there|on the|at a))`,
    pretend,
    'camp\\w*|potty|puppy|toddler|brother (?:pees|peed)|road trip|long drive|it was a mistake',
  ),
];
