// What stops: someone wants to die or to hurt themselves, is hurt, touched or threatened, or has no safe place and no food.
import { between, family, harms, named, oneself, someone, victim } from './people.ts';
import { fromGames, fromStories, type Rule, rule } from './rule.ts';

const wish =
  '(?:want|wants|wish|going|plan|plans|planning|try|think|thinks|thinking|thought|feel|ready|hope|hopes|hoping|rather|might|should|could|just|if i|about|ways? to|how to|decided|need|thoughts)';
const joke =
  'lol|lmao|haha\\w*|hehe\\w*|rofl|jk|xd|laughing|laugh|laughter|embarrass\\w*|boredom|bored|cute|cringe|snack|cookies?|pizza|delicious';

const dying: readonly Rule[] = [
  rule(
    'suicidal|kys|self harm\\w*|selfharm\\w*|commit suicide|committed suicide|end(?:ing)? it all',
    'prevention|awareness|poster|report|article|spell',
  ),
  fromStories(rule('suicide', 'squad|prevention|awareness|poster|comic')),
  rule('kms', joke),
  rule(
    'unalive|want it (?:all )?to (?:end|be over|stop forever)|(?:ending|end) (?:things|everything)(?: for me)?$|done with (?:life|living)|goodbye (?:note|letter)(?: \\w+){0,6} (?:die|kill|gone)|(?:suicide|goodbye) note',
    'story|game|book|party|teacher|grade|class',
  ),
  fromStories(
    rule(
      `(?:kill|hurt|harm|cut|stab|shoot|hang|drown|poison|burn|choke|end|ending|ended|take|taking|took|starve|starving|punish\\w*|hit) ${oneself}`,
      'by accident|accident\\w*|on accident',
      '(?:hurt|cut|burn|hit|stab) myself (?:on the|on a|on my|with the glue|with a glue|with (?:the |a |my |some )?(?:scissors|pencil|paper|pin|needle|compass|stapler|hammer|ball)|while|playing|doing|in (?:pe|gym|art|class)|at (?:recess|practice|soccer)|falling|opening|skating)',
      'take my life',
      '(?:my|his|her|their) life (?:cycle|story|science|skills|jacket|size|sized|list|plan)',
    ),
  ),
  rule(
    '(?:cut|cutting|burn|scratch\\w*|carv\\w+(?: \\w+){0,2}? (?:in|into|on)) (?:up )?(?:my|his|her|their)(?: own)? (?:arms?|wrists?|legs?|thighs?|skin|body|veins?)',
    'paper|accident\\w*|fell|fence|bike|cat|oven|stove|sun|picture|photo|puppet|drawing|cardboard',
  ),
  fromStories(
    rule(
      `(?:${wish}|hurry) (?:\\w+ ){0,5}?(?:to |about |of |like )?(?:die|dying|being dead|be dead|death|kill(?:ed)? (?:my|him|her|them)sel\\w*|not (?:be )?(?:exist\\w*|alive|wake up|waking up)|stop existing|disappear(?:ing)? (?:forever|for good|completely|from)|be gone (?:forever|for good)|never (?:wake up|be born|been born|come back))`,
      joke,
      '(?:die|dying|death) (?:for|to (?:see|know|try|get|go|meet|play|hear|tell|find))',
      'dye|dice|did (?:the |he |she |they )?\\w+ die|how (?:do|did|does)|why (?:do|did|does)|people die|plants?|fish|batter\\w*|hamster|star',
    ),
  ),
  rule(
    '(?:i|she|he|they|friend|we)(?: just| really| sometimes| always| often)* (?:want|wants|wish) to (?:die|be dead|not be here anymore)',
    joke,
  ),
  rule(
    '(?:wish|wishes) (?:that )?(?:i|he|she|they) (?:was|were|wasnt|am|had|is|could|would)? ?(?:just )?(?:dead|never (?:been )?(?:born|alive)|not (?:born|alive|here|exist)|gone|die|never existed|disappear)',
    joke,
  ),
  rule(
    '(?:go|fall) (?:to sleep|asleep)(?: \\w+){0,3} (?:not|never) wake up|never wake up|not want to wake up|never waking up',
  ),
  rule(
    '(?:do not|not|no longer|never|stopped?|tired of|sick of|hate)(?: \\w+){0,2}? (?:want|wanting|wish)?(?: to)? ?(?:live(?: anymore|$)|living|be alive|being alive|exist\\w*|wake up(?: anymore| tomorrow| ever)|be here anymore|be on this (?:earth|planet)|be around anymore|keep living|go on living)',
    'living room|where i live|here i live|near',
  ),
  rule('not want to (?:live|exist|be alive|wake up)', 'live (?:in|with|at|near|there|far)'),
  rule('not (?:want to )?(?:go on|keep going)(?: like this)? (?:anymore|like this)'),
  rule(
    '(?:nobody|anyone|everyone|they|you|world|family|mom|dad|people|all|parents|friends?|it|life)(?: \\w+){0,7}? (?:if i (?:was |were |am |is |got |just |had )?(?:not here|not alive|not around|gone|dead|die|died|dead|disappear|never (?:born|existed)|kill\\w*|left forever|was never)|without me (?:here|around|alive|in it)|when i am (?:gone|dead)|once i am (?:gone|dead))',
  ),
  rule(
    '(?:if|when|after) i (?:was |were |am |is |just )?(?:die|died|dead|not here|not alive|disappear|gone|kill myself)(?: \\w+){0,3}? (?:nobody|no one|everyone|they|you|my family|mom|dad|people|anyone)',
    'game|level|player|lives|respawn|minecraft|roblox|fortnite|boss|not here (?:on|tomorrow|monday|today|at)',
  ),
  rule('(?:life|living|it) is not worth (?:it anymore|living)|not worth living'),
  rule(
    '(?:better off|happier|better) (?:off )?(?:if i|without me|dead)',
    'team|game|group|play|band|song|score|if i (?!was|were|am|die|died|disappear|left)',
  ),
  rule(
    '(?:nobody|not|no one)(?: \\w+){0,2}? (?:miss|missed|notice) (?:me )?(?:if|when) i (?:died|die|am dead|was dead|am gone|was gone|were gone|disappear)|nobody (?:would |will )miss me',
  ),
  rule(
    '(?:took|take|taking|swallow\\w*|ate|drank) (?:a lot of|too many|all|all of|a bunch of|a whole|so many|the whole|lots of)(?: \\w+){0,4}? (?:pills|medicine|meds|tylenol|advil|tablets|bottle of pills)|overdos\\w*|drink bleach|drank bleach',
  ),
  rule(
    `(?:${wish}|i|she|he|what if)(?: \\w+){0,6}? jump(?:ed|ing)? (?:off|from|out of)(?: of)? (?:the|a|my|this|that) (?:bridge|roof|building|cliff|balcony|window|tower|overpass)|jump(?:ed|ing)? in front of (?:a|the) (?:train|car|bus|truck)`,
    'game|character|sprite|guy|player|level|bungee|diving board|scratch|superman|mario',
  ),
];

const said =
  '(?:said|says|say|told|tells|going to|will|want to|wants to|threaten\\w*|promised|trying to|try to|might|gonna|planning to|plans to)';
const parents = '(?:mom|dad|parents|brother|sister|teacher|coach|grandma|grandpa|aunt|uncle|she|he|they)';

const hurting: readonly Rule[] = [
  fromGames(
    rule(
      `${someone}(?: (?!game)\\w+){0,4}? ${harms} (?:on )?(?:up )?${victim}`,
      '(?:beat|beats) (?:me|us|him|her|them|everyone|my \\w+) (?:at|in|to|by|again at|every time (?:at|in|we))',
      'how (?:do|can|to|could|should) (?:i|we|you) (?:beat|win)',
      '(?:help|teach|show) (?:me|us)(?: \\w+){0,3} (?:beat|kick|hit|punch|shoot|throw)',
      '(?:hit|kick|bite|push|jump|beat) (?:me|us|him|her|them) (?:up|back (?:a )?(?:text|message)|out of the (?:group|game|call|chat|club|team|server)|off the (?:call|server|game|wifi)|a pass|with (?:a|the) (?:ball|frisbee|snow ?ball|pillow|puck|balloon)|in line|on the swing|to it|to do)',
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
    ),
  ),
  rule(
    `(?:hit|punch|kick|slap|choke|hurt|beat|push|burn)(?:s|ed|ing)? me (?:so |really |too |very )?(?:hard|every|all|again|a lot|when|until|with (?:a|his|her|the) (?:belt|stick|shoe|cord|hand|fist|wire|hanger|bottle|broom|spoon))`,
    'ball|joke|laugh\\w*|math|homework|fact|idea|then|that|it hit me|(?:in|at|on) (?:the )?(?:game|soccer|football|dodge ?ball|chess|minecraft|fortnite|roblox|level)',
  ),
  fromGames(
    rule(
      `${named}(?: \\w+){0,2}? (?:hit|punch|kick|slap|choke|stab|beat up|hurt|bit|bites|abuse|molest\\w*|push|grab|touch|threaten|burn) (?:me|us)(?! (?:up|with (?:a|an|the)|to (?!the)|on the (?:shoulder|back|swings?)|out of (?:the )?(?:game|group|call|chat)|off|a|an|when|that|how|if|one)\\b)`,
      'by (?:accident|mistake)|on accident|accidentally|feelings|ball|joke|laugh\\w*|lol|haha\\w*|thank\\w*|heart|speech|hurt to|did not|does not|do not|never|stopped|touch (?:screen|pad|base)',
    ),
  ),
  rule(
    `^(?:my )?(?:mom|dad|stepdad|stepmom|uncle|parents|aunt|brother|sister|grandpa|grandma|cousin|boyfriend|(?:mom|dad) boyfriend)(?: \\w+){0,2}? (?:hit|beat|hurt|slap|choke|punch|abuse)$`,
    'not|game|never|hurt$(?<=back hurt|head hurt)',
  ),
  rule(
    '(?:i|we|he|she|friend|kid|sister|brother) (?:\\w+ )?(?:got|get|gets|was|were|been|am|is) (?:hit|punch|kick|slap|beat|stab|burn|choke|push)(?: \\w+){0,5}? by (?:\\w+ ){0,2}?(?:kid|kids|boy|boys|girl|girls|grader|graders|student|man|guy|teacher|people|someone|teen\\w*|dad|mom|brother|sister|uncle|bully)',
    'game|accident\\w*|soccer|football|level|ball',
  ),
  rule(`it hurts? (?:so much |a lot )?when ${someone}`, 'say|says|said|joke'),
  rule(
    `(?:i|we|she|he|they|my (?:${family}|friend)|${family}|friend)(?: \\w+){0,3}? (?:get|gets|got|getting|am|is|are|being|been|was) (?:\\w+ )?(?:hit|punch|beat|slap|choke|abuse|attacked|raped|molested|kick|hurt|burn|jumped|stab|shoot|tied up|locked (?:in|up|out))(?: up)? (?:by|at home|every|all the time|a lot|again|for)(?! (?:the |a |my )?(?:ball|puck|frisbee|door|boss|zombie|monster|cat|bee|car door|level|game|accident|mistake|creeper|sun))`,
    'ball|bee|game|level|boss|zombie|chess|paper|accident\\w*|points|goals|sun ?burn|first place',
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
    'game|door|out of (?:my|the) (?:account|computer|laptop|doc|file|ipad|locker|game)|account|minecraft|shoe',
  ),
  rule(
    `${someone}(?: \\w+){0,4}? (?:pull\\w*|yank\\w*) (?:my|her|his) hair|bruises? (?:on|all over|from|because)(?: \\w+){0,4} (?:dad|mom|stepdad|stepmom|uncle|he|she|him|her)`,
  ),
  rule(
    `${said} (?:\\w+ ){0,4}?(?:kill|stab|shoot|hurt|beat up|beat|rape|poison|bomb|burn down|blow up|jump) (?:up )?(?:me|us|him|her|them|you|someone|everyone|people|kids?|the (?:whole )?school|our school|my (?:school|house|family|mom|dad|brother|sister|teacher|friend|class)|this school)(?! (?:at|in) (?:the )?(?:game|chess|race|soccer|minecraft|fortnite|roblox|mario|kart|basketball|uno|cards|dodge ?ball))`,
    `${parents} (?:is |are |was )?(?:going to|will|gonna|would|might) kill (?:me|us|you)(?! if i (?:tell|told|say))`,
    joke,
    'character|story|game|level|boss|sprite|villain|hero|movie|beat (?:my|him|her|them|you|everyone)(?: \\w+)? (?:at|in)|(?:help|teach|show|want) (?:me |you )?(?:to |how to )?beat (?:my|him|her)|do not want to hurt|not going to hurt|never want to hurt|not hurt|feelings',
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
    'game|goal|by accident|story',
  ),
  rule(
    '(?:held|hold|holds|push|pushed) (?:my|his|her) (?:head|face) (?:under|in|into)|(?:pillow|hand) over my (?:face|mouth)',
    'book|door',
  ),
  rule(
    `${someone}(?: \\w+){0,4} (?:get|gets|got|getting|is|being) (?:hit|beat|punch|slap|hurt|abuse|kick|burn|choke)(?: up)? by (?:\\w+ )?(?:her|his|their|a|the) (?:${family}|parents)`,
    'story|book|movie|game|dog|cat',
  ),
  rule(
    `(?:he|she|they|someone|${family}|kids?|boys?|girls?|man)(?: \\w+){0,3} grab (?:me|us|her)(?! (?:a|an|some|the|when|if|one)\\b)`,
    'hook|claw|game|tag',
  ),
  rule(
    '(?:leave|leaves|left|leaving) (?:me|us) (?:home )?alone (?:for|all) (?:\\w+ )?(?:days|week\\w*|night|nights)',
  ),
];

const touching: readonly Rule[] = [
  rule(
    `${someone}${between} touch (?:on )?(?:me|us|him|her|them|(?:my|his|her) (?:\\w+ )?(?:${family}|friend|body|legs?|privates?|butt|bottom|chest|breasts?|boobs?|thighs?|back|stomach|neck|face|hair|lips|crotch|parts?|skin|waist|pants|down there))`,
    'touch up|touch base|in tag|playing tag|my heart|shoulder to|tap|touch screen|(?:do|did|does) not touch|never touch|story|heart',
  ),
  rule(
    'touch(?: \\w+){0,3} (?:private|privates|inappropriate\\w*|in a bad way|in a way i|where (?:i|it)|down there|without asking|body)|bad touch|inappropriate\\w* touch\\w*|touch me',
    'screen|pad|my heart|tap|touch base|account|settings|mouse|thank\\w*|speech|words|poem|song|story|card',
  ),
  rule(
    `(?:hand|hands|fingers?) (?:up|under|down|inside|in|on) (?:my|her|his) (?:shirt|pants|skirt|dress|underwear|legs?|thigh|butt|chest|shorts|clothes|private\\w*)`,
  ),
  rule(
    '(?:grab|pinch\\w*|squeez\\w*|slap|rub\\w*|felt up|feel up|grope\\w*|grop\\w*) (?:on )?(?:my|her|his|me on (?:my|the)|me by the) (?:back and \\w+|back when|legs?|lap|butt|bottom|chest|breasts?|boobs?|thighs?|privates?|crotch|ass|body|waist)|groped me|gropes me',
  ),
  rule(
    `(?:makes?|made|making|wants?|forc\\w*|tells?|told|asks?|asked|asking) (?:me|us|her|him|my (?:sister|brother|friend))(?: to)? (?:touch (?:him|her|his|it|them)|undress|take (?:off )?(?:my|her|his|our)?(?: \\w+)? ?(?:clothes|pants|shirt|underwear|off)|get naked|kiss|do (?:bad |weird |gross |sexual )?(?:things|stuff|it) (?:to|with|for|i)(?: \\w+)*? (?:him|her|his|body|want|like|not)|do (?:bad|weird|gross|sexual) (?:things|stuff)|show (?:him|her|them) (?:my|her) (?:body|private\\w*|chest)|sit on his lap|sleep in his bed)`,
    'jacket|coat|shoes|hat',
  ),
  rule(
    `(?:${family}|man|teacher|coach|neighbor|priest|stranger|he|she|they)(?: \\w+){0,3} (?:watch\\w*|spy\\w*|film\\w*|record\\w*|photo)(?: on)? (?:me|us|her|him) (?:change|shower|undress|in the (?:bathroom|shower)|naked|sleep\\w*|getting dressed)`,
  ),
  rule(
    'kiss(?:es|ed|ing)? me(?: \\w+){0,6} (?:not want|not like|said no|stop|force\\w*|uncle|coach|teacher)|(?:uncle|coach|teacher|man|stepdad|grandpa)(?: \\w+){0,3} kiss(?:es|ed|ing)? me on (?:the|my) (?:lips|mouth)|sexual\\w*|have sex with me|sexting|sexted',
    'cheek|lesson|health|class',
  ),
];

const photos: readonly Rule[] = [
  rule(
    `(?:send|sends|sent|sending|share|shared|shares|sharing|post|posted|took|take|taking|takes|show|shows|showed|want|wants|ask|asks|asked|asking|has|have|keeps?|leak\\w*|snap\\w*|pay)(?: \\w+){0,8}? (?:naked|nudes?|no clothes|without (?:my |any |a )?(?:clothes|shirt|pants)|private photo|photo of my (?:body|private\\w*|chest(?! of)|butt)|dick photo|in my (?:underwear|bra)|sexy photo|inappropriate photo|dirty photo|private parts)`,
    'naked (?:eye|mole)|mole rat|settings|album|how do i make|statue|art history',
  ),
  rule(
    'nudes|naked of (?:me|my|him|her|a|someone)|naked photo|photo (?:of me )?naked|private photo of (?:me|my|him|her)',
    'statue|art',
  ),
];

const unsafe: readonly Rule[] = [
  rule(
    '(?:i|we|she|he|they|friend|sister|brother)(?: \\w+){0,3}? (?:not|never|do not)(?: \\w+){0,2}? (?:feel |be |am |is )?(?:really |very |so )?safe(?! (?:to use|for work|mode|search|place for my))',
    'website|site|link|app|password|download|ladder|chemical\\w*|scissors|online game|bridge design|robot|base|kick ?ball|baseball|tag|out|experiment',
  ),
  rule(
    '(?:home|house) (?:is|does|do) (?:\\w+ )?(?:not (?:\\w+ )?safe|unsafe|dangerous)',
    'tree house|website|home page|bird house|model|story',
  ),
  rule(
    '(?:i|we|she|he|they|friend)(?: \\w+){0,3}? (?:feel |am |is |are )(?:\\w+ )?unsafe',
    'website|site|link|app',
  ),
  rule(
    '(?:not|never|is not|unsafe)(?: \\w+){0,1}? ?(?:safe )?(?:at|in|for me at) (?:my |our )?(?:home|house|apartment|foster home|dads?|moms?)',
    'not (?:at|in) (?:my |our )?(?:home|house)|food|glue|leave|printer|computer|laptop',
  ),
  rule(
    `(?:scared|afraid|terrified) (?:of|around|to be (?:alone )?(?:with|around)|to be near|to see|by|when|because)(?: of)? (?:\\w+ ){0,2}?(?:${family}|him|her|them|that man|this man|a man|man|that guy|this guy|boy|kid|kids|girls?|boys|people|teacher|coach|neighbou?r|stranger)s?(?! (?:laugh\\w*|judg\\w*|think\\w*|will laugh|seeing|look\\w*|saying no|story|costume|game|mask))`,
    'not (?:\\w+ )?(?:scared|afraid)|no longer|anymore|used to|less|laugh\\w*|judg\\w*|present\\w*|stage|speech|audience|hearing me|sing|perform\\w*|say no|ask\\w*|was (?:so |really )?(?:scared|afraid)(?: \\w+)* but|lol|haha|dogs?$|(?:of|by) (?:\\w+ )?(?:dog|cat|pet)|(?:think|like) me|talk\\w*',
  ),
  rule(
    '(?:scared|afraid|terrified|hate|do not want|not want) (?:to go|of going|going|to be|being|to go back|to walk|go|to come) (?:back )?(?:to )?(?:my |at )?(?:home|house|dads?|moms?|my dads|the bathroom alone|my uncles?|my foster home)(?! (?:work|page|screen|button|run|room))',
    'not (?:scared|afraid)|no longer|anymore|homework|dance|party|yet|game|because (?:this|it) is fun',
  ),
  rule(
    `(?:${family}|man|guy|boy|he|she|they|kid|kids|people|someone)(?: \\w+){0,2} scares? me(?! (?:lol|haha|with))`,
    'movie|story|book|game|costume|joke|mask|halloween|monster|dog|spider|by accident',
  ),
  rule(
    `(?:stranger|man|guy|someone|he|car|van|they|people|kid|boy|kids|boys|lady)(?: \\w+){0,3} (?:follow|follows|following|followed|stalks?|stalking|stalked) (?:me|us|her|my)`,
    'instagram|tiktok|youtube|online account|in line|follow me back|channel|directions|instructions|recipe|game|lead',
  ),
  rule('kidnap\\w*|being followed|stalker', 'story|book|movie|game|character|report|dragon|princess|level'),
  rule(
    `(?:someone|man|guy|person|stranger|friend|boy|girl|he|she|they|player|people)(?: \\w+){0,6}? (?:online|internet|discord|roblox|snapchat|snap|instagram|chat|game|tiktok)(?: \\w+){0,8}? (?:meet (?:me|up)|my address|where i live|send (?:him|her|them)|come to (?:his|their)|keep it secret|my photo|photo of me)`,
    'project|homework|group|class',
  ),
  rule(
    `(?:met|know|talk\\w*|chat\\w*)(?: \\w+){0,3} (?:online|internet|discord|roblox|snapchat|instagram|chat|tiktok|minecraft|fortnite)(?: \\w+){0,6} (?:meet|visit|come over|pick me up|send|photo)`,
    'project|homework|class',
  ),
  rule(
    '(?:dad|mom|stepdad|stepmom|boyfriend|uncle|parents)(?: \\w+){0,6} (?:throws? (?:things|stuff|plates|bottles)|breaks? (?:things|everything|stuff) when|punch(?:es)? (?:the )?walls?|screams? at us all night)',
    'ball|party|frisbee',
  ),
];

const weapons: readonly Rule[] = [
  fromStories(
    rule(
      `(?:${someone}|i)(?: (?!story|book|game|movie|character|draw\\w*|paint\\w*)\\w+){0,7}? (?:has|have|had|got|gets|bring|brings|bringing|brought|carr\\w+|hid|hides|hiding|keeps?|pull\\w*|point\\w*|show\\w*|found|saw|with|took|pack\\w*|buy|bought|holding)(?: \\w+){0,4}? (?:gun|knife|weapon|bomb|machete|blade|switchblade|pocket knife|grenade|bullets)`,
      'butter|plastic|glue|toy|nerf|water|squirt|craft|palette|fork|spoon|kitchen|x ?acto|clay|paper|cardboard|lego|foam|prop|play|carving|bread|cake|cheese|soup|chef|cook\\w*|cut the|camping|scout\\w*|bath|story|comic|character|minecraft|game|drawing|draw|museum|war|level|fish\\w*|nail|heat|staple|bb',
    ),
  ),
  rule(
    '(?:gun|knife|weapon|bomb|machete)(?: \\w+){0,3} (?:to|at|in|into|under) (?:the |my |our |his |her |a )?(?:\\w+ )?(?:school|class|locker|backpack|bag|bus|home|house|room|bed)',
    'glue|toy|nerf|water|plastic|butter|story|game|drawing|movie|kitchen|history|lesson|art (?:class|room)|staple|heat|fork|cafeteria|level',
  ),
  rule(
    `(?:held|hold|put|pointed|points|pulled|pulls|waved|swung)(?: \\w+){0,2} (?:gun|knife|weapon|blade|bat) (?:to|at|on|against) (?:me|us|my|her|him|them|someone|people)`,
    'game|story|movie|character|toy|nerf|water',
  ),
  rule(
    `(?:${someone}|they)(?: \\w+){0,5}? (?:gave|gives|give|offer\\w*|made|makes|wants?|dared|sell\\w*|sold)(?: \\w+){0,3} (?:try |take |smoke |do |use |buy |me )*(?:drugs|weed|vape|vapes|vaping|pills|edibles?|alcohol|beer|cocaine|meth|cigarettes?|gumm(?:y|ies) with)`,
    'health|class|report|article|poster|story|movie|essay|medicine',
  ),
  rule(
    `(?:i|${family}|friend|${someone})(?: \\w+){0,4} (?:takes|taking|take|uses?|using|does|doing|on|addicted to|smok\\w+|sells?|selling|vap\\w+) (?:\\w+ )?(?:drugs|weed|meth|cocaine|heroin|fentanyl|pills|vape|crack)`,
    'health|class|learn\\w*|report|article|poster|story|movie|essay|should not|prevention|research|medicine|about drugs|say no',
  ),
];

const nothing: readonly Rule[] = [
  rule(
    '(?:no|not any|not enough|not have|not got|do not have|without|ran out of)(?: \\w+){0,3}? (?:food|dinner|meals|anything to eat|money for (?:food|dinner))(?: \\w+){0,4}? (?:at (?:my |our )?(?:home|house)|home|house|tonight|all weekend|for days|every)|(?:we|i|family|mom|dad)(?: \\w+){0,4} (?:no|not any|not enough|not have|do not have|not got) (?:money for |\\w+ )?food|(?:no|not enough|not have|not have enough) food (?:at|in)|(?:we|mom|dad|family)(?: \\w+){0,3} (?:ran|run|are|is) out of food|(?:days|us|alone|weekend) with no food',
    'party|picnic|web|game|minecraft|fish|hamster|snack table|club|class pet|drawer|lunch ?box|plants?|cafeteria|dog food|food (?:chain|web|group|drive|truck|coloring|coupon)',
  ),
  rule(
    '(?:nothing|not anything|not have anything|do not have anything|not have any thing|not have any food) (?:to eat|in the (?:house|fridge|kitchen) (?:to|because|and we|again)|in the fridge)|nothing (?:to eat|in the house)',
    'lunch is|cafeteria has|game|menu|allerg\\w*',
  ),
  rule(
    'not (?:eat|ate|eaten|had food|had anything)(?: \\w+){0,3}? (?:since|in|for) (?:\\w+ )?(?:yesterday|days|two|three|a day|2|3|monday|friday|the weekend|last night)|hungry (?:every|all) (?:night|day|the time)|go to bed hungry|going to bed hungry|goes to bed hungry',
    'what happens|how long|if you|animals?|bears?|report|biology|experiment',
  ),
  rule(
    '(?:sleep|sleeps|sleeping|live|lives|living|stay|staying|slept)(?: \\w+){0,3}? (?:in|on|at) (?:the |our |a |my |his |her |moms? |dads? )?(?:car|cars|street|streets|shelter|tent|van|bus station|park bench|park|garage|abandoned \\w+|laundromat)',
    'camp\\w*|dog|trip|fish|bug|game|hermit|animals?|story|hamster|cat|bird|report|garage band|near|next to|sesame|\\d+ \\w+ street|across',
  ),
  rule(
    '(?:nowhere|no place|not have (?:anywhere|a place|nowhere|any place|any where)|do not have (?:nowhere|anywhere|a place)|not have any place)(?: \\w+){0,2}? to (?:sleep|go|live|stay)(?! (?:for|on) (?:recess|lunch|vacation|the trip))',
    'recess|lunch|game|quiet',
  ),
  rule(
    '(?:kick|throw|threw|thrown|kicking) (?:me|us|him|her|them|my \\w+)? ?out of (?:the|our|my|his|her|their) (?:house|home|apartment|room at home)|(?:got|get|getting|were|was|been|is|are) (?:kick|thrown) out (?:of (?:the|our|my) (?:house|home|apartment)|and (?:have|now)|by (?:my )?(?:dad|mom|parents|landlord))|(?:dad|mom|stepdad|stepmom|parents|landlord)(?: \\w+){0,2} (?:kick|threw|throw) (?:me|us|him|her) out|evicted|(?:i am|we are|am|are) homeless',
    'game|group|call|server|chat|drive',
  ),
  rule(
    '(?:i|she|he|friend|we|cousin|sister|brother)(?: \\w+){0,5}? (?:run|running|ran) away (?:from (?:my |her |his |our )?(?:home|house|mom|dad|parents|family|foster)|tonight|tomorrow|today|for good|forever|and never|because|with)|(?:want|going|plan|planning|thinking|think|thinks|try|wants|feel like|will|might|need|about)(?: \\w+){0,3}? (?:to |of |about |like )?(?:run|running) away(?! (?:from the|in (?:tag|a|the)|with the))',
    'dog|cat|ball|loop|program|bee|hamster|tag|story|character|game|sprite|robot|book|play|from the',
  ),
];

export const stopRules: readonly Rule[] = [
  ...dying,
  ...hurting,
  ...touching,
  ...photos,
  ...unsafe,
  ...weapons,
  ...nothing,
];
