// Signs that are not said outright: no future seen, marks on a body, a hiding place, an adult who comes too near, a threat overheard.
import { between, family, someone } from './people.ts';
import { fromGames, fromStories, type Rule, rule } from './rule.ts';

const grown =
  '(?:teacher|coach|man|men|neighbou?r|uncle|stepdad|stepmom|adult|grown ?up|guy|dude|stranger|cousin|grandpa|janitor|tutor|priest|pastor|sitter|babysitter|boyfriend|driver|someone|he)';
const dressed = '(?:pants|shirt|skirt|dress|shorts|underwear|bra|swimsuit|towel|leggings)';
const hidden = '(?:boobs?|breasts?|chest|body(?! paragraph)|butt|private\\w*|dick|penis|vagina)';
const platform =
  '(?:snapchat|snap|instagram|insta|tiktok|discord|roblox|online|internet|app|chat|minecraft|fortnite|game)';
const atSchool =
  '(?:at|to|on|in|during) (?:the |my |our )?(?:recess|school|bus|class|lunch|practice|bathroom|hallway|locker room)';
const joke = 'lol|lmao|haha\\w*|jk|joking|laugh\\w*';

const fading: readonly Rule[] = [
  rule(
    '(?:not|never|can not)(?: \\w+){0,2} (?:see|have|imagine|picture) (?:a |any |my |myself (?:having a )?)?(?:future|growing up|getting older|being alive)|no future (?:for me|left)|(?:to|at|for|about|plan\\w*|imagin\\w*) (?:my|my own) funeral',
    'perfect|tense|career',
  ),
  rule(
    '(?:going to|will|want to|plan to|planning to|ready to) (?:really |actually |finally )?do it(?: \\w+){0,4} (?:not (?:to )?tell|goodbye|to (?:herself|himself|myself))|(?:look\\w*|search\\w*|googl\\w+|know|found|think of|thinking of|research\\w*)(?: \\w+){0,4} (?:ways?|how|easiest|painless|fastest) (?:to|way to|ways to) (?:die|kill|overdose|hang)',
    'surprise|party|homework|project',
  ),
  rule(
    '(?:till|until|til) (?:i|it|she|he|we|they|my \\w+|her \\w+) (?:\\w+ )?(?:bleeds?|bled|bleeding|pass(?:es|ed)? out|black(?:s|ed)? out|can not breathe|could not breathe|turn\\w* (?:blue|purple))|(?:pull\\w*|rip|ripp\\w+) (?:out )?my (?:own )?hair(?: out)?(?: when i| because i am)',
    'mosquito|scabs?|bug bites?|laugh\\w*|tickl\\w*|ran|running|laps|balloon|popcorn|bubble|science|tooth|braces',
  ),
];

const marks: readonly Rule[] = [
  fromGames(
    rule(
      `${someone}${between} (?:back ?hand\\w*|twist\\w*|bend|bends|bent|squeez\\w*|crush\\w*|smother\\w*|suffocat\\w*|dunk\\w*|drown\\w*|sits?|sat|step\\w*|stood|stand|kneel\\w*|clawed|poke\\w*)(?: (?:on|on top of))? (?:me(?! (?:in|at the|when|by|that|a)\\b)|us(?! (?:in|at)\\b)|my (?:\\w+ )?(?:arms?|wrists?|fingers?|neck|face|head|hands?|chest|legs?|ears?|throat))`,
      'said uncle|i say uncle|fun of|lol|playing|bus|circle|accident\\w*|baby|dog|cat|on facebook|next to me|shoe|foot|toe|line|up for|story|with me',
    ),
  ),
  rule(
    `${someone}${between} (?:puts?|putting|holds?|held|pour\\w*|press\\w*|wrap\\w*|tap\\w*|tied|ties) (?:a |his |her |their |the |an )*(?:pillow|bag|hands?|cigarettes?|lighter|belt|tape|rope|iron|hot water|coffee|soap|fist|cord) (?:out )?(?:on|over|around|in|to) (?:me|my|her|his) ?(?:\\w+ )?(?:arms?|face|neck|mouth|head|throat|legs?|hands?|back|skin)?|(?:put|puts) (?:out )?(?:a |his |her )?cigarettes? out`,
    'hold (?:my|her|his) hand|shoulder|hand in my|mask|bed|paint\\w*|lunch|costume|hand (?:on|in) (?:my|his|her) (?:hand|pocket)|head to bless|hair|in (?:my|her|his) (?:back ?pack|bag|locker|hand|desk)|swim\\w*',
  ),
  rule(
    `(?:has|have|had|got|gave|gives|with|hid\\w*|cover\\w*|keeps?)(?: \\w+){0,4} (?:black eyes?|busted lip|split lip|bruises|bruise|hand ?prints?|welts?|belt marks)(?: \\w+)? (?:again|from (?:my|her|his|the|when) ?(?:${family}|belt|he|she|they)?|because (?:${family}|he|she|they)|all over|every|and (?:she|he|will not|says|said|not))|(?:gave|gives) (?:me|her|him|my \\w+) (?:a |an |the )?(?:black eye|bruises?|busted lip|bloody nose)`,
    'ball|fell|bike|soccer|football|costume|make ?up|peas|game|banana|apple|practice|skate\\w*|accident\\w*',
  ),
  rule(
    `(?:i|we|me and (?:my )?\\w+|sister|brother) (?:have to |had to |always |just |usually |go |went |and )*(?:hide|hid|hides|hiding) (?:in|under|behind|with|from|when|outside|my (?:sister|brother|\\w+ brother|\\w+ sister))(?: \\w+){0,6}? (?:${family}|he|she|they)(?: \\w+){0,3}? (?:come|comes|fight\\w*|drunk|home|mad|yell\\w*|scream\\w*|gets|drinks?|angry|hits?|throw\\w*|hurts?)`,
    'seek|present|tag|surprise|game|prank|joke|snacks?|candy|cookies?|gift|party',
  ),
];

const tooNear: readonly Rule[] = [
  rule(
    `${someone}${between} (?:pull|pulls|pulled|pulling|tug\\w*|yank\\w*|rip|ripp\\w+|lift\\w*|unzip\\w*|unbutton\\w*|flip\\w*|undid)(?: (?:down|up|off))? (?:my|our|her|the girls) ${dressed}(?: (?:down|up|off))?|pantsed (?:me|him|her)|(?:reach\\w*|look\\w*|peek\\w*|photo) (?:up|under|down|in) (?:my|her|our) ${dressed}`,
    'pulled up (?:my|her)|when i was|laundry|doll|costume|(?:she|her) (?:pulled|pulls) (?:up|on) her',
  ),
  rule(
    `${grown}(?: \\w+){0,4}? (?:text\\w*|dm\\w*|messag\\w+|calls?|snaps?|snapchat\\w*|says?|said|tells?|told|whisper\\w*|comment\\w*)(?: \\w+){0,6}? (?:i am|my body is|i look|you are|she is) (?:\\w+ )?(?:sexy|hot|pretty|beautiful|mature(?: for my age)?|his girlfriend|special)(?: (?:and|but|at|when|all|for my age|in).*|$)|${grown}(?: \\w+){0,3}? (?:text\\w*|dm\\w*|messag\\w+|snaps?) (?:me|her|my (?:sister|friend)) (?:late |every night|at night|in the middle of the night)`,
    'mom|grandma|homework|practice|group chat|character|too hot',
  ),
  rule(
    `${grown}(?: \\w+){0,3} (?:asks?|asked|told|tells|wants?|invited|offered)(?: me| us| her| him)?(?: to)? (?:come|go|get|sleep) (?:\\w+ )?(?:in|into|to|inside|over|at|with|alone)(?: \\w+){0,3}? (?:house|home|room|car|apartment|basement|garage|bed|him|place)(?: \\w+){0,4}? (?:not tell|not to tell|secret|alone|by myself|without (?:telling|my))`,
    'surprise|party',
  ),
  rule(
    `(?:hug\\w*|kiss\\w*|touch|rub|rubs|rubbed|rubbing|tickl\\w*|massag\\w*|lap|too close|leg|hand on|stare\\w*|staring|whisper\\w*)(?: \\w+){0,7}? (?:uncomfortable|gross|weird|too long|not like it|do not want|creep\\w*|dirty|asked (?:him|her|them) to stop|(?:him|her|them) to stop|not ok|not okay|will not stop)`,
    'dog|cat|food|texture|slime|sand|bug|frog|movie|worm|sticky|story|baby|goo|clay|glue|soup|it felt (?:weird|gross)|grandma|snake|screen|lizard|button|paint|fish|spider',
  ),
  rule(
    `(?:got|get|gets|was|were|being|been|is) (?:touch|kissed|groped|felt up|rubbed|followed|raped|molested|hurt)(?: \\w+){0,3}? by (?:\\w+ ){0,3}?${someone}`,
    'ghost|king|princess|story|tag|heart|game|grandma|frog|instagram|youtube',
  ),
  rule(
    '(?:put|puts|slipped|spiked|drop\\w*) (?:something|stuff|pills?|drugs?|a pill|alcohol|medicine|powder)?(?: \\w+)? ?(?:in|into) (?:my|her|his|our|my \\w+) (?:drink|water|cup|juice|soda|food)',
    'ice|lemon|sugar|salt|sauce|mom|nurse',
  ),
  rule(
    `(?:sent|send|sends|sending|showed|shows?|flash\\w*|see|want) (?:(?!me\\b)\\w+ ){0,3}?(?:my|her|his) ${hidden}(?: (?:to|on|and|because|so|at|in|for|if|over|online)|$)|(?:with|in|wear\\w*) (?:no|nothing|just|only|without)(?: my| a)? (?:${dressed}|clothes)(?: \\w+){0,4} (?:live|camera|facetime|webcam|call|photo)|(?:live|camera|facetime|webcam|video call)(?: \\w+){0,4} (?:no|without|in (?:my|just)|off)(?: my| a| any)? (?:${dressed}|clothes)`,
    'doctor|nurse|science|essay|paragraph|health|tattoo|model|x ?ray|his body (?:armor|slam)|body (?:of|system|parts?)',
  ),
  rule(
    `(?:ask\\w*|say\\w*|said|text\\w*|dm\\w*|messag\\w+|want\\w*)(?: \\w+){0,4} (?:what (?:i am|i was|she is|am i|you are|color) (?:\\w+ )?wearing|(?:color|kind of) (?:my )?(?:bra|underwear)|if i am (?:home )?alone|if my parents are|if i am a virgin)`,
    'costume|party|dance|halloween|spirit|mom|picture day',
  ),
  rule(
    `(?:met|meet|meets|meeting|dating|dates|hang\\w* out|sneak\\w*|talk\\w*|chat\\w*|boyfriend|girlfriend)(?: \\w+){0,6} (?:off|from|on|through|over) (?:of )?${platform}(?: \\w+){0,6}? (?:(?:1[6-9]|[2-6]\\d)|(?:a lot |way |much )?older|grown|adult|alone|in person|in real life|irl|lied|not tell|at (?:the|his|her) (?:park|mall|house))|(?:dating|dates|boyfriend is|girlfriend is|going out with)(?: \\w+){0,3} (?:1[7-9]|[2-6]\\d|grown|adult|(?:in (?:his|her) )?(?:twenties|thirties)|in college)`,
    'minutes|level|points|project|score|cousin|percent|friends from school',
  ),
];

const overheard: readonly Rule[] = [
  fromStories(
    rule(
      `(?:talk\\w*|jok\\w+|says?|said|brag\\w*|writes?|wrote|think\\w*|post\\w*|dream\\w*|list|plan\\w*|threaten\\w*|idea\\w*|want\\w*|going)(?: \\w+){0,4} (?:about|of|on|to|for) (?:kill|shoot|stab|bomb|bombing|blow(?:ing)? up|murder(?:ing)?|attack(?:ing)?|poison(?:ing)?)(?: \\w+){0,2}? (?:everyone|people|kids|us|me|him|her|them|(?:the |our |my |this |a )?(?:whole )?(?:school|teacher|teachers|family|class|dog|cat|parents|mom|dad|brother|sister))`,
      `${joke}|photo|hoops|if i|boss|level|time`,
    ),
  ),
  rule(
    `(?:said|says|told|tells|text\\w*|wrote|yell\\w*|warned|note)(?: \\w+){0,4} (?:i am|you are|we are|he is|she is|your|am|i will be) (?:so )?(?:dead (?:on|at|after|tomorrow|when|if|meat|next|monday|friday)|dead$|next$|going to (?:get it|regret it|pay|be sorry|die|bleed))`,
    `${joke}|phone|battery|dog|cat|fish|grandpa|grandma|character|story|game|turn|line|up next`,
  ),
  fromStories(
    rule(
      '(?:burn|burn down|blow up|blow|shoot up|bomb|light|set fire to|set|torch)(?: \\w+)? (?:the |this |our |my |his |her |their |that |whole |entire )+(?:school|house|church|gym|building|apartment|neighborhood)(?: (?:down|up|on fire|tomorrow|on|with|and|while|when)|$)',
      'balloons?|christmas|lights?|water|minecraft|lego|set up|model|cartoon',
    ),
  ),
  fromStories(
    rule(
      `(?:show|shows|showed|bring|brings|brought|has|had|got|carries|pull\\w*|selling|sells|flash\\w*|took)(?: \\w+){0,4} (?:bullets?|real gun|gun|knife|blade|switchblade|razor|weapon|drugs|weed|pills|vape)(?: \\w+){0,3}? ${atSchool}`,
      'glue|toy|nerf|water|plastic|butter|drawing|kitchen|prop|play|staple|heat|fork|cafeteria|health|report|poster|vitamins?|nurse|smoothie|bullet points?|journal',
    ),
  ),
  rule(
    '(?:eat|eats|eating|ate|get|gets|find|look\\w*|dig\\w*)(?: \\w+){0,3} (?:out of|from|in|through) the (?:trash|garbage|dumpsters?)(?: (?:for food|sometimes|because|to eat|when|at).*|$)|(?:steal\\w*|stole|take|sneak)(?: \\w+){0,2} food(?: \\w+){0,4} (?:because|so|for) (?:we|i|my|hungry|she|he)|(?:there is|is|have|got|and|we have|has) no (?:more )?food$',
    'dog|raccoon|cat|bears?|squirrel|seagull|puppy|rat|lost|threw|retainer|paper|pencil|phone|no food (?:allowed)|rule|fish',
  ),
  rule(
    '(?:lights?|power|water|heat|electricity|gas)(?: (?:at|in) (?:my|our) house)? (?:\\w+ )?(?:got |is |was |been |are |were )(?:turned|shut|cut) off|(?:turned|shut|cut) off (?:our|my) (?:lights?|power|water|heat|electricity|gas)',
    'storm|school|movie|class|game|teacher|stage|assembly|back on|presentation|sink|projector',
  ),
  rule(
    `(?:i|me|we|sister|brother|friend|she|he)(?: \\w+){0,5} (?:going to|want to|wants to|will|plan\\w* to|might|thinking about|decided to) (?:\\w+ )?(?:run|running|take|sneak) off(?: (?:tonight|together|and|because|with|from|forever|tomorrow|when|so).*|$)`,
    'field|dog|ball|bench|shoes|jacket|bed|plane|lap|stage',
  ),
];

const pressed: readonly Rule[] = [
  fromGames(
    rule(
      `(?:drunk|mad|angry|high|drinks?)(?: \\w+){0,4}? (?:and|then|so) (?:he|she|they) (?:hit|beat|hurt|punch|throws?|slap|kick|choke)|${someone}${between} grab (?:my|her|his) (?:throat|neck|arms?|wrists?|hair|face)`,
      'ball|home run|tag|dog|cat',
    ),
  ),
  rule(
    '(?:took|take|taking|swallow\\w*|ate) (?:\\w+ ){0,3}?pills (?:\\w+ ){0,3}?(?:hospital|die|on purpose|pass\\w* out|ambulance|not wake)|(?:want|wants) (?:me|him|her|us) (?:alive|dead)|not (?:do|take|handle) (?:this|it) anymore(?: \\w+){0,2} (?:want out|goodbye|bye|done with everything|end it)',
    'vitamins?|game|level',
  ),
  rule(
    '(?:pressur\\w*|forc\\w*|guilt\\w*|blackmail\\w*) (?:me|us|her|him)(?: to| into)? (?:do|doing|send|sending|kiss\\w*|have|having|touch|meet|go with|go to his)(?! (?:my |the )?(?:home|house)?work)',
    'homework|chores|dishes|push ?ups|laps|piano|math|lunch|teacher|coach|dinner',
  ),
  rule(
    `not (?:allowed|supposed) to (?:eat(?! (?:in|candy|gum|at|chips|on|nuts|peanuts)\\b)|have (?:any )?(?:food|dinner|supper))(?: \\w+){0,3}? (?:because|when|if|for|until|as)|(?:${family}|friend)(?: \\w+){0,5} (?:not (?:wake up|waking up|breathing|moving)|overdos\\w*)`,
    'class|library|lab|braces|allerg\\w*|dentist|surgery|alarm|school|early|nap|morning|ramadan|fast\\w*|dog|cat|hamster|practice',
  ),
];

export const shownRules: readonly Rule[] = [...fading, ...marks, ...tooNear, ...overheard, ...pressed];
