// What is asked about gently afterwards: secrets, the same unkindness again and again, hopeless words, a big word written alone.
import { unwatchedRules } from './alone-rules.ts';
import { untreatedRules } from './body-rules.ts';
import { hintedFearRules } from './foreboding-rules.ts';
import { halfSaidRules, sweetheartRules } from './half-said-rules.ts';
import { keptAwayRules } from './near-rules.ts';
import { tooNearRules } from './older-rules.ts';
import { someone, victim } from './people.ts';
import { fromGames, fromStories, type Rule, rule } from './rule.ts';
import { substanceRules } from './substance-rules.ts';

const often =
  '(?:every ?day|every single day|each day|everyday|all the time|always|again and again|over and over|constantly|every (?:recess|lunch|class|time|week|morning|night)|nonstop|never stops?)';

const secrets: readonly Rule[] = [
  rule(
    '(?:told|tells|said|says|asked|asks|made|makes|make|making|wants?|promise\\w*|swear|swore|begged)(?: \\w+){0,5}? (?:not (?:to )?tell|never (?:to )?tell|not say anything|keep (?:it|this|that|a|his|her|their|our)?(?: \\w+)? ?(?:secret|quiet|between us|to myself)|keep quiet|a secret|secret)|not tell (?:anyone|nobody|your|my|mom|dad)|(?:between us|our (?:little )?secret)|it is a secret|not (?:allowed|supposed) to (?:tell|talk about)',
    'party|surprise|birthday|present|gift|christmas|valentine\\w*|cookies?|cake|candy|donuts?|snacks?|santa|password|recipe|code|codes|clue|clues|agent|ingredient|ending|spoil\\w*|crush|answer|trick|joke|spy',
  ),
  rule(
    '(?:i|we|she|he|friend)(?: \\w+){0,4}? (?:has|have|keep|keeping|keeps|got|know|knows|hold\\w*) (?:\\w+ ){0,2}?secret|can not tell (?:anyone|nobody|you|my (?:mom|dad|parents))',
    'party|surprise|birthday|present|gift|santa|password|recipe|code|codes|clue|clues|agent|ingredient|garden|message|talent|chapter|episode|movie|season|ending|spoil\\w*|handshake|fort|club',
  ),
];

const unkind: readonly Rule[] = [
  rule(
    `(?:mean|rude|nasty|horrible|awful|cruel|unkind) to (?:me|us|him|her|my \\w+)(?: \\w+){0,5}? ${often}|${often}(?: \\w+){0,5} (?:mean|rude|nasty|cruel) to me|everyone(?: \\w+){0,3} (?:mean|rude|nasty) to me`,
  ),
  fromStories(
    rule(
      `bully(?! (?:prevention|awareness|free|proof))`,
      'prevention|poster|report|article|essay|presentation|lesson|story|book|movie|assembly|week|what is|define|no longer|anymore|stop bully\\w*|stand up',
    ),
  ),
  rule(`(?:${someone}|all)(?: \\w+){0,3} (?:picks?|picking|picked) on (?:me|us|him|her|my)|picked on`),
  rule(
    `(?:calls?|called|calling) (?:me|us|him|her|my \\w+) (?:\\w+ ){0,2}(?:names|ugly|fat|stupid|dumb|gay|retard\\w*|loser|worthless|freak)|(?:make|makes|making|made|poke\\w*) fun of (?:me|us|him|her|my)(?: \\w+){0,6}? ${often}|(?:laugh\\w*|tease\\w*|teasing|leave me out|ignore\\w*|exclude\\w*) (?:at )?(?:me )?(?:\\w+ ){0,3}?${often}`,
  ),
  rule(
    '(?:everyone|everybody|they all|the whole (?:class|school)|all (?:the )?kids) (?:hates?|laughs at|ignores|is against|are against|avoids?) (?:me|us)(?! lol)',
  ),
  fromGames(
    rule(
      `(?:they|he|she|kids?|boys|girls)(?: \\w+){0,2} (?:push|trip|trips|tripped|spit on|spits on|throw\\w* food at|steal\\w* my (?:lunch|money|stuff)) (?:me )?(?:\\w+ ){0,4}?${often}`,
    ),
  ),
  rule(`threaten\\w* (?:me|us|him|her|my)|(?:being|is|are|keeps?|keep) threaten\\w*|blackmail\\w*`),
];

const hopeless: readonly Rule[] = [
  rule(
    '(?:hate|hates|hated|tired of|sick of|done with) (?:my|his|her) (?:\\w+ )?life|(?:hate|hates) (?:myself|himself|herself|being me|being alive)|(?:my|his|her) life (?:is|feels?) (?:so |just |really )?(?:pointless|over|meaningless|worthless|terrible|horrible|ruined|hell|not worth)',
    'lol|haha\\w*|mondays',
  ),
  rule(
    '(?:no|what is the|see no|there is no|not see the) point (?:of|in|to)? ?(?:anything|living|life|anymore|being|try(?:ing)?(?: anymore)?|it all|going on|me)|nothing (?:matters|helps|will ever|is ever|ever)(?: \\w+){0,3}? ?(?:get better|be okay|good|anymore|change|matters)?$|(?:never|not) (?:ever )?(?:going to |will |gonna )?get(?:s|ting)? (?:any )?better',
    'grade|grades|math|drawing|at (?:\\w+ing|soccer|chess|art|piano|spelling|math|this)|score|game',
  ),
  rule(
    '(?:give|giving|gave) up on (?:everything|life|myself|me|living)|(?:not|can not) (?:do|take|handle|stand) (?:this|it|life) anymore|can not go on|no hope|hopeless|i am (?:\\w+ )?(?:worthless|a burden|a waste|nothing|unwanted|unlovable|broken inside)|(?:feel|feels) (?:so |really )?(?:worthless|empty inside|hopeless|numb|dead inside|like (?:nothing|nobody|trash|a burden))',
    'math|homework|problem|lol|haha\\w*|page|game|song|level|fraction\\w*|spelling',
  ),
  rule(
    'nobody (?:\\w+ )?(?:likes?|loves?|wants?|cares? (?:about|for)|listens to|needs|understands|gets|sees|talks to) (?:me|us)(?! (?:to|on|for|in)\\b)|(?:not have|have no|have zero|no) (?:any )?friends?(?: at all)?(?: and| at| here|$)|(?:so|all|always|really|totally|completely) (?:alone|lonely)',
    'all alone for|work alone|sit alone|home alone movie',
  ),
  rule(
    '(?:cry|cries|crying|cried)(?: \\w+){0,4} (?:every|all the time|all night|myself to sleep|to sleep)',
    'baby|laughing',
  ),
  rule(
    '(?:want|wants|wish)(?: \\w+){0,3} (?:to )?(?:disappear|be gone|not be here|be invisible forever)|not want to be (?:here|alive|around)|goodbye forever|my last day|this is goodbye',
    '(?:forgot|tripp?\\w*|voice crack\\w*|called on|burp\\w*|fart\\w*|embarrass\\w*|lines|wav(?:e|ed) at)|last day (?:of|at)|spell|magic|trick|button|sprite|picture|text|party|dance|pimple|acne',
  ),
  rule(
    '(?:kms|kill myself|want to die|wish i was dead|kill me now)',
    'embarrass\\w*|boredom|bored|laughing|joke|so (?:bad|good|cute|funny)',
  ),
];

const alarmed: readonly Rule[] = [
  rule(
    '(?:i|we|she|he|friend)(?: \\w+){0,2} (?:am |is |are |feel )?(?:so |really |very |too |always )*(?:scared|afraid|terrified)(?: (?:right now|and|help|all the time|at night|please|at (?:my )?(?:home|house|dads?|moms?)|inside|every|because|to tell|to say|to sleep))?(?: \\w+){0,6}?$',
    'not|no longer|anymore|less|used to|was|were|but|of|laugh\\w*|will (?:laugh|think|say)|test|quiz|present\\w*|speech|stage|to (?:ask|try|present|sing|perform|talk|speak|raise|read|go|fail|mess|do|be|play|answer|start|show|meet|dive|swim)|spider|dark|bears?|tent|lol|haha\\w*|story|game|movie|book',
  ),
  rule(
    `(?:is|it is|feel|feels) not safe$|not safe here|unsafe`,
    'mean|spell|word|website|site|link|app|password|download|ladder|chemical\\w*|scissors|to use|online',
  ),
  rule(
    `(?:dad|mom|stepdad|stepmom|uncle|parents|brother|sister|grandpa)(?: \\w+){0,3} (?:is |gets? |was |are |been )?(?:drunk|high|drinking|drinks|in jail|hits|yells? at (?:me|us) (?:all|every)|screams?)`,
    'monopoly|game|water|juice|coffee|tea|soda|milk|smoothies?|high school|score|five|ball|chair|shelf|movie|baseball|football|(?:one|a) (?:beer|glass)|spiders?|bugs?|sees? a|mouse|concert|surprise|score|goal|laugh\\w*',
  ),
  rule(
    `(?:i|we|he|she) (?:got|get|am|is|was) (?:\\w+ )?(?:hurt|bleeding)(?! (?:when|by|feelings))`,
    'feelings|playing|soccer|recess|fell|ball|bike|knee|finger|toe|game|level|boss|accident\\w*|but (?:i am|it is) (?:ok|okay|fine|better)',
  ),
  rule(
    `${someone} (?:hit|punch|slap|choke|hurt|abuse) ${victim}$`,
    'book|movie|read|report|game|story|lol|haha\\w*|feelings|joke|never|not',
  ),
  rule(`kiss(?:es|ed|ing)? me(?! (?:on the cheek|good ?night))`, 'story|frog|princess|movie|play'),
  rule('(?:mom|dad|parents|she|he|they) (?:is |are )?(?:going to|will|gonna) kill me$'),
  rule(
    'dead body|someone died|(?:wants? to|going to) fight me|hurt (?:someone|people|everyone)',
    'story|book|movie|game|report|feelings|not',
  ),
];

/** A big word that is all a child wrote: they may be looking for help with it. */
const alone =
  /^(?:(?:a|an|my|the|some|help|please|about|with|being|getting|from|i am|i have|got|it is|so|too|very|is|un|someone|hay|un|una|el|la) ){0,3}(?:hurt|hurt me|scared|afraid|terrified|die|died|dying|dead|death|kill|suicide|self harm|gun|knife|weapon|bomb|drugs|vape|vaping|alcohol|drunk|secret|bully|abuse|unsafe|not safe|danger|emergency|naked|touch me|kidnap\w*|stalk\w*|run(?:ning)? away|ran away|starving|no food|threaten|homeless|stranger danger|stranger|strangers|private parts?|hit me|blood|bleeding|miedo|secreto|acoso|pistola|cuchillo|arma|armas|peligro|matar|morir|muerto)(?: (?:help|please|me|at (?:home|school)))?$/;

export const checkInRules: readonly Rule[] = [
  ...secrets,
  ...unkind,
  ...hopeless,
  ...alarmed,
  ...unwatchedRules,
  ...untreatedRules,
  ...hintedFearRules,
  ...keptAwayRules,
  ...tooNearRules,
  ...substanceRules,
  ...halfSaidRules,
  ...sweetheartRules,
  { tells: alone, unless: /\b(?:i am starving|i am dead|i am dying|died|i died|the dead|dying)\b/ },
];
