// Someone is afraid of another, has no safe place, no food, or sees weapons and drugs.
import { family, someone } from './people.ts';
import { fromStories, type Rule, rule } from './rule.ts';

export const unsafeRules: readonly Rule[] = [
  rule(
    `(?:scared|afraid|terrified|unsafe|uncomfortable)(?: \\w+){0,4}? (?:when|alone|around|with|near)(?: \\w+){0,4}? (?:dad|stepdad|stepfather|stepmom|mom boyfriend|mom|uncle|cousin|brother|grandpa|babysitter|coach|neighbor|man|boyfriend|him)`,
    'not (?:\\w+ )?(?:scared|afraid)|no longer|anymore|used to|less|movie|story|game|roller|ride|lol|haha\\w*|plays?|sing\\w*|perform\\w*|watch\\w*',
  ),
  rule(
    '(?:not|never) safe (?:for (?:me|us|my \\w+|her|him)|at (?:home|school|night)|there|with|around)',
    'website|site|link|app|chemical\\w*|ladder|scissors|ice|saw|tool\\w*',
  ),
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
    'wi ?fi|internet|boring|far|traffic|smells?|no tv|bedtime|vegetables|bunk|not (?:scared|afraid)|no longer|anymore|homework|from camp|dance|party|yet|game|because (?:this|it) is fun',
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

export const weaponsRules: readonly Rule[] = [
  fromStories(
    rule(
      `(?:${someone}|i)(?: (?!story|book|game|movie|character|draw\\w*|paint\\w*)\\w+){0,7}? (?:has|have|had|got|gets|bring|brings|bringing|brought|carr\\w+|hid|hides|hiding|keeps?|pull\\w*|point\\w*|show\\w*|found|saw|with|took|pack\\w*|buy|bought|holding)(?: \\w+){0,4}? (?:gun|knife|weapon|bomb|machete|blade|switchblade|pocket knife|grenade|bullets)`,
      'carv\\w*|turkey|electric|pumpkin|steak|potato\\w*|whittl\\w+|swiss army|sushi|hunt\\w*|in a (?:gun )?safe|range|butter|plastic|glue|toy|nerf|water|squirt|craft|palette|fork|spoon|kitchen|x ?acto|clay|paper|cardboard|lego|foam|prop|play|carving|bread|cake|cheese|soup|chef|cook\\w*|cut the|camping|scout\\w*|bath|story|comic|character|minecraft|game|drawing|draw|museum|war|level|fish\\w*|nail|heat|staple|bb',
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
    'health|class|learn\\w*|report|article|poster|story|movie|essay|should not|prevention|research|medicine|about drugs|say no|allerg\\w*|surgery|for (?:the|his|her|my) (?:pain|heart|blood|back|knee|headache)|doctor|asthma|vitamins?|adhd|dog|cat|vet',
  ),
];

export const nothingRules: readonly Rule[] = [
  rule(
    `(?:${family}|they|she|he|nobody)(?: \\w+){0,2} (?:not|never|stopped|forgets? to|nobody) (?:feed|feeds|feeding|give|gives|giving) (?:me|us|my \\w+)(?: any)?(?: food| dinner| anything to eat)?$|nobody feeds (?:me|us)`,
    'answer|hint|turn|back|dog|cat|fish|hamster',
  ),
  rule(
    '(?:i|we|family)(?: \\w+){0,3}? (?:not have|have no|lost|do not have)(?: \\w+)? (?:home|house|place to live|bed)(?: right now| anymore|$)',
    'home(?:work| page| run| button)|house (?:key|plant|points)|game|minecraft|lost my house',
  ),
  rule(
    '(?:no|not any|not enough|not have|not got|do not have|without|ran out of)(?: \\w+){0,3}? (?:food|dinner|meals|anything to eat|money for (?:food|dinner))(?: \\w+){0,4}? (?:at (?:my |our )?(?:home|house)|home|house|tonight|all weekend|for days|every)|(?:we|i|family|mom|dad)(?: \\w+){0,4} (?:no|not any|not enough|not have|do not have|not got) (?:money for |\\w+ )?food|(?:no|not enough|not have|not have enough) food (?:at|in)|(?:we|mom|dad|family)(?: \\w+){0,3} (?:ran|run|are|is) out of food|(?:days|us|alone|weekend) with no food',
    'lab|bake sale|sold|rule|rules|library|allowed|party|picnic|web|game|minecraft|fish|hamster|snack table|club|class pet|drawer|lunch ?box|plants?|cafeteria|dog food|food (?:chain|web|group|drive|truck|coloring|coupon)',
  ),
  rule(
    '(?:nothing|not anything|not have anything|do not have anything|not have any thing|not have any food) (?:to eat|in the (?:house|fridge|kitchen) (?:to|because|and we|again)|in the fridge)|nothing (?:to eat|in the house)',
    'except|but (?:kale|broccoli|vegetables)|kale|lunch is|cafeteria has|game|menu|allerg\\w*',
  ),
  rule(
    'not (?:eat|ate|eaten|had food|had anything)(?: \\w+){0,3}? (?:since|in|for) (?:\\w+ )?(?:yesterday|days|two|three|a day|2|3|monday|friday|the weekend|last night)|hungry (?:every|all) (?:night|day|the time)|go to bed hungry|going to bed hungry|goes to bed hungry',
    'what happens|how long|if you|animals?|bears?|report|biology|experiment',
  ),
  rule(
    '(?:sleep|sleeps|sleeping|live|lives|living|stay|staying|slept)(?: \\w+){0,3}? (?:in|on|at) (?:the |our |a |my |his |her |moms? |dads? )?(?:car|cars|street|streets|shelter|tent|van|bus station|park bench|park|garage|abandoned \\w+|laundromat)',
    'camp\\w*|backyard|tent with|sleepover|on the way|dog|trip|fish|bug|game|hermit|animals?|story|hamster|cat|bird|report|garage band|near|next to|sesame|\\d+ \\w+ street|across',
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
    'circus|elephants?|band of|dog|cat|ball|loop|program|bee|hamster|tag|story|character|game|sprite|robot|book|play|from the',
  ),
];
