// Children left on their own: adults gone for days or not able to care, a child who cares for little ones, nights in changing places.
import { pretend, type Rule, rule, together } from './rule.ts';

const adults =
  '(?:parents?|mom|dad|stepdad|stepmom|grandma|grandpa|grandparents|nana|aunt|uncle|guardian|nobody|adults?|grown ?ups?|foster \\w+|babysitter)';
const days =
  '(?:(?:for|in|since|been|like|it is|its|over|almost|about|going on|has been|have been) (?:like |about |almost |the |last |a |at least |maybe )?(?:\\d+|two|three|four|five|six|couple|few|several|days|weeks?|weekend|nights?|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|last (?:week|night|\\w+day)|christmas|a week)|left (?:on )?(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday)|\\d+ days|all week\\w*|days ago|every night|most nights)';
const little = '(?:twins?|baby|babies|brothers?|sisters?|siblings?|kids|little ones|cousins)';
const away =
  'trip|vacation|business|work trip|deploy\\w*|babysit(?:ting)?|camp\\w*|tents?|backyard|sleepovers?|scouts?|hammock|dogs?|cats?|puppy|hamster|fish|plants?|hermit crab|hotel with a pool|field trip|cruise|pets?|bunny|turtle';

export const aloneRules: readonly Rule[] = [
  together(
    [
      `${adults}(?: \\w+){0,4}? (?:left|gone|went (?:out|away|somewhere|to)|disappear\\w*|took off|(?:not|never) (?:\\w+ ){0,2}?(?:come|came|been|home|back|returned|seen|show\\w*|answer\\w*))|(?:not|never) (?:seen|heard from) (?:my |our )?${adults}`,
      days,
      `(?:tak(?:e|ing) care of|watching|by (?:myself|ourselves)|alone|cereal|ramen|no (?:milk|food|power|lights?|heat|water)|power (?:is|was|got)|out of (?:food|money)|just (?:me|us)|on (?:my|our) own|i (?:make|cook|feed|put|get)|feed\\w*|scared|hungry|not (?:answer\\w*|know where|pick\\w* up)|not (?:come|came|been) (?:back|home))`,
    ],
    pretend,
    away,
    'grand(?:ma|pa|parents) (?:is|are) (?:here|staying|watching)|with (?:my|our) (?:grand\\w+|aunt|uncle|dad|mom)',
  ),
  together(
    [
      '(?:(?:home|house|left|staying|stay|stuck|live|living) (?:\\w+ ){0,2}?(?:alone|by (?:myself|ourselves|themselves|himself|herself))|just (?:me|us) and (?:my )?(?:\\w+ )?(?:brother|sister|baby|twins))',
      '(?:it has been|it is been|been|for|since|going on|already) (?:\\w+ )?(?:\\d+|two|three|four|five|a few|several|a couple|couple) (?:of )?(?:days|weeks|nights)',
    ],
    pretend,
    away,
  ),
  together(
    [
      `i (?:\\w+ ){0,3}?(?:take care of|taking care of|feed|feeding|rais\\w+|look after|looking after|watch|watching|bathe|change|carry|make \\w+ for|put) (?:\\w+ ){0,3}?${little}`,
      '(?:mom|dad|parents?|stepdad|stepmom|grandma|aunt|uncle|nobody|she|he)(?: \\w+){0,4}? (?:drunk|high|not (?:\\w+ )?(?:get (?:up|out of bed)|wake|feed|home|move|care)|gone|left|jail|pass\\w* out|in bed all|(?:sleeps|asleep) all day|drinks|drinking|pills|disappears?|can not)|miss(?:ing|ed)? (?:\\w+ )?school (?:because|to|so|for)|nobody else',
    ],
    pretend,
    'sick|flu|surgery|work|trip|migraine|babysit(?:ting)?',
    away,
  ),
  together(
    [
      '(?:nana|grandma|grandpa|mom|dad|babysitter|sitter|uncle|aunt|stepdad|stepmom|he|she)',
      '(?:forgets? (?:who we|who i|we are|i am there|to (?:feed|pick) (?:us|me)|us|where)|left the (?:stove|oven|gas|burner) on|pass\\w* out|can not wake (?:her|him)|(?:not|will not|never) wake up|nodd\\w+ off|drunk|been drinking|high)',
      '(?:(?:two|three|2|3|another|been|a) fires?|supposed to (?:watch|take care|pick)|watch(?:es|ing)? us|take care of us|who we are|drives? (?:us|me)|drove (?:us|me)|pick\\w* (?:me|us) up|baby|in the car|my little)',
    ],
    pretend,
    'pancakes?|fireplace|camp ?fire|high (?:school|five|chair|up)',
  ),
  together(
    [
      '(?:live|living|lived|stay|staying|stayed|sleep|sleeping|slept|crash\\w*|been|hide|spend\\w*)(?: \\w+){0,3}? (?:at|in|on|with|behind|under|outside|between) (?:\\w+ ){0,3}?(?:different (?:\\w+ )?(?:houses|couches|places|homes)|couch to couch|whoever|outside|park|woods|playground|bench|porch|roof|stairwell|stairs|laundry room|laundromat|bus stop|bus station|train station|storage \\w+|church steps|shed|dumpster|library|mcdonalds|hallway of|friends? (?:houses|couch|couches|basement)|tents?)',
      `(?:mom|dad|parents|nobody|she|they|he|kick|throw|threw|run away|ran away|fight|since|because|evicted|lost|cold|locked|no (?:where|place)|nowhere|scared|not (?:go|want|have|let|tell)|tell)`,
      '(?:night|nights|sleep\\w*|slept|since|days?|weeks?|months?|cold|live|living|kick|lost|lock\\w*)',
    ],
    pretend,
    away,
    'stars|birthday|fun|fort|air mattress|party|s ?mores|eagle|beach|remodel\\w*|cleaning',
  ),
  rule(
    '(?:sleep|sleeps|sleeping|slept|live|living|stay|staying|hide|hiding) (?:\\w+ )?(?:behind|under|beside|next to|in|on) (?:the |a |my |our )(?:\\w+ )?(?:church|bridge|walmart|gas station|dumpsters?|stairwell|bathtub|school (?:roof|bathroom|gym)|parking lot|bus station|train station|underpass|overpass|storage (?:unit|room)|laundry room|laundromat|abandoned \\w+)(?: \\w+)*|(?:ketchup|sauce|sugar|mustard|mayo) (?:packets?|sandwich\\w*) (?:\\w+ ){0,3}?(?:again|for (?:dinner|lunch|days|breakfast)|because)|(?:shower|wash|bathe|brush\\w*) (?:\\w+ ){0,3}?(?:at|in the) (?:school|gas station|park|bathroom sink)(?: \\w+){0,4} (?:because|not have|no) (?:\\w+ ){0,4}(?:water|home|house|shower|power)|(?:because of|hear|dodg\\w+) (?:the )?(?:gun ?shots?|shootings?)(?: \\w+)*|(?:not|never) (?:have )?(?:anywhere|any place|nowhere|somewhere)(?: \\w+)? to (?:sleep|live|go) tonight',
    pretend,
    away,
    'choir|watching|lesson|fireworks|hide and seek|tag|drill|movie|game|starting gun|track meet',
  ),
  rule(
    '(?:keeps?|kept|mak\\w+|made) (?:me|us|him|her) (?:home|stay home)(?: from school)? (?:to|so|and)(?: \\w+)? (?:clean|watch|work|cook|take|babysit|can|will|the)|(?:not|never) (?:let|lets|allow\\w*|letting) (?:me|us|her|him)(?: to)? (?:go to|come to|in|attend|leave for) school|(?:not|never) (?:been|gone|go|come|came) to school (?:in|for|since) (?:\\w+ )?(?:\\w+ )?(?:weeks?|months?)(?: \\w+)* (?:because|watch|baby|mom|work)|(?:not|have not) (?:seen|heard from|talked to) (?:my )?(?:mom|dad|parents)(?: \\w+){0,2} (?:in|for|since) (?:\\w+ )?(?:\\w+ )?(?:weeks?|months?|days)(?: \\w+)* (?:not know|friend|nobody|alone|scared|where)|(?:beg|begging|ask\\w* (?:strangers|people) for money|panhandl\\w*)(?: \\w+){0,8} (?:light|street|store|corner|can not come|not come in|or (?:he|she|we|they)|until|dollars)',
    pretend,
    away,
    'fever|sick|dance|snow|deploy\\w*|navy|army|covid|flu|dessert|ice cream|field trip|for a puppy',
  ),
];

export const unwatchedRules: readonly Rule[] = [
  rule(
    'how (?:long|old)(?: \\w+){0,10} (?:stay|be|live|left|go|survive) (?:home |house )?(?:alone|by (?:themselves|myself|ourselves|yourself)|without (?:parents|adults|a grown ?up|food))',
    pretend,
    away,
    'sick|mars|water|animals?|camels?|sharks?|whales?|bears?|penguins?|spiders?|lizards?|people live without',
  ),
  rule(
    '(?:mom|dad|parents|nobody|anyone|they)(?: \\w+){0,4}? (?:not |never |do not |even )*(?:know|care|knows|cares|looking|look|notice|noticed|notices|ask|asks)(?: or \\w+)? (?:where i (?:am|go|sleep|live|was|sleep at)|if i (?:come|am|go|eat|sleep) (?:home|back|alive|there)?|for me|when i am gone|that i am gone)$',
    'hide and seek|hiding spot|game|tag|party|prank|lol|dog|cat',
  ),
  rule(
    '(?:first|only|last) (?:real )?(?:thing|meal|food|time|dinner)(?: \\w+){0,3} (?:ate|eaten|eat|had)(?: \\w+){0,4} (?:in|since|for) (?:\\w+ )?(?:days|two|2|3|three|a couple|yesterday|friday|monday|weekend)',
    'braces|surgery|flu|stomach|sick|ramadan|candy|meat|pizza|tonsils',
  ),
  together(
    [
      '(?:drives?|drove|driving|picks? (?:me|us) up|picked (?:me|us) up)',
      '(?:drunk|after (?:drinking|beers?|wine)|been drinking|smells? like (?:beer|alcohol|wine)|high on|pass\\w* out|swerv\\w+)',
      '(?:me|us|i|we|my (?:brother|sister))',
    ],
    pretend,
    'ice|snow|go ?kart|bumper cars?|high school',
  ),
];
