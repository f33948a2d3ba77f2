// A stranger near a child: who waits, follows, writes, asks for pictures, or has taken a child along.
import { pretend, type Rule, rule, together } from './rule.ts';

const stranger =
  '(?:man|men|guy|guys|dude|stranger|car|van|truck|someone|person|lady|woman|old man|boy i do not know|adult|people|driver|neighbou?r)';
const online =
  '(?:online|internet|discord|roblox|robux|snapchat|snap|instagram|insta|tiktok|chat|minecraft|fortnite|whatsapp|telegram|kik|dms?|server|messag\\w+|texts?|texting|friend request|never met|gam(?:e|ing)|twitch|youtube|vr|gacha|omegle)';

export const strangerRules: readonly Rule[] = [
  together(
    [
      `${stranger}(?: \\w+){0,5}? (?:wait|waits|waiting|parks?|parked|sits?|sitting|watch|watches|watching|stands?|standing|circl\\w+|driv\\w+ (?:by|slow\\w*|past|around)|hang\\w* around|follow\\w*|stops?|stopped|pulled (?:up|over)|talks? to|came up|comes? up|tak\\w+ photo|asks?|asked|offer\\w*|stares?|staring|drove)`,
      '(?:school|fence|bus stop|window|park|corner|house|playground|street|bathroom|walk\\w*|store|home|alley|woods|mall|bike|gym|yard|pool|library)',
      '(?:knows? (?:my|our|her|where) ?(?:name|i|we)?|every (?:day|morning|afternoon)|days|in a row|again|get in|go with|ride|come (?:with|to his|here|closer|inside)|help (?:him|find)|his (?:puppy|puppies|dog|kittens?|car|van|truck|house|phone)|candy|photo of (?:me|us|kids|girls|boys)|scar\\w+|creep\\w*|weird|my name|where i live|not know (?:him|her|them)|(?:do|does) not know him|same (?:man|guy|car|van|truck)|keeps)',
    ],
    pretend,
    'crossing guard|ice cream|bus driver|my dad|my mom|delivery|mail|line|lost (?:dog|cat) poster|grandpa|grandma|firefighter|store clerk|scout|weird hat|food truck|garbage truck|fire truck|monster truck|dance|circus|clown|parade|birthday|santa|photograph\\w*|principal|custodian|coach|school photo|directions|dentist|band|saxophone|guitar|survey',
  ),
  together(
    [
      online,
      '(?:asks?|asked|asking|want|begs?|begged|says?|said|keeps?|told|tells?|offer\\w*|sends?|sent|paid|pay|trade|give|gives|gave|made|get)(?: \\w+){0,8}? (?:photo|address|where i live|which school|what school|my school|my (?:face|body|feet|number|phone)|feet|meet|alone|camera on|video call|facetime|how old|turn on|secret|private chat|boyfriend|girlfriend|dating|undress|shirt|what i (?:look|wear)|app where|move to|not tell|disappear|delete)',
      '(?:he|she|they|guy|man|someone|stranger|player|person|people|boy|dude|girl|friend i met|mod|admin|moderator)',
      '(?:photo of (?:me|my|you|us)|send|pictures? of|(?:for|more|want|asks?|asked) (?:\\w+ ){0,2}?photo|meet|address|where i live|what school|which school|alone|camera|private|secret|not tell|disappear|delete|dating|boyfriend|girlfriend|undress|shirt|feet|my (?:face|body|number)|robux (?:if|for|and then)|gift cards?|free (?:robux|skins|vbucks)|old(?:er)?|weird|scar\\w+|hide)',
    ],
    pretend.replace('|minecraft|roblox|fortnite', ''),
    'project|homework|group chat (?:for|about)|class|teacher|slides?|my (?:mom|dad|cousin|brother|sister|grandma|aunt|uncle)|team photo|fan art|skins? looks|tutorial|coach (?:sent|said)|meeting',
  ),
  rule(
    '(?:meet|meeting|met|see|seeing|going to) (?:up )?(?:with )?(?:\\w+ ){0,4}?(?:from|off|on) (?:the )?(?:online|internet|discord|roblox|snapchat|snap|instagram|insta|tiktok|a game|my game|a chat|chat|the app)(?: \\w+){0,8} (?:alone|saturday|sunday|friday|tonight|tomorrow|after school|at (?:the|his|her|a)|by myself|not tell|in person|irl|real life|sneak\\w*|pick\\w* me up)|(?:live|lives|living|ran away|run away|stay|staying)(?: \\w+){0,4} (?:with|to) (?:a|an|the|some|this) (?:\\w+ )?(?:man|guy|men|boy|dude|boyfriend|lady|woman)(?: \\w+){0,4} (?:met|online|discord|roblox|snap\\w*|instagram|do not know|not know|barely|older)',
    pretend.replace('|minecraft|roblox|fortnite', ''),
    'project|class|cousin|homework|convention|grandma|youtuber',
  ),
  together(
    [
      '(?:(?:he|she) is not (?:really )?my (?:real )?(?:uncle|dad|mom|aunt|grandpa|cousin)|not my real (?:name|dad|mom|uncle|family)|my real name|(?:live|living|stay|staying) with (?:a|the|this|some|her|his|someone)(?: \\w+){0,3} (?:not know|barely know|never met|do not know)|not know the (?:lady|man|people|guy|woman|family) i (?:live|stay)|took (?:me|us) (?:away )?(?:from|and))',
      '(?:live|living|stay|staying|took|takes|not know where|not tell|say|call (?:him|her)|makes?|told|really|barely|not know|touch|hid\\w*|never let|changed)',
      '(?:i|me|my|us|we)',
    ],
    pretend,
    'field trip|zoo|park|ice cream|vacation|nickname|short for|school|store|step|adopt\\w*|game|joke|call him uncle because|best friend',
  ),
  rule(
    '(?:someone|people|kid|kids|girls?|boys?|he|she|they)(?: \\w+){0,4} (?:pretend\\w* to be me|made (?:a |an )?(?:fake )?(?:page|account|group chat|chat|poll|video|photo) (?:about|of|to (?:make fun|hate)|where) (?:me|my|us|how i)|(?:has|have|took|got|saved|film\\w*|record\\w*) (?:a |the |this )?photo of (?:you|me|her|him)(?: \\w+){0,8} (?:not want|everyone|delete|ashamed|embarrass\\w*|naked|bathroom|changing|cry\\w*|crying|show\\w*|will not))',
    pretend,
    'as a baby|birthday|surprise|yearbook|award|thank\\w*|nice|nickname|fun of (?:the|his)|my dog|my cat|goal|won',
  ),
];
