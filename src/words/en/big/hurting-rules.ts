// Someone is hurt or threatened by another, or says that they will hurt someone.
import { family, harms, named, someone, victim } from './people.ts';
import { fromGames, type Rule, rule } from './rule.ts';

const joke =
  'lol|lmao|haha\\w*|hehe\\w*|rofl|jk|xd|laughing|laugh|laughter|embarrass\\w*|boredom|bored|cute|cringe|snack|cookies?|pizza|delicious';

const said =
  '(?:said|says|say|told|tells|going to|will|want to|wants to|threaten\\w*|promised|trying to|try to|might|gonna|planning to|plans to)';
const parents = '(?:mom|dad|parents|brother|sister|teacher|coach|grandma|grandpa|aunt|uncle|she|he|they)';

const beaten =
  'beat(?: \\w+){0,6} (?:in|at) (?:uno|chess|checkers|cards|mario\\w*|(?:the |a )?race|\\w+ball|soccer|hockey|tag|smash|monopoly|minecraft|fortnite|roblox|tennis|ping pong|connect four|video games?)';

export const hurtingRules: readonly Rule[] = [
  fromGames(
    rule(
      `${someone}(?: (?!game)\\w+){0,4}? ${harms} (?:on )?(?:up )?${victim}`,
      '(?:beat|beats) (?:me|us|him|her|them|everyone|my \\w+) (?:at|in|to|by|again at|every time (?:at|in|we))',
      'how (?:do|can|to|could|should) (?:i|we|you) (?:beat|win)',
      '(?:help|teach|show) (?:me|us)(?: \\w+){0,3} (?:beat|kick|hit|punch|shoot|throw)',
      '(?:hit|hurry|cheer|push|jump) (?:me|us|him|her|them) up|(?:hit|kick|bite|push|jump|beat) (?:me|us|him|her|them) (?:back (?:a )?(?:text|message)|out of the (?:group|game|call|chat|club|team|server)|off the (?:call|server|game|wifi)|a pass|with (?:a|the) (?:ball|frisbee|snow ?ball|pillow|puck|balloon)|in line|on the swing|to it|to do)',
      'by (?:accident|mistake)|on accident|accidentally|accidently|by the ball|did not mean to|with the ball|pinata',
      `(?:going to|will|gonna|would|might) kill (?:me|us) (?:if|when|because|for|over|about|once|since)(?! i (?:tell|told|say|talk|leave))`,
      `kill (?:me|us|you) (?:lol|haha\\w*|lmao|with (?:laughter|jokes|cuteness|kindness))`,
      '(?:joke|jokes|homework|math|test|shoes|puns?|cute)(?: \\w+){0,3} kill',
      '(?:hurt|hurts) (?:my|her|his|their) (?:feelings|ears|eyes|brain)|hurt me to say|hurt her own',
      'shoot (?:me|us) (?:a|an) |(?:photo|film|shoot)(?: \\w+){0,2} (?:video|movie|photo)|pep talk|pitch|pushes me to (?:try|do|be|work)',
      'hit (?:me|us|him|her|them) (?:up )?with (?:a|an|the|some) (?!(?:\\w+ )?(?:belt|stick|bat|shoe|cord|hanger|bottle|broom|spoon|chair|rock|book|hand|fist|ruler|hammer|wire|pipe|phone|hose|paddle|pan|toy|brick|pole|branch|charger|cable))',
      'push (?:me|us|him|her) to (?!the )',
      '(?:fun|happy|thank\\w*) .*(?:tickle|high five)',
      'dont kill me|do not kill me|killed it|kill it',
      'did not (?:hit|hurt|kick|punch|push) (?:me|us|anyone)|never (?:hit|hurt|kick|punch) (?:me|us|anyone)|(?:stopped|no longer|does not|do not) (?:hit|hurt|bully|push) (?:me|us) anymore',
      '(?:hit|kick|punch|shoot|throw) (?:the|a) (?:ball|target|note|puck)',
      'slug bug|punch buggy|we (?:all |both )?laugh\\w*|teeth(?:ing|es)|said uncle|pillow fight|and missed$|(?:baby|toddler|kitten|puppy|twins) (?:\\w+ )?(?:hit|kick|bites?|bit|slap|punch|push)|noogies|water (?:gun|balloon)|squirt gun|nerf|paint ?ball|flu shoot|spray bottle',
    ),
  ),
  rule(
    `(?:hit|punch|kick|slap|choke|hurt|beat|push|burn)(?:s|ed|ing)? me (?:so |really |too |very )?(?:hard|every|all|again|a lot|when|until|with (?:a|his|her|the) (?:belt|stick|shoe|cord|hand|fist|wire|hanger|bottle|broom|spoon))`,
    'ball|joke|laugh\\w*|math|homework|fact|idea|then|that|it hit me|mario\\w*|kart|(?:in|at|on) (?:the )?(?:game|soccer|football|dodge ?ball|chess|minecraft|fortnite|roblox|level)',
  ),
  fromGames(
    rule(
      `${named}(?: \\w+){0,2}? (?:hit|punch|kick|slap|choke|stab|beat up|hurt|bit|bites|abuse|molest\\w*|push|grab|touch|threaten|burn) (?:me|us)(?! (?:up|with (?:a|an|the)|to (?!the)|on the (?:shoulder|back|swings?)|out of (?:the )?(?:game|group|call|chat)|off|a|an|when|that|how|if|one)\\b)`,
      'by (?:accident|mistake)|on accident|accidentally|feelings|ball|joke|laugh\\w*|lol|haha\\w*|thank\\w*|heart|speech|hurt to|did not|does not|do not|never|stopped|touch (?:screen|pad|base)',
    ),
  ),
  rule(
    `^(?:my )?(?:mom|dad|stepdad|stepmom|uncle|parents|aunt|brother|sister|grandpa|grandma|cousin|boyfriend|(?:mom|dad) boyfriend)(?: \\w+){0,2}? (?:hit|beat|hurt|slap|choke|punch|abuse)$`,
    'not|game|never|(?:back|head) hurt$',
  ),
  rule(
    '(?:i|we|he|she|friend|kid|sister|brother) (?:\\w+ )?(?:got|get|gets|was|were|been|am|is) (?:hit|punch|kick|slap|beat|stab|burn|choke|push)(?: \\w+){0,5}? by (?:\\w+ ){0,2}?(?:kid|kids|boy|boys|girl|girls|grader|graders|student|man|guy|teacher|people|someone|teen\\w*|dad|mom|brother|sister|uncle|bully)',
    'game|accident\\w*|soccer|football|level|ball',
    beaten,
  ),
  rule(`it hurts? (?:so much |a lot )?when ${someone}`, 'say|says|said|joke'),
  rule(
    `(?:i|we|she|he|they|my (?:${family}|friend)|${family}|friend)(?: \\w+){0,3}? (?:get|gets|got|getting|am|is|are|being|been|was) (?:\\w+ )?(?:hit|punch|beat|slap|choke|abuse|attacked|raped|molested|kick|hurt|burn|jumped|stab|shoot|tied up|locked (?:in|up|out))(?: up)? (?:by|at home|every|all the time|a lot|again|for)(?! (?:the |a |my )?(?:\\w*balls?|puck|frisbee|door|boss|zombie|monster|cat|bee|car door|level|game|accident|mistake|creeper|sun))`,
    'restaurant|store|yelled for help|by accident|elevator|museum|ball|bee|game|level|boss|zombie|chess|paper|accident\\w*|points|goals|sun ?burn|first place',
    beaten,
  ),
  rule(
    '(?:i am|i have been|i was|is being|are being|being|get|gets|been|someone is|child is|friend is) abuse|abuse (?:me|us|her|him|my|at home)|rape|raped|molest\\w*',
    'report|article|drug abuse|grapes?',
  ),
  rule(
    `${someone}(?: \\w+){0,2} (?:is|are|got|gets|was|might be) (?:really |very |badly |so )?(?:hurt|bleeding|injured|unconscious|not breathing|passed out|choking)(?! (?:by|when|if|her feelings|his feelings|that|because))`,
    'feelings|story|book|character|player|game|movie|if (?:someone|anyone|somebody|a)|when (?:someone|anyone|a)|ego|(?:dog|cat|pet)',
  ),
  rule(
    `${someone}(?: \\w+){0,3}? (?:lock|locks|locked|tie|tied|ties|trap|trapped|traps|chain\\w*) (?:me|us|him|her|my (?:${family}))`,
    'game|door|(?:her|his) (?:\\w+ )?(?:keys?|phone|bike|car|locker)|out of (?:my|the) (?:account|computer|laptop|doc|file|ipad|locker|game)|account|minecraft|shoe',
  ),
  rule(
    `${someone}(?: \\w+){0,4}? (?:pull\\w*|yank\\w*) (?:my|her|his) hair|bruises? (?:on|all over|from|because)(?: \\w+){0,4} (?:dad|mom|stepdad|stepmom|uncle|he|she|him|her)`,
  ),
  rule(
    `${said} (?:\\w+ ){0,4}?(?:kill|stab|shoot|hurt|beat up|beat|rape|poison|bomb|burn down|blow up|jump) (?:up )?(?:me|us|him|her|them|you|someone|everyone|people|kids?|the (?:whole )?school|our school|my (?:school|house|family|mom|dad|brother|sister|teacher|friend|class)|this school)(?! (?:at|in) (?:the )?(?:game|chess|race|soccer|minecraft|fortnite|roblox|mario|kart|basketball|uno|cards|dodge ?ball))`,
    `${parents} (?:is |are |was )?(?:going to|will|gonna|would|might) kill (?:me|us|you)(?! if i (?:tell|told|say))`,
    joke,
    'character|story|game|level|boss|sprite|villain|hero|movie|mario\\w*|kart|smash bros|beat (?:my|him|her|them|you|everyone)(?: \\w+)? (?:at|in)|(?:help|teach|show|want) (?:me |you )?(?:to |how to )?beat (?:my|him|her)|do not want to hurt|not going to hurt|never want to hurt|not hurt|feelings',
  ),
  rule(
    `(?:said|says|told|threaten\\w*|text\\w*|swore)(?: \\w+){0,6}? (?:kill|stab|shoot|hurt|beat up|beat) (?:me|us|my|him|her|them)`,
    'if i (?:lose|lost|fail|forget|forgot|break|broke|am late|get)|game|chess|story|at (?:chess|the|soccer)|in (?:the|a|chess|minecraft)|joke|feelings|(?:does|do|did|will|is) not (?:hurt|going)|lol|haha',
  ),
  rule(
    `shoot up (?:the|this|our|my) (?:school|class|place)|school shoot\\w*|blow up the school|bomb (?:the|our|my) school|bomb threat`,
    'drill|report|article|essay|news|movie|story|comic|book|game|villain|hero|character',
  ),
  rule(
    `${someone}(?: \\w+){0,3} (?:throws?|threw|thrown|throwing) (?:a |an |the |his |her |things |something )?(?:\\w+ )?(?:chairs?|bottles?|knife|rocks?|plates?|glass|things?|stuff|shoes?|something|brick) at (?:me|us|him|her|my)`,
    'game|goal|by accident|story|and missed$|pillow|laugh\\w*',
  ),
  rule(
    '(?:held|hold|holds|push|pushed) (?:my|his|her) (?:head|face) (?:under|in|into)|(?:pillow|hand) over my (?:face|mouth)',
    'book|door',
  ),
  rule(
    `${someone}(?: \\w+){0,4} (?:get|gets|got|getting|is|being) (?:hit|beat|punch|slap|hurt|abuse|kick|burn|choke)(?: up)? by (?:\\w+ )?(?:her|his|their|a|the) (?:${family}|parents)`,
    'story|book|movie|game|dog|cat',
    beaten,
  ),
  rule(
    `(?:he|she|they|someone|${family}|kids?|boys?|girls?|man)(?: \\w+){0,3} grab (?:me|us|her)(?! (?:a|an|some|the|when|if|one)\\b)`,
    'hook|claw|game|tag',
  ),
  rule(
    '(?:leave|leaves|left|leaving) (?:me|us) (?:home )?alone (?:for|all) (?:\\w+ )?(?:days|week\\w*|night|nights)',
  ),
];
