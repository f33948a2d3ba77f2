// Pills kept or swallowed, drink, smoke and fumes, and games that stop the breath.
import { pretend, type Rule, rule, together } from './rule.ts';

const child =
  '(?:i|we|me|friend|brother|sister|cousin|kids?|boys?|girls?|graders?|classmate|they|everyone|someone|stepbrother|team|seniors?)';
const drink =
  '(?:vodka|beers?|wine|whiskey|tequila|liquor|alcohol|rum|gin|white claws?|shots of|hennessy|henny|booze|twisted tea|four loko|(?:mom|dad|parents) (?:drinks|bottles?|stash)|hand sanitizer|cough syrup|mouthwash)';
const smoke =
  '(?:weed|vapes?|vaping|cigarettes?|cigs?|joints?|blunts?|bong|juul|nicotine|dab pen|dab|edibles?|adderall|xanax|xans?|percs?|percocet|shrooms|fentanyl|molly|cocaine|coke in|crack|meth|heroin|ketamine|k2|spice (?:vape|weed)|zyns?|tobacco|pot(?! ?(?:of|luck|roast|hole|s|pie|ted|plant)))';
const pills =
  '(?:pills?|medicine|meds|tablets|tylenol|advil|ibuprofen|benadryl|melatonin|antidepressants|painkillers|prozac|sleeping stuff|bottle of)';
const learned =
  'health|class|poster|assembly|prevention|report|dare program|science|article|quit|root beer|ginger|apple cider|church|communion|cook\\w*|sauce|rice|batter\\w*|grape|prom|non alcoholic|hand ?sanitizer (?:smells|on)|hot chocolate|should not|never (?:do|try|smoke|vape|drink)|say no|lol|jk|bread|museum';
const cared =
  'allerg\\w*|nurse|doctor|headache|vitamins?|adhd|dogs?|cats?|puppy|vet|asthma|fever|cold|prescri\\w*|cramps|braces|antibiotics?|strep|ear infection|grape flavor|gummy bears?|stay(?:s|ed)? home sick|pharmacy|apple juice|for (?:his|her|my) (?:heart|blood|knee|back|diabetes)|dentist';

export const pillsRules: readonly Rule[] = [
  together(
    [
      `have \\d\\d pills|(?:sav\\w+|hid\\w*|collect\\w*|keep\\w*|kept|stash\\w*|stor\\w+|count\\w*|stole|steal\\w*|took|take|takes|taking|swallow\\w*|ate|found|bottle|popped|popping|saved) (?:\\w+ ){0,7}?${pills}`,
      `(?:(?:under|in|behind|inside) (?:my|a) (?:\\w+ )?(?:drawer|closet|socks?|room|backpack|pillow|bed|desk|locker|mattress|shoe)|for (?:when|later|the night|a bad|if i|that day)|enough|just in case|so i can(?: \\w+){0,3} (?:die|sleep|feel|not|stop|go)|sleep(?: \\w+)? forever|not (?:want to|wake)|whole bottle|all (?:of )?(?:my|her|his|the|them|at once)|too many|lots of|handful|\\d\\d pills|laxative\\w*|lose weight|to (?:feel|numb|not feel|disappear|die|end|stop)|hospital|ambulance|er|throwing up|(?:mom|dad|grandma|grandpa|nana|parents|brother|sister)s? (?:\\w+ )?pills|not (?:mine|hers|his)|going to (?:take|do)|one day|stomach pumped|pass\\w* out|shaking|dizzy|(?:can not|will not) wake)`,
      '(?:i|she|he|friend|sister|brother|cousin|mom|dad|someone|we)',
    ],
    pretend,
    cared,
    'level|chill pill|power ups?|pill bugs?|potato bugs?',
  ),
  rule(
    `(?:chok\\w*|pass ?out|passing out|black ?out|faint\\w*|knock ?out|tide pod|benadryl|skull breaker|breath) (?:game|challenge)|see how long (?:\\w+ ){0,6}?(?:pass\\w* out|without (?:air|breath\\w*)|choke)|(?:squeez\\w*|push|press\\w*|choke|hold|holds|held|tie|tied)(?: \\w+){0,7} (?:neck|chest|throat|breath)(?: \\w+){0,7} (?:pass\\w* out|faint\\w*|black\\w* out|see stars|tingl\\w*|feels? (?:cool|good|high|floaty))|chok(?:e|es|ing|ed) (?:each other|me|him|her|ourselves)(?: \\w+){0,6} (?:for fun|game|dare|pass\\w* out)`,
    'pool|under ?water|swim\\w*|hiccups?|trumpet|story|movie|health class|poster|assembly|longest note|knockout game in (?:basketball|gym)|basketball|jiu ?jitsu|judo|play knockout|played knockout|knockout (?:game )?(?:at|in) (?:gym|recess|pe)',
  ),
];

export const substanceRules: readonly Rule[] = [
  rule(
    `${child}(?: \\w+){0,5}? (?:drink|drinks|drank|drinking|drunk|chug\\w*|sip\\w*|sneak\\w*|snuck|stole|steal\\w*|had|brings?|brought|got|hid\\w*|put)(?: \\w+){0,5}? ${drink}`,
    pretend,
    learned,
  ),
  rule(
    `${child}(?: \\w+){0,3}? (?:got|get|gets|getting|was|were|am|is|are|been|be) (?:\\w+ )?(?:drunk(?! on (?:chocolate|soda|juice|sugar|milk))|stoned|wasted|hung ?over|buzzed|high(?: (?:at|on (?:weed|pills|something)|before|with|and|again|every|in the bathroom|after|from)|$))`,
    pretend,
    learned,
    'score|prices?|five|jump\\w*|swing\\w*|kite|climb\\w*|fly\\w*|plane|ladder|tree|shelf|note|sing|buzzed (?:in|my)|food (?:is|was|got) wasted|time|hair|fever|grade|hopes?|chocolate milk|sugar|balloon|mountain|voice|jk|haha\\w*|ride',
  ),
  rule(
    `${child}(?: \\w+){0,5}? (?:smok\\w+|vap\\w+|hit|hits|try|used|puff\\w*|juul\\w*|eats?|ate|took|takes|bought|buy|buys|sell|sells|got|has|have|passed|addicted to|hooked on|need|do|does|did)(?: \\w+){0,4}? ${smoke}|(?:sniff\\w*|huff\\w*|inhal\\w+|snort\\w*|breath\\w+ in) (?:\\w+ ){0,4}?(?:glue|paint|gas|markers?|sharpies?|whip\\w*|duster|aerosol|spray|deodorant|powder|pills?|thinner|helium tank|nail polish|fumes)|${child}(?: \\w+){0,4} (?:vapes|vaped|vaping|juuling|smokes? (?:in|at|behind|with|every|after))|(?:hits?|hit off) (?:of )?(?:my|his|her|a|the) (?:\\w+ )?(?:vape|pen|cart|joint|blunt)`,
    pretend,
    learned,
    'crack(?:ed|s)? (?:the|an|a|in|my|up|open|of)|crack(?:ed)? (?:eggs?|jokes?|code)|joint (?:pain|problem|effort)|elbow|knee|flower|garden|pull\\w* weeds?|weeds|weed (?:the|our|my|her|his|out|whacker|eater)|smells? (?:like|good|so good)|sneez\\w*|smoked? (?:meat|ribs|salmon|brisket|detector|signal)|grandpa|grandma',
  ),
  together(
    [
      '(?:gave|give|gives|put|made|passed|offered|slipped|hand\\w*) (?:me|us|him|her|my \\w+)(?: \\w+){0,7} (?:smoke|drink|pills?|drugs?|swallow|inject\\w*|needle|gummy|gummies|brownies?|candy|juice|soda|medicine|cup|sip|something)',
      '(?:made me|makes me|make me|do not remember|can not remember|not remember|woke up|dizzy|sleepy|pass\\w* out|black\\w* out|blurry|fell asleep|(?:feel|felt) (?:\\w+ )?(?:weird|funny|floaty|heavy)|so (?:i|we|she|he) (?:\\w+ )?(?:sleep|be quiet|shut up|not)|now (?:he|they|she) (?:want|says?|said)|to smoke|not tell|secret)',
    ],
    pretend,
    learned,
    cared,
    'surgery|tonsils?|vaccine|shots?|hospital|sour|spicy|sneeze|laugh\\w*|present|surprise|thank\\w*|flu|laughing gas|nice|toast|pass (?:out|the)|anesthesia',
  ),
  together(
    [
      '(?:not|can not) remember (?:\\w+ ){0,5}?(?:what happened|how i got|last night|getting (?:home|there)|the party|anything (?:after|from|about)|the (?:rest|whole))|woke up (?:\\w+ ){0,5}?(?:no|without|somewhere|in (?:a|his|their|some)|naked|on the (?:street|ground|bathroom))|black(?:ed|ing|s)? ?out',
      '(?:party|drink\\w*|drank|drunk|he|guys?|boys|they gave|smok\\w+|vap\\w+|weed|pills?|clothes|pants|older)',
    ],
    pretend,
    learned,
    'dream|test|lesson|curtains?|storm|power|bingo|poem|poetry|(?:black ?out|power) (?:the|lasted|out)|windows?|lights?|lines',
  ),
];
