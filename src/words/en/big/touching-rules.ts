// Someone is touched, watched or asked for pictures as no child should be.
import { between, family, someone } from './people.ts';
import { type Rule, rule } from './rule.ts';

export const touchingRules: readonly Rule[] = [
  rule(
    `(?:${family}|stepfather|stepmother|man|teacher|coach|neighbor|he|she|they)(?: \\w+){0,4}? (?:comes?|came|coming|gets?|got|climbs?|climbed|sneaks?|sneaked|lies|lay|lays) (?:in|into|in to|on) (?:my|her|his) (?:bed|room at night|bedroom at night|shower)`,
    'dog|cat|story|game',
  ),
  rule(
    `(?:mak\\w+|made|shows?|showed|showing|sends?|sent|forc\\w+|wants?) (?:me|us|her|him)(?: to)?(?: (?:watch|see|look at))? (?:\\w+ )?(?:bad|dirty|gross|nasty|sex\\w*|porn\\w*|naked|adult|inappropriate) (?:photo|stuff|things|movies?|websites?)|porn\\w*`,
    'grade|drawing|art',
  ),
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
    'jacket|coat|shoes|hat|(?:dirty|wet|muddy|sweaty|soaked) (?:\\w+ )?(?:clothes|pants|shirt|socks|underwear|uniform|hoodie)',
  ),
  rule(
    `(?:${family}|man|teacher|coach|neighbor|priest|stranger|he|she|they)(?: \\w+){0,3} (?:watch\\w*|spy\\w*|film\\w*|record\\w*|photo)(?: on)? (?:me|us|her|him) (?:change|shower|undress|in the (?:bathroom|shower)|naked|sleep\\w*|getting dressed)`,
  ),
  rule(
    'kiss(?:es|ed|ing)? me(?: \\w+){0,6} (?:not want|not like|said no|stop|force\\w*|uncle|coach|teacher)|(?:uncle|coach|teacher|man|stepdad|grandpa)(?: \\w+){0,3} kiss(?:es|ed|ing)? me on (?:the|my) (?:lips|mouth)|sexual\\w*|have sex with me|sexting|sexted',
    'cheek|lesson|health|class',
  ),
];

export const photosRules: readonly Rule[] = [
  rule(
    `(?:will|going to|gonna|said|says|threaten\\w*|wants to)(?: \\w+){0,4}? (?:post|share|show|leak|send)(?: \\w+){0,3}? (?:my|her|his|the) (?:\\w+ )?photo(?: \\w+){0,3}? (?:if|unless|to everyone|everywhere|to the whole)`,
    'project|poster|class|slides?|grandma|art|yearbook|contest|permission',
  ),
  rule(
    '(?:no|without (?:a|my|any)|take off (?:my|the)) (?:shirt|pants|bra|underwear|clothes)(?: \\w+){0,4} photo|photo(?: \\w+){0,4}? (?:no|without (?:a|my|any)) (?:shirt|pants|bra|underwear|clothes)',
    'store|shop|costume',
  ),
  rule(
    `(?:send|sends|sent|sending|share|shared|shares|sharing|post|posted|took|take|taking|takes|show|shows|showed|want|wants|ask|asks|asked|asking|has|have|keeps?|leak\\w*|snap\\w*|pay)(?: \\w+){0,8}? (?:naked|nudes?|no clothes|without (?:my |any |a )?(?:clothes|shirt|pants)|private photo|photo of my (?:body|private\\w*|chest(?! of)|butt)|dick photo|in my (?:underwear|bra)|sexy photo|inappropriate photo|dirty photo|private parts)`,
    'naked (?:eye|mole)|mole rat|settings|album|how do i make|statue|art history',
  ),
  rule(
    'nudes|naked of (?:me|my|him|her|a|someone)|naked photo|photo (?:of me )?naked|private photo of (?:me|my|him|her)',
    'statue|art',
  ),
];
