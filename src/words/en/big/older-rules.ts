// Someone much older comes too near: as a boyfriend, with gifts and secrets, at night, in a bed, in a car.
import { family } from './people.ts';
import { pretend, type Rule, rule, together } from './rule.ts';

/** An adult, or someone who has power over a child. */
const grown =
  '(?:stepdad|stepfather|uncle|tio|dad friend|mom friend|(?:mom|sister|aunt|cousin) boyfriend|stepbrother|step ?brother|grandpa|coach|teacher|tutor|priest|pastor|youth leader|neighbou?r|landlord|babysitter|sitter|roommate|janitor|driver|man|men|guy|dude|grown ?up|adult|stranger|boss)';
const years =
  '(?:(?:is|was|are|like|a|almost|says|turns?|turned|turning|who|being|about|age|really|actually) (?:like |only |actually |about )?)(?:1[89]|[2-6]\\d|in (?:his|her) (?:twenties|thirties|forties))(?! (?:minutes?|dollars?|bucks|percent|points?|pages?|days?|weeks?|hours?|times|levels?|feet|inches|pounds|goals?|kids|people|questions?|th|robux))';
const loved =
  '(?:(?:my|i have a|got a|first|new) (?:secret )?(?:boyfriend|girlfriend)|(?:be|am|is|was|as) (?:his|her) (?:secret )?(?:girlfriend|boyfriend|wife)|(?:dating|date|going out with|talking to) (?:me|him|this|a)|(?:loves?|kiss\\w*|likes?|in love with|has a crush on) me|asked me out|relationship)';
const quietly =
  '(?:not (?:to |ever )?tell|never tell|secret|nobody (?:can|should|knows?|will)|behind my (?:mom|parents)|not (?:supposed|allowed) to (?:know|tell)|just between|delete\\w*|hide (?:it|them)|sneak\\w*|lie to (?:my|mom|dad))';

export const olderRules: readonly Rule[] = [
  together(
    [
      'i (?:am|just turned|turn) (?:only |like |still )?(?:8|9|1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen)',
      '(?:he|she|they|guy|boy|man|dude|person|girl)(?: \\w+){0,4}? (?:is|was|says|turned|turns?|like|actually|almost) (?:\\w+ ){0,3}?(?:1[89]|[2-6]\\d|grown|an adult|in college|a senior)',
      '(?:text\\w*|talk\\w*|snap\\w*|hang\\w* out|facetime|dms?|meet\\w*|sneak|drives?|pick\\w*|rides?|together|dating|date|love\\w*|likes? me|boyfriend|girlfriend|kiss\\w*|photo|cute|pretty|mature|secret|gifts?|buys?|asked me|wants me)',
    ],
    pretend,
    'brother|sister|cousin|uncle|aunt|babysitter|coach|tutor|jersey|minutes|points|percent|teacher',
  ),
  together(
    [years, loved],
    pretend,
    `(?:${family})(?: \\w+){0,4}? (?:is|are|turned|turns?) (?:\\w+ )?[2-6]\\d`,
    'my (?:brother|sister|cousin|aunt|uncle|mom|dad|babysitter) (?:has|got) a',
  ),
  together(
    [
      '(?:older|grown|college|adult) (?:guy|man|men|boy|boys|dude|kid|teen\\w*|person|girl|woman|friend)s?|(?:guy|man|dude|boy) (?:who is|that is) (?:\\w+ ){0,2}?(?:older|grown|in (?:college|high school))',
      `(?:${loved}|${quietly}|pick\\w* (?:me|her|us) up|meet(?:ing)? (?:me|him|up)|alone|his (?:car|house|place|apartment|room)|buys? (?:me|us|her)|gives? (?:me|us|her)|send\\w*|kiss\\w*|photo)`,
    ],
    pretend,
    'brother|team|practice|coach|tutor|reading buddy|buddy|surprise|party|project|chess|soccer|basketball|helped',
  ),
  together(
    [
      `(?:${grown}|he|someone)(?: \\w+){0,5}? (?:buys?|bought|gives?|gave|got|getting|sends?|sent|pays?|paid) (?:me|us|her|him|my (?:sister|brother|friend))`,
      quietly,
    ],
    pretend,
    'handshake|ending|surprise|birthday|party|christmas|recipe|candy before|password|clue|ice cream',
  ),
  together(
    [
      '(?:told|tells|tell|asks?|asked|makes?|made|want|says|said|gets?|begs?|keeps?)(?: \\w+){0,5}? (?:delete|erase|clear|hide|disappear\\w*)(?: \\w+){0,4}? (?:messages?|texts?|chats?|history|convos?|conversations?|dms?|photo|snaps?|calls?|app|account)|(?:messages?|texts?|chats?|snaps?|dms?) (?:that |can |will |which |go away|to )*(?:disappear|delete|erase|vanish)\\w*',
      '(?:he|she|someone|guy|man|friend|person|they|player|coach|uncle|teacher|cousin|tells?|asks?|says?)',
    ],
    pretend,
    'storage|teacher|essay|full|space|by accident|update|slides?|doc|(?:how (?:do|can)|did) (?:i|my)|mom|dad|parents|grandma|mine disappear\\w*|my (?:messages?|texts?) disappear\\w*',
  ),
  rule(
    'i (?:\\w+ ){0,4}?(?:am|be|got|could be|might be|get) (?:\\w+ )?pregnant|pregnancy test|(?:friend|girl in my (?:class|grade|school)|classmate|cousin who is 1\\d)(?: \\w+){0,5} (?:is|got|be|might be) (?:\\w+ )?pregnant|(?:missed|late|not (?:got|had|get)) my period(?: \\w+)* (?:scared|he|boyfriend|sex)',
    pretend,
    'hamster|cat|dog|guinea pig|rabbit|teacher|fish',
  ),
  rule(
    '(?:made|makes?|making|forced|pull\\w*|put|push|drag\\w*|took|grab) (?:me|us|her|him|my (?:\\w+ )?(?:friend|sister|brother)) (?:to )?(?:get |go |come |inside )?(?:in|into|in to|inside|to) (?:their|his|a|some) (?:\\w+ )?(?:car|truck|van|trunk|apartment|hotel|motel)',
    pretend,
    'seat|carpool|airport|hospital|practice|mom|dad|grand\\w+|dog|cat|vacation|beach|pool|trip|toy|wagon|game|zoo',
  ),
  rule(
    `(?:sleep|sleeps|sleeping|slept|share|shares|sharing|lay|lie|nap|in)(?: \\w+){0,3}? (?:in )?(?:the )?(?:same |a |one )?bed (?:with|as) (?:my |our |the |her |his |a |an )?(?:${grown}|him|older \\w+)(?! s?on)`,
    pretend,
    'cabin|trip|vacation|dog|cat|thunder\\w*|nightmare|hotel|babies',
  ),
  together(
    [
      `(?:footsteps|doorknob|door (?:handle|open\\w*|creak\\w*)|(?:comes?|came|walks?|stands?|stood) (?:in|into|at|by|outside) (?:my|our|the) (?:room|door|doorway|bed)|hear (?:him|his|dad|stepdad))`,
      '(?:not|never|without) (?:\\w+ )?knock\\w*|pretend (?:to be |i am |that i am )?(?:asleep|sleep\\w*)|hold my breath|under the (?:bed|covers)|watches me sleep|freeze|at night(?: \\w+){0,4} (?:he|him|his|dad|uncle|brother)',
    ],
    pretend,
    'santa|tooth fairy|cat|dog|puppy|ghost|snack|christmas|hide and seek|game|annoying|privacy',
  ),
  rule(
    `(?:he|she|they|${grown}|dad|brother|cousin)(?: \\w+){0,4}? (?:tickl\\w*|touch|rub|rubs|rubbed|kiss\\w*|hug\\w*|hold|holds|massag\\w*|wash|washes|lick\\w*) (?:me|her|us|him|my (?:sister|brother|friend))(?: \\w+){0,3} (?:(?:in|on) (?:the )?(?:places|wrong places?|a (?:bad |weird |wrong |gross )?(?:way|place|spot)|spots)|where (?:i|she|he|my|nobody)|under (?:my|the|her) (?:clothes|covers|blanket|shirt|table))|(?:special|secret|private|doctor) (?:game|time|massage|lessons?) (?:with (?:him|her|me)|together|just us|at night|and)|(?:our|a) (?:special|secret) (?:game|time)$|(?:do|does|did|doing) (?:\\w+ )?(?:stuff|things|it) (?:to|with|on) each other|(?:if i|prove (?:that )?i|show (?:him )?(?:how much )?i) (?:really |truly )?lov(?:e|ed) him|prove (?:it|my love)|has (?:me|her|us) sit on his lap|(?:have|has|had) to (?:kiss|hug|sit on|lay|lie|shower|bathe|sleep) (?:with |on |next to )?(?:my |the |his )?(?:\\w+ )?(?:${grown}|friend|him)(?: \\w+)* or (?:he|she|they)`,
    pretend,
    'grandma|aunt|nurse|dog|cat|baby|hugs? me where i am ticklish|ticklish|each other laugh|good things|nice|kind|share|coach hugs',
  ),
  rule(
    `(?:wake|woke|waking) up (?:and|with|to)(?: \\w+){0,5} (?:(?:pajamas|pants|clothes|underwear|shirt|shorts) (?:are |is |was |were )?(?:off|down|different|gone|wet and|undone)|(?:him|he|hand|someone) (?:\\w+ )?(?:in|on|next to|touch|over|at the end) ?(?:my|me)?)|(?:hurt|burn|itch\\w*|bleed\\w*)(?: \\w+){0,3} (?:when i (?:pee|sit|poop|walk|go to the bathroom)|down there|to (?:pee|sit)|in my private\\w*)(?: \\w+)*(?:since|after|because|uncle|cousin|he|sleepover|babysitter|stepdad)(?: \\w+)*|(?:takes?|took|taking|has) (?:\\w+ )?photo (?:of )?(?:me|us|her|my sister) (?:while |when )?(?:i am |she is |we are |i was )?(?:sleep\\w*|asleep|naked|in (?:my|the) (?:bed|bath|shower|underwear|swimsuit|bathroom))|(?:walks?|walked|comes?|came|barges?|looks?|peeks?) in (?:on me )?(?:when|while) i am (?:in the (?:shower|bath|bathroom|tub)|changing|getting (?:dressed|changed)|naked|undress\\w*)`,
    pretend,
    'beach|lake|pool|vacation|swim meet|as a baby|baby photo|sun ?burn|bike seat|horse|dog|cat|soccer|little brother|sister (?:walks|walked|always)|two year old|toddler',
  ),
  rule(
    `(?:${grown}|dad|he|brother|cousin|mom boyfriend)(?: \\w+){0,2} (?:sleeps?|lays?|lies|comes? and sleeps?|gets?) (?:in|into|on) (?:my|your|our|her) bed(?: \\w+){0,4} (?:every|night|with|and|when|normal|at)|(?:teacher|coach|tutor|uncle|stepdad|man|he|priest|pastor|babysitter|boss|cousin)(?: \\w+){0,3} (?:locks?|locked|closes|shuts?|turns? off) (?:the )?(?:door|lights?)(?: \\w+){0,4} (?:just us|alone|only us|me and him|with me|nobody else|when i am (?:in there|the only))`,
    pretend,
    'dog|cat|sick|nightmare|thunder\\w*|snores|movie night|fort|hotel|lockdown|drill',
  ),
];

export const tooNearRules: readonly Rule[] = [
  rule(
    `(?:${grown}|dad|brother|cousin|he|priest)(?: \\w+){0,2} (?:likes?|loves?|looks? at|hugs?|treats?|talks? to|touch|holds?|watches) (?:you|me|her|us|him|my sister)(?: \\w+){0,3} (?:wrong|bad|creepy|gross|not normal|inappropriate|sexual|adult|like (?:a|his) (?:wife|girlfriend)|not like a (?:dad|daughter|kid|son|teacher|student))(?: ways?)?`,
    pretend,
    'bad at|day|game|food|mood|smell\\w*',
  ),
  together(
    [
      `(?:need|want|put|get|wish|install\\w*|push|use)(?: \\w+){0,4} (?:lock|chair|dresser|knife under)(?: \\w+){0,8}`,
      '(?:door|room|pillow|inside|at night)',
      `(?:because of|so|from|keep|against|at night)(?: \\w+){0,3}? (?:he|him|stepbrother|stepdad|brother|uncle|dad|cousin|boyfriend|grandpa|roommate)`,
    ],
    pretend,
    'locker|takes?|steals?|stole|stealing|toys?|candy|lego|snoop\\w*|annoying|borrow\\w*|diary|read|dog|cat|charger|games?|bugs? me|in my stuff|snacks?',
  ),
  together(
    [
      '(?:can not|not want to|not allowed to|rather not|afraid to|not) (?:say|tell you|explain|talk about) (?:why|what (?:he|she|they|happened)|it to anyone|the reason)|not ask (?:me )?why|(?:have|got) (?:my )?reasons',
      '(?:him|his|her|he|uncle|coach|dad|stepdad|brother|cousin|neighbor|teacher|home|house|there|alone|sleepover|bus|camp|room)',
      '(?:not|never|rather|hate|scared|please|afraid|stop)',
    ],
    pretend,
    'surprise|party|present|love|like|happy|laugh\\w*|lost|crush|favou?rite|weird but|gift',
  ),
  together(
    [
      '(?:when|after|if|while|until|whenever) (?:my |her |our |the |his )?(?:mom|dad|parents|grandma|aunt|nobody|everyone|wife|other (?:kids|adults)|door|lights?|we|i)(?: \\w+)? ?(?:is|are|goes|leaves?|works?|am)? ?(?:\\w+ )?(?:at work|asleep|sleep\\w*|gone|home|not (?:home|here|there|looking|around)|looking|away|out|shift|around|alone(?: with)?|closed|watching)',
      `(?:he|${grown}|brother|cousin)`,
      '(?:makes? (?:me|us|her)|comes? (?:in|into|to|close)|(?:does|do) (?:\\w+ )?(?:things?|stuff)|acts? (?:different|weird)|gets? (?:mean|weird|scary|too close)|hurts?|locks? the|want (?:me|us) to (?:sit|lay|lie|come|watch|play)|(?:calls|says) (?:me|i am)|touch|different person)',
    ],
    pretend,
    'cook\\w*|homework|dinner|pizza|dishes|clean\\w*|practice|lol|piano|pancakes?|breakfast|nap|dogs?|cats?|puppy|chores|vegetables|read',
  ),
  rule(
    'what (?:he|she|they|someone|my (?:\\w+ )?(?:uncle|cousin|brother|stepdad|dad|coach|babysitter)) (?:did|does|do|was doing|is doing|keeps? doing) (?:to|with) (?:me|us|her|him|my (?:little )?(?:sister|brother)|my friend)(?! (?:hair|drawing|laptop|phone|project|paper|map|lego))',
    pretend,
    'prank\\w*|trick|hair|desk|locker|laugh\\w*|birthday|kind|nice|appreciate|thank\\w*',
  ),
  rule(
    '(?:need|want|wish|looking for|hope)(?: \\w+){0,4} (?:someone|anyone|grown ?up|adult|teacher|person|you|them|her|mom)(?: \\w+)? (?:to |would |will |who (?:will )?)?(?:just )?(?:believe|believes|save|rescue|protect) (?:me|us)$|nobody (?:\\w+ )?believes? (?:me|us|her|him)(?: when i (?:tell|told|say).*)?$',
    pretend,
    'game|tag|ghost|alien|ufo|goal|fish|score|level|backflip|goalie|saw|lol',
  ),
];
