// Someone wants to die, or to hurt themselves.
import { oneself } from './people.ts';
import { fromStories, type Rule, rule } from './rule.ts';

const wish =
  '(?:want|wants|wish|going|plan|plans|planning|try|think|thinks|thinking|thought|feel|ready|hope|hopes|hoping|rather|might|should|could|just|if i|about|ways? to|how to|decided|need|thoughts)';
const joke =
  'lol|lmao|haha\\w*|hehe\\w*|rofl|jk|xd|laughing|laugh|laughter|embarrass\\w*|boredom|bored|cute|cringe|snack|cookies?|pizza|delicious';

export const dyingRules: readonly Rule[] = [
  rule(
    '(?:no|not have a|any|what|only) (?:reason|point)(?: \\w+){0,2}? (?:to (?:live|be alive|stay alive|go on living|exist)|for (?:me|living)(?: to (?:live|be alive|exist))?)|(?:not|never) (?:worth|deserve)(?: to)? (?:living|live|be alive)|(?:last|no more) (?:day|days|time) (?:alive|on earth)',
    'plants?|animals?|fish|bacteria|cells?',
  ),
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
      'death of me|(?:die|dying|death) (?:for|to (?:see|know|try|get|go|meet|play|hear|tell|find))',
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
    'forgot (?:my|the)|tripped|voice crack\\w*|called on me|burped|farted|waved',
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
    'vacation|trip|camp|feed my|water my|to the store|weekend',
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
