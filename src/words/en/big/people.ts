// Who does it, and to whom: the words that the rules about people share, for use inside a regular expression.

export const family =
  '(?:step)?(?:mom|dad|brother|sister|son)|uncle|uncles|aunt|auntie|tia|tio|cousin|cousins|grand(?:pa|ma|dad|mom|father|mother|parents?)|granny|nana|parents?|family|baby|foster \\w+|guardian|babysitter|baby sitter|sitter|nanny|boyfriend|girlfriend|husband|wife';

const others =
  'he|she|they|someone|anyone|everyone|people|persons?|kids?|boys?|girls?|man|men|guys?|woman|lady|ladies|friends?|classmates?|teachers?|coach|coaches|teammates?|neighbou?rs?|strangers?|teens?|teenagers?|student|students|adults?|grown ?ups?|bully|gang|drivers?|priest|pastor|tutor|janitor|principal|counselor|grader|graders|schoolers?|freshm[ae]n|seniors?|ex|boss of my mom|roommate|bf|gf';

/** A real person, as a child names one. */
export const someone = `(?:(?:${others}|${family})(?:s|is|has)?)`;

/** Harm that one body does to another. */
export const harms =
  '(?:hit|punch|kick|slap|beat|beat up|choke|hurt|harm|stab|burn|shoot|attack|attacks|attacked|abuse|bite|bites|bit|rape|raped|rapes|molest|molests|molested|torture|tortures|tortured|jump|jumped|throw things at|throws things at|threw \\w+ at|throwing things at|push|drag|drags|dragged|kill|poison|unalive)';

/** The one it is done to. */
export const victim = `(?:me|us|him|her|them|you|someone|mom|dad|everyone|people|kids?|girls?|boys?|each other|my (?:\\w+ ){0,2}?(?:${family}|friends?|dog|cat|pet|self|face|head|arms?|legs?|stomach|belly|back|neck|hair|hand|body)|(?:his|her|their|our|the) (?:\\w+ )?(?:${family}|face|friend))`;

/** Their own body, or their own life. */
export const oneself =
  '(?:myself|himself|herself|themselves|yourself|(?:my|his|her|their|your)(?: own)? li(?:fe|ves)|themself)';

/**
 * A name, told by where it stands: at the beginning, or after a joining word or a title. Things and joining words are
 * left out.
 */
export const named =
  '(?:^|and |but |because |when |then |so |today |yesterday |mr |ms |mrs |miss |coach |that )(?!(?:it|this|that|what|which|who|to|and|or|not|please|do|never|help|can|could|will|would|when|if|why|how|the|a|an|my|your|our|his|her|their|i|you|we|ball|balls|door|sun|words|song|songs|music|shoes?|idea|math|test|homework|wave|frisbee|box|light|lights|sound|noise|desk|lunch|news|reality|coffee|ads?|life|realization|something|nothing|everything|thanks?|just|one|there|teach|show|let|make|please|reading|writing|running|typing)\\b)\\w+';

/** Up to four words between the person and what they do. */
export const between = '(?: \\w+){0,4}?';
