// Violence near a child that is seen, heard or told of: a weapon at someone, screams through a wall, someone kept from others.
import { family } from './people.ts';
import { pretend, type Rule, rule, together } from './rule.ts';

const who = `(?:${family}|he|she|they|someone|man|men|guys?|boys?|girl|kid|kids|neighbou?r|people|cops?|police|friend|\\w+ (?:dad|mom|brother|boyfriend|uncle)|ex|gang|grader)`;
const atWhom =
  '(?:mom|dad|him|her|me|us|them|stepdad|stepmom|uncle|aunt|cousin|brother|sister|friend|someone|people|everyone|kid|boy|girl|house|car|window|door|neck|throat|head|face|neighbou?r|himself|herself|guy|man|ceiling|wall|stomach|chest|grandma|grandpa)';
const played =
  'hoops|ball|balls|photo|water|squirt|laser|baskets?|free throw|flu|vaccine|nurse|needle|doctor|deer|hunt\\w*|duck|paint ?ball|arrows?|glare|dirty look|look|buckets?|layups?|three pointer|toy|butter|plastic|foam|recess|game|level|rubber ?bands?|spit ?balls?|goals?|pucks?|silly string|booster|snow ?balls?|carv\\w+|pumpkin|cook\\w*|chef|cake|onions?|confetti|commercial|scene';

export const nearRules: readonly Rule[] = [
  rule(
    `${who}(?: \\w+){0,5}? (?:(?:shoot|stab|shooting|fired|fires|shoots)(?: (?:a |the |his |her |up )*(?:gun|pistol|bullets?|shots?))?(?: (?:at|up|in|into|through|towards?))?|(?:pull|pulls|pulled|put|puts|held|holds|holding|point|points|pointed|pointing|swung|waved|waves)(?: \\w+){0,2} (?:gun|knife|blade|machete|weapon|bat|box ?cutter|razor)(?: (?:up|out))?(?: (?:at|on|to|against|in|into|near|by))?) (?:\\w+ ){0,2}?${atWhom}`,
    pretend,
    played,
  ),
  rule(
    `(?:someone|people|kid|boy|girl|cousin|brother|uncle|dad|mom|neighbou?r|friend|sister|man|guy)(?: \\w+){0,4} (?:got|was|were|been|is) (?:\\w+ )?(?:shoot|stab|murdered|killed by)(?: (?:last|at|by|in|on|outside|near|yesterday|to death|and|because|over|right).*|$)`,
    pretend,
    played,
    'dog|cat',
  ),
  together(
    [
      '(?:list|notebook|plan|map|drawing) (?:of|with|for|about) (?:\\w+ ){0,3}?(?:people|kids|names|who|everyone|students|teachers|the school)',
      '(?:kill|dead|die|shoot|hurt|deserve|pay|get rid|first to (?:go|die)|bomb|gun)',
    ],
    pretend,
    'party|invite|secret santa|thank\\w*',
  ),
  together(
    [
      '(?:hear|heard|hears|hearing|listen\\w* to)(?: \\w+){0,6}? (?:gun ?shots?|shooting|scream\\w*|him (?:hit|beat|hurt|yell\\w*)|her (?:scream\\w*|cry\\w*|beg\\w*)|thuds?|slap|hit|begging|getting hit|beat|bangs?|cry\\w*|fighting|yelling)',
      '(?:next door|upstairs|downstairs|apartment|through the (?:wall|vent|floor)|(?:at|every|all|last) night|neighbou?rs?|mom|dad|stepdad|sister|brother|outside (?:my|our)|her|kid|boyfriend)',
      '(?:scream\\w*|gun ?shots?|hit|beat|beg\\w*|thuds?|slap|help|hurt|stop|scar\\w+|every night|cover my ears|cry\\w* every|not allowed|call\\w* the (?:police|cops))',
    ],
    pretend,
    'roller ?coaster|babies|baby|dogs?|cats?|tv|fireworks|goals?|owls?|concert|coyotes?|foxes|camp|ghosts?|prank|spiders?|mouse|mice|laugh\\w*|crickets?|football|soccer|world cup|won|thunder|singing|teeth|tickl\\w*|surprise|nightmare|lottery',
  ),
  together(
    [
      '(?:hurts?|kick|throws?|threw|kill|hit|drown\\w*|choke|burn|beat|shoot|stab|tortur\\w*|snap\\w*)(?: \\w+){0,3}? (?:the|my|our|his|her|a|stray) (?:\\w+ )?(?:dogs?|cats?|puppy|kitten|hamster|bunny|pets?|animals?)',
      '(?:dad|stepdad|he|boyfriend|mom|brother|uncle|they|boys?|stepmom|friend|i|someone)',
      '(?:on purpose|to scare|in front of|when (?:he|she) (?:is|gets|was)|mad|angry|because i|because we|laugh\\w*|if (?:i|we|mom)|drunk|next time|to show|for fun|said|against the|with a)',
    ],
    pretend,
    'ball|off the (?:bed|couch)|hurt (?:his|her|its) paw|accident\\w*|tripp\\w*|tail|frisbee|toy|treat|tongue',
  ),
  rule(
    '(?:break|breaks|broke|cut off|smash|snap|cut) (?:my|your|his|her|our) (?:\\w+ )?(?:fingers?|legs?|arms?|neck|knees?|face|jaw|teeth)(?: \\w+){0,3} (?:if|unless|when i|because (?:i|he|she)|next time|tomorrow|after school)|(?:someone|people|kids?|we|they|he|she|everyone|you|school)(?: \\w+){0,3} (?:is )?(?:going to|will|about to) (?:get|be) (?:shoot|stab|jumped|killed|blown up)(?: \\w+)*|(?:going to|will|wants? to|said|says|planning to)(?: \\w+){0,5} (?:bring|take|bringing) (?:something|a (?:surprise|weapon)|it|stuff|the thing|his dads?)(?: \\w+){0,3} (?:to school|on monday|tomorrow|and (?:people|everyone|they|you))(?: \\w+){0,4} (?:listen|sorry|pay|regret|see|scared|die|afraid)|(?:say|says|said|think|know|they|he|she|and) (?:\\w+ )?(?:i am|we are|i will be|you are|my (?:mom|sister|brother) is) next$|(?:who|that) (?:dies|will die|is going to die|gets it) (?:first|next)|everyone(?: \\w+)? (?:dead|shoot|bleeding)(?: \\w+){0,4} (?:coming|soon|next|monday|real)|were next$',
    pretend,
    'in line|up next|turn|goes|team|bat|slide|lol|jk|haha\\w*|game|clap\\w*|dance|presenting|reading|if i (?:fall|fell|do that|jump|land)|by the creeper|tripped|skateboard\\w*|skating',
  ),
  together(
    [
      '(?:found|find|saw|see|seen|has|have|there (?:is|are|was|were)|leaves?|left|uses?|using|my|on|and)',
      '(?:needles?|syringes?|foil and|crack pipe|pipe and|white powder|baggies|blue (?:lips|pills)|(?:mom|dad|stepdad|stepmom|brother|sister|uncle|aunt|cousin|friend|grandma|grandpa|him|her)(?: \\w+){0,4} (?:on the (?:floor|bathroom floor|ground|couch)|in the (?:tub|bathroom|garage)|passed out|unconscious|hanging|with a rope|lips))',
      '(?:shak\\w+|nods?|nodding|not (?:\\w+ )?wak\\w*|would not wake|can not wake|will not wake|blue|bathroom|passed out|not breath\\w*|bleed\\w*|blood|pills|couch|drawer|high|weird|arms?|ambulance|911|sleeps? all)',
    ],
    pretend,
    'sew\\w*|pine|knit\\w*|diabet\\w*|insulin|vaccine|shots?|nurse|doctor|christmas tree|cactus|dog|cat|crochet|science|asleep on the couch|watching|blue (?:pants|shirt|hair)|hanging out|ping ?pong',
  ),
  together(
    [
      '(?:gangs?|cartel|crips|bloods|set|hood|ms ?13|dealers?)',
      '(?:want|told|tells?|make|makes|made|join|hold|carry|jump\\w* in|initiat\\w*|in a|get out|owe\\w*|kill|after (?:me|us|him)|threat\\w*|shoot)',
      '(?:me|my|us|brother|cousin|friend|i)',
      '(?:gang|cartel|dealer|hold something|jump\\w* in)',
    ],
    pretend,
    'squirrels|the whole gang|dogs?|cats?|friends we|scooby|gang of (?:ducks|geese|raccoons)|whole gang|set of|card dealer|car dealer',
  ),
  rule(
    `(?:mom|dad|stepdad|stepmom|parents?|he|she|boyfriend|uncle)(?: \\w+){0,6} (?:drive|crash|run) (?:us|me|the car|all of us|everyone)(?: \\w+){0,2} (?:into|off|in) (?:the|a) (?:lake|river|wall|tree|bridge|cliff|road|ocean|pole)|tak(?:e|ing) (?:all of )?(?:us|me|the kids|everyone) with (?:him|her)(?: if| when|$)|(?:all )?going to sleep and (?:never|not)|(?:nobody|police|mom|they) (?:will|would) (?:ever |never )?find (?:me|us|my body|her|him)(?: \\w+){0,3}$|(?:kill|shoot) (?:all of us|the whole family|everyone and then)`,
    pretend,
    'hide and seek|hiding (?:spot|place)|tag|gps|store|trip|park|zoo|work day|camp|movies|lol',
  ),
];

export const keptAwayRules: readonly Rule[] = [
  together(
    [
      '(?:not|never|is not) (?:\\w+ ){0,2}?(?:allowed|let|lets|permitted|can|able)(?: (?:me|us|her|him|them|my \\w+))?(?: to)? (?:\\w+ )?(?:go outside|go out|leave (?:the |her |his |my |our )?(?:house|room|apartment|basement|home)|talk to (?:us|anyone|people|boys|friends|her|him|any of|my|other)|go to school|come (?:out|to school)|see (?:anyone|us|her friends|my friends|other|people)|have (?:friends|a phone or)|use the (?:bathroom|phone))',
      '(?:anymore|ever|at all|or (?:talk|see|have|call)|because (?:he|she|they)|apartment|hear|scream\\w*|boyfriend|husband|stepdad|stepmom|foster|locks?|locked|unless|except|scared|control\\w*|months|weeks|bruis\\w*|jealous)',
      '(?:she|he|friend|girl|boy|kid|neighbor|sister|mom|i|we|cousin|me|us|they)',
    ],
    pretend,
    'rain\\w*|cold|snow\\w*|grounded|homework|sick|dark|storm\\w*|recess|lightning|fever|chicken|dogs?|cats?|hamster|covid|lice|pink ?eye|during|class|hall pass|tornado|test|bedtime|chores',
  ),
  rule(
    '(?:police|cops|swat|fbi|immigration|ice agents?|ice|cps|social worker|ambulance|paramedics)(?: \\w+){0,5} (?:came|took|take|broke|raid\\w*|arrest\\w*|handcuff\\w*|is going to take|will take)(?: \\w+){0,6} (?:my (?:dad|mom|brother|uncle|sister|family)|our house|us|me away|my house|in the night|last night|this morning|to my house|mom|dad)(?! (?:class|school|a tour))',
    pretend,
    '(?:our|my|to) (?:school|class)|he is ok|she is ok|better now|game|career|parade|tours?|sticker|safety day|cat out|dog|false alarm|lemonade|hockey|rink|cream|skat\\w+',
  ),
  rule(
    `(?:mom|dad|stepdad|stepmom|parents|sister|aunt|brother|uncle)(?: \\w+){0,4}? (?:said|says|saying|talks?|talking|told|think\\w*|texted|wrote)(?: \\w+){0,6} (?:kill (?:herself|himself|themselves)|want to die|be better off dead|not want to (?:be here|live|wake up)|end (?:it|her life|his life)|drive (?:us |the car )?(?:off|into) (?:a|the))|(?:mom|dad|parents?|stepdad|stepmom|brother|sister) (?:\\w+ )?(?:overdos\\w*|od ?d|try to (?:kill|hang|die)|cut (?:herself|himself))`,
    pretend,
    'lol|haha\\w*|joke|laugh\\w*',
  ),
];
