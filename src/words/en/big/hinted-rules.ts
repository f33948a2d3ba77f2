// Things that stop the game, said in passing: a farewell, an order that no child should be given, a threat that waits, a home that is empty.
import { between, family, someone } from './people.ts';
import { fromGames, fromStories, type Rule, rule } from './rule.ts';

const weapon =
  '(?:bat|knife|gun|glock|blade|razor|crowbar|hammer|weapon|machete|chain|pipe|belt|stick|cord|broom|rope|hose|paddle|wire|scissors|axe|box ?cutter|brass knuckles|taser|shank)';
const dressed = '(?:clothes|shirt|pants|bra|underwear|dress|skirt|shorts|hoodie|sweater|swimsuit|towel)';
const forced =
  '(?:make|makes|made|making|forc\\w+|told|tells|want|beg\\w*|pressur\\w+) (?:me|us|him|her|my (?:\\w+ )?(?:friend|sister|brother))(?: to)?';
const joke = 'lol|lmao|haha\\w*|jk|joke|joking|laugh\\w*|embarrass\\w*';

const farewells: readonly Rule[] = [
  rule(
    '(?:not|can not) stop (?:myself from )?(?:cut|burn|hurt|scratch\\w*|harm)(?: (?:myself|my \\w+|again|at night|when .*|even .*|and .*))?$|(?:started|been|back to|is|i|she|he|keeps?) (?:start )?cut (?:again|when (?:i|she|he) (?:is|am|get|gets|feel)|to (?:feel|cope|deal))',
    'paper|class|line|grass|vegetables|onions?|nails',
  ),
  rule(
    `(?:cut|scars?|marks|burn|slices?) (?:\\w+ )?(?:all )?(?:over|on|up|down|in) (?:and down )?(?:my|his|her|their) (?:\\w+ )?(?:arms?|wrists?|legs?|thighs?|body)|(?:hides?|hiding|cover\\w*) (?:\\w+ )?(?:cut|scars)`,
    'pens?|markers?|ink|paint|cat|kitten|fell|bike|bush|thorns?|surgery|accident\\w*|chicken ?pox|oven|sun|stove|mosquito',
  ),
  rule(
    '(?:hurt|cut|burn|scratch|bit|bite|punch|hit|choke|starv\\w+|throw up|puke) (?:\\w+ ){0,3}?on purpose (?:when i|because i|so i|to feel)|(?:hurt|cut|burn|scratch\\w*|bang\\w*|bite|punch|hit) (?:myself|my (?:own )?(?:head|arms?|legs?|wrists?|body))(?: \\w+){0,4}? (?:on purpose|when i am (?:sad|mad|upset|alone|stressed)|to feel|so i (?:can )?feel|until it)',
  ),
  rule(
    '(?:make|makes|making|made|making) (?:myself|herself|himself) (?:throw up|puke|vomit|bleed|sick on purpose)|(?:throw|throws|throwing|puk\\w+) (?:up )?(?:after (?:i|she|he) eats?|after (?:every|each) meal|so i (?:can|get|will)|to (?:be|get|stay) (?:skinny|thin))|(?:stop|not|stopped|quit)(?: \\w+)? (?:eat|eating|eaten)(?: \\w+){0,6} (?:skinny|fat|thin|lose weight)',
    'fat (?:free|content)|healthy|health class',
  ),
  rule(
    '(?:not think|doubt|not know if|not sure) (?:that )?(?:i|she|he) (?:will|am going to|is going to|would|can) (?:even )?(?:still )?(?:be (?:here|around|alive)|make it|live|survive)(?: (?:\\w+ ){0,2}?(?:next|tomorrow|tonight|much longer|past|this|by|until|to|for my|when)|$)|i will not be (?:alive|around)|i will not be (?:here much longer|a (?:problem|burden|bother))|(?:not|never) (?:want to )?(?:live|make it|be alive) (?:to|until|past|till) (?:\\w+ )?(?:birthday|graduat\\w*|high school|thirteen|fourteen|fifteen|sixteen|eighteen|\\d+|summer|christmas)|this is (?:my )?last (?:message|night|goodbye|text)',
    'trip|vacation|moving|dentist|doctor|appointment|visit\\w*|flight|camp|practice|tryouts?|playoffs?|finals|team|sick|game|test|quiz|bus|level|boss',
  ),
  rule(
    '(?:point (?:of|in|to)|reason (?:for|to)) (?:even )?(?:keep )?(?:living|live|being alive|being here|be here|my life|staying alive|stay alive|waking up|existing|going on)',
    'living (?:things?|organisms?|room)|the main point',
  ),
  rule(
    '(?:wrote|write|writing|written|left|leave|leaving|made|sent|record\\w*) (?:\\w+ ){0,4}?(?:goodbye|good bye|farewell|suicide) (?:notes?|letters?|message|text|photo)|(?:said|say|saying|tell\\w*|told) (?:\\w+ ){0,3}?goodbye (?:to everyone |forever|for the last time|for good)',
    'teacher|class|camp|coach|moving|moved|moves|retir\\w+|principal|summer|character|story',
  ),
  rule(
    '(?:going to|want to|will|ready to|plan to|planning to|might|need to|should|try to|thinking of|thinking about) (?:just |really )?(?:end|ending) (?:it|it all|myself|my pain|the pain)(?: (?:tonight|now|today|soon|all|for good|tomorrow|this \\w+|once and for all|already|and .*))?$|(?:make|want|wants) (?:the pain|everything|it all|my life) (?:to )?(?:stop(?! being)|end|be over|go away)',
    'game|story|song|essay|call|paragraph|chapter|book|meeting',
  ),
  rule(
    '(?:gave|give|gives|giving) (?:away |\\w+ )?(?:all )?(?:of )?(?:my|his|her|their) (?:favou?rite )?(?:stuff|things|toys|clothes|everything)(?: \\w+){0,4}? (?:not need|anymore|will not|goodbye|be gone|am gone)',
    'small|fit|outgr\\w+|old|moving|donat\\w+|charity|sale|play with',
  ),
  rule(
    '(?:wish|hope|want|praying|pray) (?:that )?(?:a |an |the )?(?:i (?:get|got|could get|would get) )?(?:car|truck|bus|train|someone)? ?(?:would |could |will |to )?(?:just )?(?:hit by a (?:car|bus|truck|train)|hit me|run me over|kill me|shoot me|cancer)|(?:sleep|asleep) forever|(?:want|wish|trying|like) (?:to |i could )?(?:just )?(?:bleed out|not breathe|stop breathing)|(?:walk|run|step|lie|lay) (?:out )?(?:in front of|into|in) (?:a |the )?(?:traffic|train|moving car|highway)',
    `${joke}|ball|game|beauty|story`,
  ),
  rule(
    '(?:hate|tired of|sick of|done|done with|regret) (?:\\w+ )?(?:being (?:here|alive|on this)|existing|having to live|living)(?: (?:so much|anymore|now|and .*))?$|not (?:deserve|supposed|meant|fit) to (?:be (?:here|alive|born)|live|exist)|(?:should|wish i) (?:have )?(?:not |never )(?:be |been )?(?:born|alive|exist\\w*)',
    'living room|life science',
  ),
];

const orders: readonly Rule[] = [
  rule(
    `${forced} (?:\\w+ ){0,2}?(?:undress|strip|get (?:naked|undressed)|kneel|(?:take|pull|lift|put) (?:off |up |down )?(?:my|her|his|our|all my) ${dressed}(?: (?:off|up|down))?|(?:lay|lie|sleep|sit|shower|bathe|cuddle|stay)(?: down)? (?:with|on top of|on|next to|beside|in) (?:him|his (?:lap|bed|room|car)|her (?:bed|lap)|top of)|(?:touch|rub|kiss|lick|suck) (?:on )?(?:him|his|her|it|them|each other)|drink (?:beer|alcohol|vodka|liquor|wine|pee)|smoke|vape|fight (?:other|him|her|them|kids|people|each|my|someone|another|a)|steal|shoplift|swallow|hurt (?:myself|my|someone|him|her)|cut myself|eat (?:dirt|trash|garbage|off the floor|dog food|grass|bugs|soap)|sleep (?:outside|on the (?:floor|porch)|in the (?:garage|basement|yard|bathroom|closet|shed|car|hallway))|stay outside|sleep with)`,
    'base|dirty|wet|jacket|coat|shoes|hat|hoodie|sweater|detention|dare|doctor|nurse|camp\\w*|cafeteria|hand|lice|sleepover|messy|washed',
  ),
  rule(
    `${someone}${between} (?:does|did|doing|do|done) (?:\\w+ ){0,2}?(?:things?|stuff|something|it) (?:to|with) (?:me|us|her|him|my (?:\\w+ )?(?:${family}|friend|body))(?: (?:at|when|that|and|in|i|every|while|again|in)\\b|$)`,
    'nice|kind|fun|cool|good|great|helpful|together|weekend|family|homework|project|friday|saturday|sunday|wants? to do|fishing|likes? to do|not do',
  ),
  rule(
    '(?:kiss\\w*|touch|hug\\w*|tickl\\w*|rub\\w*|hurt|hit|(?:did|does) (?:it|this|that|things?|stuff|something))(?: \\w+){0,6} (?:not to tell|not tell|never tell|keep (?:it )?(?:a )?(?:secret|quiet)|our (?:little )?secret|would not tell)',
    'surprise|party|present|christmas|crush|homework|birthday|not tell (?:me|us|him|her) (?:what|how|why|where|who|the)',
  ),
  rule(
    `${someone}${between} (?:watch\\w*|spy\\w*|peek\\w*|look|looks|looking|stare|stares|staring|stared|film\\w*|record\\w*|photo)(?: on| at)? (?:me|us|her|him|my \\w+|the girls|the boys|girls|boys)(?: \\w+){0,3}? (?:change|changing|shower\\w*|undress\\w*|naked|in the (?:bathroom|shower|bath|tub|toilet|stall)|get(?:ting)? (?:dressed|undressed|changed))|(?:stare|stares|staring|stared|looks?|looking) at my (?:butt|chest|boobs|body|breasts)`,
    'topic|seat|story',
  ),
  rule(
    `${someone}${between} (?:comes?|came|coming|gets?|got|climbs?|climbed|sneaks?|sneaked|snuck|walks?|walked|goes|crawl\\w*|slips?|slid\\w*|lays?|lies) (?:in|into|in to|on|on to|inside)(?: bed with me| (?:my|her|his|our|the) (?:room|bedroom|bathroom|tent|tub|shower|bed|bath)(?: \\w+){0,3}? (?:sleep\\w*|asleep|at night|every night|chang\\w+|shower\\w*|undress\\w*|naked|bathing|lock\\w*|touch|with me|when i am in))`,
    'dog|cat|puppy|wake me|nightmare|thunder\\w*|wake up|story',
  ),
  rule(
    `(?:take|takes|took|taking|record\\w*|film\\w*|has|have|shar\\w*|post|posted|sent|sends) (?:\\w+ ){0,3}?photo (?:of )?(?:me|us|her|him|my \\w+)(?: \\w+){0,3}? (?:in (?:the|my|a) (?:bath|bathtub|shower|tub|bathroom|locker room|bra|underwear|bikini)|undress\\w*|chang\\w+|with (?:no|nothing)|without (?:my|any|a)|naked|getting (?:dressed|undressed)|(?:on|and) (?:the )?(?:bed))`,
    'as a baby|was a baby|baby photo|when i was (?:a baby|little|one|two|three|born)|yearbook|without (?:my )?(?:glasses|braces|hat|permission)|dog|cat|without asking',
  ),
  rule(
    `(?:sent|send|sends) (?:\\w+ ){0,3}?(?:photo|one|it) (?:of (?:me|myself|my \\w+) )?to (?:him|her|(?:(?:a|an|my|this|some|the) )?(?:\\w+ )?(?:boy|guy|girl|man|ex|boyfriend|crush|kid|someone|person))(?: \\w+){0,5} (?:show\\w*|shar\\w+|spread\\w*|post\\w*|leak\\w*|wants? more|asking for more)|(?:if|unless) (?:i|she|he|we) (?:do not |not |ever )?(?:send|sends|give|show)(?: (?:him|her|them|it))? (?:more|(?:more |a |another |my |some )*photo|money)`,
    'dog|cat|project|teacher|class|poster|slides?|art',
  ),
  rule(
    `(?:leak\\w*|expos\\w+|spread\\w*) (?:\\w+ ){0,2}?(?:my|her|his) (?:\\w+ )?(?:photo|naked|body|private)|(?:said|says|threaten\\w*|warned|blackmail\\w*|told me)(?: \\w+){0,4}? (?:will|would|going to|to) (?:post|share|send|show|leak|spread)(?: \\w+){0,3}? (?:my|her|his|the|that) (?:\\w+ )?photo|(?:post|share|send|show|leak|tell)(?: \\w+){0,5} (?:if|unless) i (?:do not|not|send|stop|block|say)|(?:block|stopped talking to) (?:him|her|them)(?: \\w+){0,4} (?:photo|post|hurt)`,
    'project|poster|slides?|grandma|art|yearbook|contest|permission|teacher|class|answer|time|share (?:my|the|his|her)|team photo|class photo|(?:tell|tells) (?:my )?(?:mom|dad|the teacher|grandma)',
  ),
  rule(
    `(?:guy|man|men|stranger|someone|lady|woman|people|driver|car|van|truck|person)(?: \\w+){0,7}? (?:get in(?:to)?(?: to)?(?: (?:his|the|a|their|her|with) ?(?:car|van|truck|him|them|her)?|$)|(?:go|come|leave|walk) (?:somewhere )?with (?:him|them|her)|hop in$|(?:offer\\w*|gave|giv\\w+|wants? to give) (?:me|us) (?:\\w+ )?(?:ride|candy|money)|(?:me|us) (?:to (?:help )?(?:find|see|pet) (?:his|a|her|their) (?:lost )?(?:dog|puppy|cat)))`,
    'line|game|show|driver ed|field trip|school bus|friend|coupon|halloween|trick or treat\\w*|parade|church|fair|store',
  ),
  rule(
    `(?:online|internet|discord|roblox|snapchat|snap|instagram|insta|chat|chatting|tiktok|minecraft|fortnite|whatsapp|dms?|server|never met|not know|texting me|messag\\w+)(?: \\w+){0,8}? (?:ask\\w*|want|says|said|keeps?|told|tells|begs?|sent|sends|offer\\w*)(?: \\w+){0,6}? (?:photo|meet|address|phone number|my number|where i live|what school|which school|my school|alone|keep it|secret|camera|facetime|video call|my body|body|wearing|look like|naked|something gross|private|gift cards?|robux for|my parents|to tell)(?! (?:stream|chat|lesson|class|event))`,
    'project|homework|group|class|teacher|poster|slides?|safety|lesson|assembly|level|skin|my cousin|grandma',
  ),
];

const threats: readonly Rule[] = [
  fromGames(
    rule(
      `${someone}${between} (?:threw|throws?|throwing|slam\\w*|push|pin|pins|pinned|pinning|toss\\w*|bang\\w*|smash\\w*|hold|holds|holding|held|trip|trips|tripped|drag\\w*|knock\\w*|body ?slam\\w*|corner\\w*) (?:me|us|him|her|them|my (?:\\w+ )?(?:${family}|friends?|head|face|arms?|body)) (?:\\w+ )?(?:against|into|down|on|to|onto|on to|through|off|across|in|out)(?: (?:of )?(?:and .*|so .*|the (?:wall|floor|ground|stairs|steps|door|lockers?|tables?|bed|street|concrete|sink|toilet|trash|dumpster|window|fence|bathroom|road|car)|a (?:wall|locker|door|window|table|trash \\w+|fence)|my .*|his .*|when .*|by (?:my|the|his) .*|every .*|at .*)|$)`,
      'accident\\w*|ball|hand out|hold me to|joke|judo|wrestl\\w+|hug|movie',
    ),
  ),
  fromGames(
    rule(
      `${someone}${between} (?:scratch\\w*|spit on|spits on|spat on|spitting on|slam\\w*|whoop\\w*|whup\\w*|stomp\\w* on|(?:lay|lays|laid|put|puts|putting) (?:his|her|their) hands on|gang\\w* up on|swung at|swings? at|lung\\w+ at|cornered|trapped) (?:me|us|him|her|my (?:\\w+ )?(?:${family}|friends?|face|arms?))(?! (?:at|in) )`,
      'accident\\w*|cat|baby|shoulder|tag|head start',
    ),
  ),
  rule(
    `(?:wait\\w*|comes? (?:at|after|for)|came (?:at|after)|coming (?:at|after|for)|chas\\w+|after|looking for|fight|follow\\w*|threaten)(?: (?:for|up))? (?:me|us|him|her|them|my \\w+)(?: \\w+){0,5}? with (?:a|an|his|her|the|their|some)(?: \\w+)? ${weapon}|(?:has|have|got|brought|bring|brings|bringing|carr\\w+|hid\\w*|keeps?)(?: \\w+){0,2} (?:glock|razor|box ?cutter|brass knuckles|taser|shank|switchblade|bullets)`,
    'baseball (?:practice|game)|softball|razor scooter|scooter|water|nerf|toy|game|story|hot',
  ),
  rule(
    `(?:going to|will|said|says|want to|wants to|tomorrow|they|waiting to|planning to) (?:\\w+ ){0,2}?(?:jump|fight|beat|bash|mess up|mess with|get|hurt|wait for|catch|end) (?:up )?(?:me|us|him|her|my (?:\\w+ )?(?:${family}|friend))(?: up)? (?:\\w+ ){0,2}?(?:after school|after class|at the bus stop|behind (?:the )?\\w+|in the (?:bathroom|parking lot|locker room|hallway)|on the (?:bus|way home)|when i (?:leave|get off|walk|go))`,
    `pick|(?:${family})(?: \\w+){0,3} (?:get|wait for|catch) (?:me|us|him|her)|${joke}|game|mario\\w*|smash|uno|chess|kart|(?:he|she) will (?:get|wait for|catch) me`,
  ),
  rule(
    `(?:make|makes) (?:them|him|her|everyone|you|all|those \\w+|my \\w+) (?:all )?(?:pay(?! (?:me|for (?!what|this|everything)|back|the|attention)\\b)|suffer|bleed|regret|beg)|(?:deserves?|need|needs|want|wants) (?:\\w+ ){0,2}?to (?:die|suffer|be dead|bleed)|want (?:him|her|them|everyone|you) dead`,
    `${joke}|plants?|story|character|villain|boss|game|wash`,
  ),
  rule(
    '(?:wrote|written|writing|said|says|post\\w*|told|tells|text\\w*|warned|warn\\w*|messag\\w+|note)(?: \\w+){0,6}? (?:not|never) (?:come|go|be|show up) (?:to|at) school|(?:going to be|will be|planning) (?:\\w+ )?shoot(?:ing|er)?(?: at| in|$)|(?:hit|kill|death) list|school shoot\\w*',
    'snow|saturday|sunday|snow day|sick|fever|closed|holiday|weekend|teacher|mom|nurse|doctor|dad|drill|hoops|basketball|no school|free throws|late',
  ),
  rule(
    `(?:${family}|he|she|they)(?: \\w+){0,4}? (?:broke|break|breaks|punch|kick|smash\\w*|destroy\\w*|threw|throws?) (?:down |in |through |at )?(?:the|our|my|a|her|his) (?:\\w+ )?(?:door|wall|window|tv|phone|dishes|plates?|table|furniture)(?: \\w+){0,6}? (?:cops?|police|911|drunk|scared|yell\\w*|scream\\w*|angry|mad|again|cry\\w*|fight\\w*)|(?:cops?|police)(?: \\w+){0,2} (?:took|arrest\\w*) (?:away )?(?:my )?(?:${family})|call(?:ed|s)? (?:the )?(?:cops?|police|911) on (?:my )?(?:${family}|him)`,
    'accident\\w*|ball|story|movie|game|prank',
  ),
];

export const hintedRules: readonly Rule[] = [
  ...farewells.map(fromStories),
  ...orders,
  ...threats.map(fromStories),
];
