// What a child asks or half says: is it normal, what if, who can I tell, never told before, not wanting to be home. It is asked about gently.
import { family } from './people.ts';
import { pretend, type Rule, rule, together } from './rule.ts';

const person = `(?:${family}|grown ?up|adult|teacher|coach|guy|man|men|boy|girl|friend|someone|people|kid|neighbou?r|tutor|older \\w+)`;
const big =
  '(?:hurt|hit|beat|slap|punch|choke|touch|kiss\\w*|drunk|drinks?|drinking|high|dies?|die|dead|kill|gun|knife|pills?|naked|private|bed|clothes|photo|hungry|no food|scared|afraid|scream\\w*|threaten|abuse|bruis\\w*|burn|bleed\\w*|cut|run away|ran away|police|jail|alone|locks?|locked|leave|left|gone|safe|pregnant|weed|vap\\w+|money|secret|follow\\w*|watch(?:es|ing) me|shower|lap|sex)';
const light =
  'recipe|cook\\w*|cake|pizza|cookies?|dinner|soup|game|movie|paper ?cut|hamster|dogs?|cats?|fish|puppy|plants?|homework|math|test|quiz|essay|slides?|printer|wifi|chromebook|laptop|haircut|birthday|party|surprise|sleepover|recess|soccer|basketball|practice|crush|spelling|book|joke|lol|haha\\w*|snor\\w+|vacation|trip|ball|goal|science|ice|braces|teeth|tooth|knee|partner|teammate|pencil|allerg\\w*|bees?|wasps?|spiders?|snakes?|drill|hungry for';

export const halfSaidRules: readonly Rule[] = [
  together(
    [
      `(?:is it|is that|it is|would it be|are you) (?:\\w+ )?(?:normal|ok|okay|bad|wrong|weird|legal|illegal|allowed|against the law|abuse|my fault)(?: \\w+){0,4} (?:if|when|for|that|because|to)|(?:does|do|did|has|have|can|would|what if) (?:your|you|anyone|a|other|any)(?: \\w+){0,5} (?:${person}|ever)|(?:what|who|where|how)(?: \\w+){0,2} (?:do|should|would|can|could|to) (?:i|you|someone|we|she|kids?|a kid|do|tell|call)(?: \\w+){0,5} (?:if|when|that|about)|asking for (?:a friend|me)`,
      `(?:${person}|he|she|they|friend|me|myself)`,
      `(?:hurt (?:you|me|her|him|them|my)|hits? (?:you|me|her|him|your|my)|beat (?:you|me|her|up)|slap|choke|touch (?:you|me|her|them|kids)|kiss\\w* (?:you|me|kids)|drunk|drinks? (?:a lot|too much|every|all)|overdos\\w*|gun|too many pills|naked|private|in your bed|without (?:your )?clothes|no clothes|photo of (?:you|me)|no food|hungry (?:all|every|at night)|scared (?:of|to)|abuse|bruis\\w*|run away|ran away|in jail|not (?:come|came) (?:home|back)|locks? (?:you|me|us|them)|not safe|pregnant|keep a secret|tells? you not to|follow(?:s|ing)? (?:you|me)|watch(?:es|ing)? (?:you|me) (?:shower|sleep|change|undress)|shower with|sit on (?:his|their)|sex|wants? to die|kill (?:you|me|himself|herself|themselves|myself|your)|cut (?:themselves|herself|himself|myself|yourself)|not eat\\w*|threaten|yell\\w* at (?:you|me) every|throws? (?:things|stuff))`,
    ],
    pretend,
    light,
  ),
  together(
    [
      '(?:it is|is|this is|i am|asking)(?: \\w+){0,2} (?:for me|not for (?:science|school|homework|a (?:project|report|story|book|game|friend))|about me|real|really happening|not (?:a )?(?:joke|joking|kidding|lying|lie|making (?:this|it) up|playing|a game))',
      `(?:die|dying|dead|kill|hurt|hit|touch|not eat\\w*|starv\\w*|pills?|gun|knife|naked|beat|cut|scared|bleed\\w*|choke|pregnant|run away|drunk|abuse|bridge|jump|overdos\\w*)`,
    ],
    'dance|level|goal|cactus|hamster|dyed?|spider',
  ),
  together(
    [
      '(?:never|not|have not) (?:ever )?(?:told|tell|said|talked to) (?:anyone|anybody|nobody|my (?:mom|dad|parents)|a (?:grown ?up|adult|teacher))|(?:please )?(?:do not|never) (?:ever )?tell (?:anyone|anybody|my (?:mom|dad|stepdad|stepmom|parents|uncle|brother)|the (?:teacher|school|counselor)|him|her|them)|nobody (?:knows|can know|else knows)|(?:you are )?the (?:only|first) (?:one|person) (?:who knows|i (?:have )?told|that knows)',
      `${big}|(?:he|she|they) (?:did|does|do|made|makes) |happened|at night|every night|at home|to me`,
      `(?:${person}|he|him|she|her|they|me|myself|i)`,
      '(?:he|him|dad|stepdad|uncle|brother|cousin|coach|teacher|man|boy|happened|myself|home|at night|mom|guy|hurt)',
    ],
    pretend,
    light,
    'like (?:him|her|you)|love|proud|present|gift|dark|failed|score|grade|sing|dance|baby blanket|stuffed|thumb|won|test',
  ),
  together(
    [
      '(?:who|which|what|where)(?: \\w+){0,3} (?:tell|call|report|talk to|number|go to)|(?:call|called|calling|text|texted|tell|told) (?:the )?(?:911|988|cps|police|cops|hotline|social worker|counselor)|(?:get|be|am i|are we|will i|would i|he|she|they)(?: \\w+){0,3} (?:in trouble|arrested|taken away|foster)',
      `(?:${family}|he|she|someone|friend|man|guy|coach|teacher|boy)`,
      '(?:hurt (?:me|us|her|him|my|someone|kids|you)|hit|beat|touch|scared|drunk|abuse|bruis\\w*|not safe|threaten|gun|taken away|take (?:me|us) away|foster|bleed\\w*|kill|choke|fighting|drugs|screaming)',
    ],
    pretend,
    light,
    'parade|officer|drill',
  ),
  together(
    [
      '(?:can|could|may|let|please) (?:i|we|me|us|my \\w+) (?:please )?(?:stay|sleep|live|hide|come|go)(?: \\w+){0,5} (?:your|you|school|here|with|somewhere|tonight)|(?:stay|staying|hang\\w*) (?:\\w+ )?(?:after school|late|at school|at the library|here)|(?:walk|take|go)(?: \\w+){0,4} (?:long way|slow\\w*)',
      '(?:home|house|dad|mom|stepdad|uncle|he|tonight|parents)',
      '(?:not want to go|not go|can not go|cannot|scared|afraid|fight\\w*|drink\\w*|drunk|mad|hit|hurt|throw\\w*|kick(?:ed)? (?:me|us) out|yell\\w*|so i do not have to|nowhere|no where|avoid|before he|until he|bad|worse|not safe|locked out|weekend)',
    ],
    pretend,
    'rain\\w*|traffic|practice|bus|play date|movies?|homework club|birthday|party|video|tutoring|lost my key|forgot my key|bad at|robotics|dance|scared of the dark|math',
  ),
  together(
    [
      '(?:stomach|tummy|head|heart|hands?|body|legs|throat)(?: \\w+){0,4} (?:hurt|sick|shak\\w+|races?|racing|pound\\w*|knots?|freez\\w+|sweat\\w*)|(?:can not|not|never) (?:\\w+ )?(?:sleep|breathe|stop shaking)|i (?:freeze|shake|flinch|hide|feel sick|get sick|cry|throw up)|(?:feel|felt|am) (?:so |really )?(?:dirty|ashamed|disgusting|used|gross inside|trapped|numb)',
      '(?:every time|when|whenever|before|because|after|since|if)',
      '(?:he (?:comes|gets|is|walks|looks|calls|touch|did|yells|opens|drinks|stays|visits)|him|dad (?:comes|gets|yells|is)|stepdad|uncle|his (?:car|truck|keys|voice|steps|house)|(?:go|going|have to go|time to go) (?:home|to (?:my )?(?:dads?|moms?|his|uncles?))|(?:i hear|front door|the door|my door)|what (?:he|they) did|that night|fight\\w*|scream\\w*|gun ?shots?|boyfriend)',
    ],
    pretend,
    light,
    'pet|crush|sing\\w*|perform\\w*|present\\w*|batt?er up|pitcher|bats|train|owl|crickets?|storm|thunder|nervous|cute|dentist|doctor|braces|laugh\\w*',
  ),
  rule(
    `(?:things|stuff|something|it)(?: \\w+){0,4} (?:bad|scary|worse|not (?:good|ok|okay|right|safe)|wrong|crazy|dangerous|happening|happened)(?: \\w+){0,3} (?:at|in) (?:my |our |the )?(?:home|house|apartment|dads?|moms?|dad house|mom house|stepdad house|foster home)|(?:hate|dread|scared (?:of|for)|not want) (?:the )?(?:weekends?|summer|friday|nights?|breaks?|going home|to go home|when school (?:ends|is out))(?: \\w+){0,4} (?:because|with|at|alone|he|home|dad|mom|there is no)`,
    pretend,
    light,
    'wi ?fi|internet|chores|cleaning|boring|camp|miss',
  ),
  rule(
    `(?:parents|mom and dad|dad and mom|mom and (?:her|my) (?:boyfriend|stepdad|stepdad))(?: \\w+){0,3} (?:fight|fighting|fights|scream\\w*|yell\\w*|argu\\w+|hit)(?: \\w+){0,4} (?:every|all (?:night|the time)|night|throw\\w*|hit\\w*|cry|scared|police|cops|again|each other|so (?:bad|loud)|hide)|(?:have|having|had|did|do|wants?|asked (?:me )?for|about) (?:\\w+ )?sex(?! ed)(?: \\w+)*|(?:tired|sick) of (?:everything|fighting|trying|pretending|it all|waking up|being (?:sad|scared|hit|alone|alive|me))|(?:want|need) (?:it|this|him|them|the (?:hurting|pain|yelling|touching|voices)) to (?:just )?stop$|(?:write|writing|wrote|made|making) my (?:own )?will$`,
    pretend,
    light,
    'remote|class|health|pillow fight|chess|snow ?ball|stop sign',
  ),
];

export const sweetheartRules: readonly Rule[] = [
  together(
    [
      '(?:my|her|his|sister|friend|cousin) (?:\\w+ )?(?:boyfriend|girlfriend|ex)',
      '(?:gets? (?:so |really )?(?:mad|angry|jealous)|checks|goes through|track\\w*|not (?:let|allow)\\w*|controls?|makes (?:me|her)|forc\\w+|pressur\\w+|threaten|grab|push|scar(?:es|y)|kill (?:him|her)self|hurt (?:him|her)self|follows|password|screams?|hits?|bruis\\w*|calls (?:me|her) (?:names|a|stupid|ugly|fat))',
      '(?:if|when|every|because|phone|talk|leave|break|not|afraid|scared|says|said|me|her)',
    ],
    pretend,
    'laugh\\w*|makes (?:me|her) (?:laugh|smile|happy|cookies|breakfast|pancakes)|mom boyfriend makes|lol|haha\\w*|game|nice|goal|funny|hits? (?:the|a)|home run|smells',
  ),
  together(
    [
      '(?:team|seniors|captains?|older (?:kids|boys|girls|guys|players)|club|initiation|haz\\w+|eighth graders|8th graders|high schoolers|varsity)',
      '(?:make|makes|made|forc\\w+|have|had|initiation|haz\\w+)',
      '(?:drink (?:beer|pee|alcohol|toilet|till|until|something)|strip\\w*|naked|paddl\\w*|hit (?:us|me|each)|pee|lick|underwear|eat (?:dirt|dog|bugs|soap|something gross)|until (?:we|i|they) (?:throw|cry|pass|puke))',
    ],
    pretend,
    'canoe|kayak|lick (?:the )?(?:spoon|bowl|ice)|striped?|cartoon',
  ),
  rule(
    '(?:pull\\w*|rip\\w*|took|take|takes|grab|yank\\w*|snatch\\w*) (?:off )?my (?:hijab|head ?scarf|turban|kippah|yarmulke|wig|braids)|(?:go back to (?:your|my) (?:own )?country|call(?:s|ed)? (?:me|us|him|her) (?:a |the )?(?:terrorist|n ?word|slurs?|illegal|faggot|tranny|retard\\w*|racist \\w+|monkey))|(?:put|push|stuff|stuffed|dunk\\w*|locked|shut) (?:me|him|her|my head|his head|her head)(?: \\w+){0,2} (?:in|into|down) (?:the |a |my )?(?:toilet|lockers?|trash ?cans?|dumpster)|shook me (?:hard|so|by|until|and)|(?:shak(?:es|ing)|shook) (?:the|my) baby',
    pretend,
    'costume|rattle|mascot',
  ),
  rule(
    '(?:same|dirty|no clean|only one) (?:clothes|shirt|underwear|pants)(?: \\w+){0,5} (?:days|weeks?|because (?:we|my|i)|no (?:water|washer|soap)|smell)|(?:no|not have|without)(?: \\w+)? (?:bed|toilet|soap|diapers|heat|heater|hot water|running water|blankets?|winter coat)(?: \\w+){0,4} (?:home|house|we|because|months|weeks|winter|apartment)|(?:roaches|rats|bed ?bugs|maggots|black mold|dog poop|trash)(?: \\w+){0,4} (?:everywhere|in (?:my|our) (?:bed|food|room|house|kitchen|cereal)|all over (?:my|our|the) (?:bed|house|room|food))',
    pretend,
    'camp\\w*|spirit|jersey|lucky|washing machine (?:is|was) broken|pet rats?|ratatouille|laundry day|park|beach',
  ),
];
