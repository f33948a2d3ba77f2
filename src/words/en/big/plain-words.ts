// Puts a child's text in a form that the rules can compare: small letters, no accents, one spelling for each word, one sentence an entry.
import { nearWord } from './near-words.ts';

/** Numbers and signs that stand for letters. */
const masked: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '@': 'a', $: 's', '!': 'i' };

/**
 * Words with several spellings, and the one that the rules use. Each pattern is tried on whole words, in this order.
 */
const spellings: readonly (readonly [RegExp, string])[] = (
  [
    // One word that is really two, and two that are really one.
    ['wanna|wana|wonna', 'want to'],
    ['gonna|gona|gunna|finna|boutta|bouta', 'going to'],
    ['(?:my|mi) (?:self|slef)', 'myself'],
    ['(him|her|them|your) self', '$1self'],
    ['themselves|themself|themselfs|theirselves', 'themselves'],
    ['meself|mysef|myslef|myselve', 'myself'],
    ['urself|yourselves', 'yourself'],
    ['any ?more|anymor|any longer|nomore', 'anymore'],
    ['some ?(?:one|1)|somone|sombody|some body|smone|sum1', 'someone'],
    ['somebody', 'someone'],
    ['no ?one|no ?body|nobdy|nobodys|no1|noone', 'nobody'],
    ['(?:every|evry|evrey|evey) ?(?:one|body|1)', 'everyone'],
    ['any ?(?:one|body)', 'anyone'],
    ['step (dad|mom|father|mother|brother|sister)', 'step$1'],
    ['(?:back|bak) pack', 'backpack'],
    ['(?:no|any) (?:where|were)', 'nowhere'],
    // Short forms.
    ['im|iam|ima|imma', 'i am'],
    ['ive', 'i have'],
    ['id', 'i would'],
    ['hes', 'he is'],
    ['shes', 'she is'],
    ['theyre', 'they are'],
    ['theyll', 'they will'],
    ['(he|it|that|i)ll', '$1 will'],
    ['shell(?= (?:kill|hurt|hit|beat|be|get|die|stab|do))', 'she will'],
    ['were going', 'we are going'],
    ['its', 'it is'],
    ['thats', 'that is'],
    ['(?:there|ther|their)s', 'there is'],
    ['whats', 'what is'],
    ['u', 'you'],
    ['ur', 'your'],
    ['youre', 'you are'],
    ['(we|you|they)ve', '$1 have'],
    ['hed', 'he would'],
    ['whos', 'who is'],
    ['w', 'with'],
    ['abt', 'about'],
    ['ppl', 'people'],
    ['smth|sth|somthing|smthing', 'something'],
    ['q', 'que'],
    ['xq|porq', 'porque'],
    ['dnt|dont|dosent|doesnt|dosnt|didnt|din ?t', 'do not'],
    ['cant|cannot|cnt|couldnt', 'can not'],
    ['wont|wouldnt|woudnt', 'will not'],
    ['isnt|aint|arent|wasnt|werent', 'is not'],
    ['havent|havnt|hasnt|hadnt', 'have not'],
    ['does not|did not', 'do not'],
    // Words that children spell in many ways.
    ['evry|evrey|evey', 'every'],
    ['wen|wehn', 'when'],
    ['step ?father|stepfathers', 'stepdad'],
    ['step ?mother|stepmothers', 'stepmom'],
    ['hisself|his self', 'himself'],
    ['cuzin|cuz[ei]n|cusin|cousen|primo', 'cousin'],
    ['frend|freind|frnd|bestie|bff|frends|freinds', 'friend'],
    ['momy|mommy|mum|mama|mami|moms|mothers?', 'mom'],
    ['dady|daddy|papa|papi|dads|fathers?', 'dad'],
    ['bro|bros|brothers?|brotha', 'brother'],
    ['sis|sisters?', 'sister'],
    ['scard|skared|scaird|scarred|skard|sacred of|scarde|scarred|freaked out|frightened|frightend', 'scared'],
    ['afrade|afriad|affraid|afaid', 'afraid'],
    ['terified|terrifyed', 'terrified'],
    ['hert|hurtt|hurtin|hurst', 'hurt'],
    ['hurting|hurts', 'hurt'],
    ['kil|killd|kils|kills|killing|killed|killin', 'kill'],
    ['dieing|dyeing|dyin', 'dying'],
    ['suside|sucide|suicid|sueside|suiside|sewerslide|suecide', 'suicide'],
    ['sucidal|susidal', 'suicidal'],
    ['dissapear|disapear|dissappear|disapeer|dissapeer', 'disappear'],
    ['disappeared|vanish|vanished', 'disappear'],
    ['nife|knive|knifes|knives|kinfe', 'knife'],
    ['guns|pistol|rifle|handgun', 'gun'],
    ['wepon|weapen|wepons|weapons', 'weapon'],
    ['tuch|toch|touchs|tuching|tuched|touching|touched|touches|toching|toched', 'touch'],
    ['hits|hiting|hitting|hited|hitted', 'hit'],
    ['punchs|punches|punching|punched|puch|puched|puches', 'punch'],
    ['kicks|kicking|kicked|kiks', 'kick'],
    ['slaps|slaped|slapped|slapping|smack(?:s|ed|ing)?|spank(?:s|ed|ing)?|whip(?:s|ped|ping)?', 'slap'],
    ['beats|beating|beaten|beeting|beet', 'beat'],
    ['choak|choking|choked|chokes|strangl(?:e|es|ed|ing)', 'choke'],
    ['stabs|stabbed|stabbing|stabing|stabed', 'stab'],
    ['shoots|shooting|shot', 'shoot'],
    ['burns|burned|burning|burnt', 'burn'],
    ['grabs|grabbed|grabbing|grabed|grabing', 'grab'],
    ['pushes|pushed|pushing|shove|shoves|shoved|shoving', 'push'],
    ['cuts|cuting|cutting|cutt', 'cut'],
    ['harms|harming|harmed', 'harm'],
    ['threatn|threten|threatens|threatened|threatening|thretens|threatning|threating', 'threaten'],
    ['abuses|abused|abusing|abusive|abuze', 'abuse'],
    ['bulli(?:es|ed)|bully(?:ing|s)?|buly|bulies|bulied|bulying|buling|bullyed|cyberbull\\w*', 'bully'],
    ['nudes|nude|neked|nakid|nakd', 'naked'],
    ['pics?|photos?|pictures?|pitures?|pictuers?|selfies?|videos?|vids?', 'photo'],
    ['cloths|clothes|close off|clothing', 'clothes'],
    ['foood|fud|foods', 'food'],
    ['wants|wanted|wantd|want too', 'want'],
    ['tryed|tries|tried|trying', 'try'],
    ['feels|feeling|felt|feal|fel', 'feel'],
    ['secrets?|sercet|secrit|seceret|sekret', 'secret'],
    ['unsave|un safe|unsaf', 'unsafe'],
    ['saf|saef', 'safe'],
    ['bc|cuz|cause|becuz|becuase', 'because'],
    ['tonite|2nite', 'tonight'],
    ['wishes|wishd|wished', 'wish'],
    ['unalived?|unaliving', 'unalive'],
    ['pils', 'pills'],
    ['bf', 'boyfriend'],
    ['gf', 'girlfriend'],
    ['alot', 'a lot'],
    ['laundry ?mat', 'laundromat'],
    ['beter', 'better'],
    ['hom|hoem|houme', 'home'],
    ['pps', 'people'],
  ] as const
).map(([from, to]) => [new RegExp(`\\b(?:${from})\\b`, 'g'), to] as const);

const longest = 4000;

/** The sentences of a text in plain form. Where there are several, the whole text comes last. */
export function plainSentences(text: string): readonly string[] {
  const letters = text
    .slice(0, longest)
    .split(/[.?\n;…]+|!+(?=\s|$)/u)
    .map(plainLetters)
    .filter((sentence) => sentence !== '')
    .join('\n');
  // Each spelling is replaced in all sentences at once: there are many, and each one walks the text.
  const words = letters.replace(/\p{L}{5,}/gu, nearWord);
  const spelled = spellings.reduce((now, [from, to]) => now.replace(from, to), words);
  const sentences = spelled.split('\n').filter((sentence) => sentence !== '');
  return sentences.length > 1 ? [...sentences, sentences.join(' ')] : sentences;
}

function plainLetters(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}’'‘`´*_]/gu, '')
      .toLowerCase()
      // Only inside a word do these signs stand for letters.
      .replace(
        /(\p{L})([013@$!])(?=\p{L})/gu,
        (_, before: string, mark: string) => before + (masked[mark] ?? mark),
      )
      .replace(/(\p{L})\1{2,}/gu, '$1')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(/\b(?:\p{L} ){3,}\p{L}\b/gu, (spaced) => spaced.replaceAll(' ', ''))
      .trim()
  );
}
