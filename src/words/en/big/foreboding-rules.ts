// What someone fears or plans and only hints at: a name left behind, a way already known, things given away, a return that is dreaded.
import { family } from './people.ts';
import { pretend, type Rule, rule, together } from './rule.ts';

const leaving =
  'vacation|trip|moving|moved|florida|dentist|visit\\w*|camp|flight|sick|surgery|appointment|practice|new school|next grade|middle school|high school|graduat\\w+|grade|class|season|team|summer|substitute|retir\\w+|outgr\\w+|too small|charity|donat\\w+|garage sale|yard sale|goodwill|fits?|cooties|allowance|levels?|chess|wedding|disney\\w*|cruise';

export const forebodingRules: readonly Rule[] = [
  rule(
    '(?:if|in case|when) (?:something|anything)(?: bad)?(?: ever)? happens? to (?:me|us|my mom|her|him)|if (?:i|we|she|he) (?:go missing|goes missing|do not come (?:back|home)|not come (?:back|home)|get killed|gets killed|end up (?:dead|in the hospital)|am found|turn up)|(?:so|want) (?:that )?(?:someone|people|they|you|the police|somebody) (?:to )?knows? (?:if|it was|what (?:happened|he|she|they)|who (?:did|it))',
    pretend,
    'allerg\\w*|epi ?pen|emergency (?:card|contact|plan)|babysit\\w*|drill|hamster|plant|phone|tablet|laptop|lego|happens to me all|come back (?:from|to) (?:recess|the|lunch)|home (?:run|base)',
  ),
  together(
    [
      'how (?:i|she|he) (?:would|will|should|could|might|am going to) (?:do it|end|kill|die)|how i do it|(?:thought|think|thinking|plan\\w*|decid\\w+|picked)(?: \\w+){0,5} (?:do it|the day|a day|where i would|which (?:way|bridge|day)|a date)|(?:know|found|saw|know exactly|figured out)(?: \\w+){0,4} (?:where|how)(?: \\w+){0,5} (?:keeps?|kept|hides?|locks?|puts?) (?:it|them|his|her|the)',
      '(?:do it|die|kill|end|gun|pills|safe|bullets|knife|keeps? (?:it|them)|not (?:be )?here|over|bridge|tonight)',
      '(?:all the time|every (?:day|night)|already|know|where|gun|pills|die|kill|tonight|note|think about)',
    ],
    pretend,
    'project|slides?|cookies?|candy|presents?|gifts?|remote|switch|charger|ipad|phone|party|surprise|snacks?|chips|math|problem|key to|backflip|cartwheel|bow',
  ),
  together(
    [
      '(?:going to|almost|nearly|about to|wanted to|want to|tried to|try to|ready to|was) (?:\\w+ )?(?:jump|step off|walk off|let go|do it)',
      '(?:up there|roof|bridge|ledge|edge of|tracks|balcony|overpass|off the (?:building|roof|bridge)|but (?:my|then|i thought|she|he|someone|the)|last night|yesterday)',
      '(?:i|she|he|friend|sister|brother)',
      '(?:up there|roof|bridge|ledge|tracks|balcony|overpass|building|stopped me|talked me|followed me|thought (?:of|about) (?:my|you)|not|cried)',
    ],
    pretend,
    'diving|pool|trampoline|game|swing\\w*|rope|splash|bungee|skat\\w+|lake|high dive|hurdles?|level|dunk|shed|parkour|homework|bunk|chickened out|river|snow|leaves|cartwheel|gymnast\\w*|zip ?line',
  ),
  together(
    [
      '(?:you can|can you|she can|he can|want you to|wants? (?:me|you) to|told me to|asked me to|gave|giv(?:e|es|ing)|take|left|leaving|leave) (?:\\w+ ){0,4}?(?:have|keep|take care of|feed|look after|watch|away|her|his|my|me)',
      '(?:(?:not|never) (?:\\w+ )?need(?:ing)? (?:it|them|this|that|any|my|stuff|things|to|\\w+ things)|(?:not|will not) be (?:\\w+ )?(?:here|around|needing|alive|at school (?:anymore|again))|where i am going|when i am (?:gone|dead|not here)|after i (?:am gone|leave for good|die)|remember (?:me|her|him)|forever|be gone|(?:said|saying|says) goodbye|for good)',
      '(?:my|her|his|all|everything|stuff|things)',
    ],
    pretend,
    leaving,
    'friends? forever|best friend\\w* forever|old ones?|clean\\w*|new one|took forever|takes forever|is taking forever',
  ),
  rule(
    '(?:everyone|you|they|it|my (?:mom|dad|family|parents)|people) will (?:all )?(?:be (?:sorry|better|ok|okay|happier|sad|glad|relieved)|understand|miss me|see|know why|finally (?:be|see|care|listen)) (?:when|once|after|soon|if) i (?:am (?:gone|not|dead)|leave|disappear|do (?:it|not)|die)|(?:do not|not) be (?:sad|mad|upset|surprised)(?: \\w+){0,3} (?:if|when) i (?:am (?:gone|not here|dead)|do not (?:come|show)|not (?:come|show)|disappear)|(?:tell|let)(?: \\w+){0,4} (?:i|that i) (?:love|loved) (?:him|her|them|you)(?: \\w+){0,3} (?:if|when|after|in case) i',
    pretend,
    leaving,
  ),
  together(
    [
      '(?:heaven|better place|other side|afterlife|kingdom|be with (?:god|jesus|the angels))',
      '(?:all of us|us all|take us|whole family|together|join|with her|with him|with grandma|go to|going to|we will|me)',
      '(?:this weekend|tonight|tomorrow|today|soon|right now|friday|saturday|sunday|acting (?:\\w+ )?(?:strange|weird)|scar\\w+|i (?:want|wish|just want) to|pills|gun|not be here|saying goodbye)',
    ],
    pretend,
    'church|sunday school|tastes?|pizza|choir|dog|cat|hamster|bible|lesson|donuts?|tacos|like heaven|in heaven with this|brownies',
  ),
  together(
    [
      `(?:dad|stepdad|stepmom|mom|he|ex|uncle|boyfriend|brother|man|guy)(?: \\w+){0,5}? (?:gets?|got|getting|is|comes?|coming|released|breaks?|broke|let|lets|out) (?:\\w+ )?(?:out|of)(?: of| from)? ?(?:jail|prison|juvie|court)?|(?:restraining order|protective order|not (?:allowed|supposed) to (?:be|come) (?:near|close to|around|within))`,
      '(?:find|finds|found|finding) (?:us|me|my mom|out where|where we)|kill|hurt|(?:come|comes|came|coming) (?:for|after|get|to our|to my)|looking for (?:us|me|my mom|her)|scared|knows? where (?:we|i)|revenge|(?:we|i) (?:have to |will )?(?:hide|move|run)|shows? up|showed up|outside (?:our|my)',
      '(?:jail|prison|juvie|restraining|order|not (?:allowed|supposed)|find us|finds us|found us|he said so|knows where we)',
    ],
    pretend,
    'game|cops and robbers|go to jail|hide and seek|tag|park|hamster|dog',
  ),
  rule(
    '(?:voices?|shadow|demon|man in my head|thing in my head)(?: \\w+){0,4}? (?:tell|tells|telling|say|says|said|told|want|wants)(?: \\w+){0,3}? (?:me|her|him|to|kill|hurt|i)|(?:hear|hears|hearing|heard) voices(?: \\w+)*$|scared (?:of|by) (?:myself|herself|himself|what i (?:might|will|would|could|am going)|my own (?:thoughts|head))|(?:might|going to|scared i will|afraid i will|scared i might) (?:\\w+ )?(?:hurt|do something (?:bad|to)|snap|hurt someone)(?: \\w+)*$',
    pretend,
    'acting|choir|loud|singing|google|siri|alexa|gps|ghosts?|teacher|neighbors|downstairs|radio|feelings|knee|ankle|voice (?:actor|over|message|mail|note)|tickle|hallway|cracked|lol|haha\\w*|laugh\\w*|practice|legs?|arms?|play',
  ),
  rule(
    'by the time (?:you|anyone|they|someone|my mom|she|he) (?:reads?|sees?|finds?|gets?) (?:this|it|me|the note)|(?:stand|sit|walk|lean|go|stay)\\w* (?:\\w+ )?(?:close|near|next to|too near|on) (?:\\w+ )?the (?:train tracks|tracks|edge of (?:the )?(?:roof|bridge|platform|building|cliff)|ledge|overpass|highway|traffic)|(?:not|never) (?:\\w+ )?(?:see myself|see me|going to|make it to|reach|think i will|get to)(?: \\w+){0,3} (?:turn\\w*|being|be|reach|past|until|till|to) (?:1[0-9]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|grown up|an adult)|(?:easier|better|nicer|best) (?:for everyone )?(?:to |if i )(?:just )?(?:not (?:be|wake|exist)|be (?:gone|dead)|die|disappear|was not|am not|were not|did not)(?: \\w+)*|(?:i|she|he) (?:already )?(?:have|has|had|made) a (?:plan|date|day)(?: and (?:a )?(?:date|day|plan|place|way)| picked| for (?:it|how|when i))|(?:already )?wrote (?:\\w+ )?(?:letters?|notes?) (?:to everyone|for when|goodbye|to my (?:mom|dad|family) for)$|already wrote the (?:letters?|notes?)',
    pretend,
    'birthday|party|fish|trip|score|field trip|science|not see me|bikes?|roller|field|finish line|hockey|train museum|station to|wait(?:ed|ing)? for the (?:train|bus)|soccer|on time',
  ),
  rule(
    '(?:stop|stopped|not|who|do not|nobody|would not) (?:even )?(?:caring|care|cares|mind) (?:\\w+ )?(?:if (?:i (?:live|die|get (?:hit|hurt|sick)|wake up|am alive|exist|disappear|was gone|am gone)|a (?:car|bus|truck|train)|something (?:bad )?happens? to me)|what happens to me)|(?:how (?:many|much)|what (?:happens|kind)|which)(?: \\w+){0,5} (?:pills|tylenol|advil|medicine|sleeping pills|bleach|benadryl|ibuprofen|melatonin|aspirin)(?: \\w+){0,6} (?:it takes?|to (?:die|kill|not wake|sleep|overdose|take)|would|can kill|before|too many|at once|all)|cut (?:a little |it |even )?deeper|(?:pull\\w*|rip\\w*|bang\\w*|hit|bite|scratch\\w*|pick\\w*|dig\\w*) (?:out |at )?(?:my )(?:own )?(?:eyelashes|hair|head|skin|arms?|nails into)(?: \\w+){0,8} (?:stressed|sad|mad|bleed\\w*|feel|calm|on purpose|anxious|hate|until|wall|when i)|tell (?:my )?(?:\\w+ )?(?:mom|dad|brother|sister|family|dog|grandma) (?:that )?i love(?:d)? (?:him|her|them)(?: (?:ok|okay|please|if|for me|and (?:sorry|i am)|so much))?$|nobody will (?:have to|need to) (?:\\w+ )?(?:worry|deal|put up|take care|care)',
    pretend,
    'mosquito|lice|headband|brush\\w*|scab|braid\\w*|pimple|headache|doctor said|valentine|mothers day|birthday|card|fathers day|science|nurse',
  ),
];

export const hintedFearRules: readonly Rule[] = [
  together(
    [
      `(?:not|never) (?:\\w+ ){0,2}?be (?:here|around|at school|in class|coming back|alive)|will not see (?:you|me)|last (?:day|week|time|christmas|birthday|message)|(?:not|never) (?:\\w+ ){0,2}?(?:need|have) to worry about me|stop being (?:a problem|in the way|your problem)`,
      '(?:anymore|after (?:this|tonight|today|friday|the weekend|tomorrow)|much longer|for (?:my birthday|christmas|graduation)|next (?:week|year|month)|by (?:then|monday|summer|christmas)|anyway|soon|ever again|me)',
      '(?:does not matter|not matter|do not (?:bother|worry|save|make|plan|count|ask)|sorry|goodbye|bye|no point|so (?:do not|it|you|why)|tell (?:my|her|him|them)|thank you for|thanks for everything|love you|tired|anyway|worry about me)',
    ],
    pretend,
    leaving,
    'of school|homework|party|game|we lost|bus',
  ),
  rule(
    `(?:can not|not) (?:stop|quit) (?:thinking about|seeing|dreaming about) (?:what (?:he|she|they|happened|i saw)|that night|it happening|his (?:hands?|face)|him (?:hurt|touch|on))|(?:keep|keeps|still) (?:having|getting) (?:nightmares|bad dreams|flashbacks)(?: \\w+){0,5} (?:he|him|his|they|that night|uncle|happened|did|man|men|boys)`,
    pretend,
    'game|score|goal|concert|funny|laugh\\w*|scary',
  ),
  rule(
    `(?:${family}|he|she|they)(?: \\w+){0,3} (?:said|says|promised|swore|swears) (?:\\w+ ){0,3}?(?:we (?:are|will) all (?:die|be dead|be gone|go together)|take (?:us|me|everyone) (?:with (?:him|her)|down)|(?:i|we) will never see (?:my|our|her|him) (?:\\w+ )?(?:mom|dad|again)|make sure (?:nobody|we|i) (?:never|ever|gets?))`,
    pretend,
    'on the trip|to the park|to disney\\w*|ice cream',
  ),
];
