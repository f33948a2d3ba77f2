// Words that children of eight read without help: a list of our own, of plain words and their kin. Data.

const list = `
a able about above across act add afraid after again against age ago ah air all almost alone along already also always am an and angry animal another answer any apple are arm around art as ask asleep at ate away
baby back bag bake ball balloon banana band bang bar bark barn bath be beach bean bear beat became because become bed bee been before began begin behind being believe bell belong below belt bench bend best better between big bike bird birthday bit bite black blame blank blow blue board boat body bone book boot both bottom bought bowl box boy brain branch brave bread break breakfast breath breathe brick bridge bright bring broke broken brother brought brown brush bucket bug build built bump bunch bus bush busy but butter button buy by bye
cage cake call came camera camp can candy cap car card care careful carry case cat catch caught cave chair chalk chance change chart chase check cheer cheese chicken child children chin choose chose circle circus city class classmate classroom clay clean clear click climb clip clock close clothes cloud clown clue coach coat cold color come cook cookie cool copy corner cost could count country cousin cover cow crab crash crayon crazy creep cross crowd cry cup cut cute
dad dance dark date day dead dear decide deep deer den desk did dig dime dinner dirt dirty dish do dock does dog doing doll done door dot down dragon drank draw drawer dream dress drew drink drive drop drove drum dry duck dull during dust
each ear early earn earth easy eat edge egg eight either elbow else empty end enough enter erase eraser even ever every everybody everyone everything everywhere except excuse expert explain extra eye
face fact fair fall family famous far farm fast fat father favorite feed feel feet fell felt fence few field fight fill film find fine finger finish fire first fish fit five fix flag flat flew float floor flow flower fly fog foggy folder follow food foot for forest forget forgot form found four fox free fresh friday friend friendly frog from front fruit full fun funny fur
game garden gate gave get ghost giant gift girl give glad glass glove glue go goal goat gone good got grab grade grandma grandpa grass gray great green grew grin ground group grow grown guess guide gum guy
ha had hair half hall hallway hamster hand handle happen happy hard has hat have he head hear heard heart heavy hello help helper hen her here hers herself hey hi hid hide high hill him himself hint his hit hmm hold hole home hop hope horse hot hour house how hug huge huh hundred hungry hunt hurry hurt
i ice idea if in inch inside into is it its itself
jacket jam jar jaw jelly job join joke judge juice jump june jungle just
keep kept key kick kid kind king kiss kitchen kite kitten knee knew knock know
lab lady lake lamp land lap large last late later laugh lay lazy lead leaf learn least leave left leg lemon less lesson let letter library lid lie life lift light like line lion lip list listen little live load lock log long look loose lose lost lot loud love low luck lucky lunch
mad made magic mail make man many map mark market marker math matter may maybe me meal mean meant meat meet melt men mess met mice middle might mile milk mind mine minute mirror miss mistake mix mom monday money monkey month moon more morning most mother mouse mouth move movie mr mrs ms much mud music must my myself
nail name nap near neat neck need nest never new next nice night nine no nobody nod noise none noon nor north nose not note notebook nothing notice now number nurse nut
oak ocean oclock odd of off office often oh oil ok okay old on once one only onto open or orange order other ouch our ours out outside oven over owl own
pack page paint pair pal pan pants paper park part partner party pass past paste path paw pay pea peach pear peek pen pencil penny people person pet phone photo phew pick picture pie piece pig pile pin pink pipe place plan plane plant plate play player playground please pocket point pole pond pony pool poor pop porch possible post pot potato pour practice present press pretty print prize problem promise proud pull puppy push put puzzle
queen question quick quickly quiet quit quite
rabbit race rain ran reach read ready real really red remember rest rice rich rid ride right ring rip river road robot rock rode roll roof room root rope round row rub ruin rule ruler run rush
sad safe said sail salad salt same sand sandwich sang sat save saw say scare scared school science scissors scream screen sea seat second secret see seed seem seen sell send sent sentence set seven shadow shake shall shape share shark sharp she sheep sheet shelf shell shine ship shirt shoe shook shoot shop short should shoulder shout show shower shrink shut shy sick side sigh sign silly simple since sing sink sister sit six size skate skin skip sky sled sleep slept slice slide slip slow slowly small smart smell smile smoke snack snail snake snow so soap soccer sock soft sold some somebody someone something sometimes somewhere song soon sorry sort sound soup south space speak special speed spell spend spider spill spin spoke spoon sport spot spring square stack staff stage stair stamp stand star stare start stay steal step stick still stir stomach stone stood stop store storm story straight strange street string strong stuck student stuff such sudden suddenly sugar suit summer sun sunday sunny supper suppose sure surprise swam sweet swim swing
table tail take talk tall tap tape taste taught teach teacher team tear teeth tell ten tent test than thank that the their them themselves then there these they thing think third thirsty this those thought thousand three threw throat through throw thumb tick ticket tie tiger till time tiny tired to today toe together told tomorrow tonight too took tool tooth top toss touch tower town toy track trade train trash tray treat tree trick trip trouble truck true trust truth try tub tummy tune turn turtle twelve twenty twice two type
ugh ugly uh um umbrella uncle under understand until up upon upset us use used useful usual
very visit voice
wait wake walk wall want war warm was wash watch water wave way we wear weather wednesday week weigh well went were west wet whale what wheel when where which while whisper white who whoa whole whose why wide wife wiggle wild will win wind window wing winner winter wipe wise wish with without woke woman women won wonder wood word wore work world worm worry worse worst worth would wow wrap write wrong wrote
yard yeah year yell yellow yep yes yesterday yet you young your yours yourself yum
zero zip zone zoo
zzz daaay aww aw hooray hurray ooh oops yay
eleven thirteen fourteen fifteen sixteen seventeen eighteen nineteen thirty forty fifty sixty seventy eighty ninety
january february march april july august september october november december tuesday thursday saturday
ourselves anybody anyone anything anywhere anymore whatever whenever inside outside upstairs downstairs bedroom bathroom backpack football baseball basketball sidewalk haircut homework lunchbox toothbrush snowman sunshine rainbow pancake popcorn cupcake mailbox
`;

/** A plain word and what grammar makes of it: plays, played, player, hopping, tries, happier, slowly. */
const easy: ReadonlySet<string> = new Set(list.split(/\s+/).filter((word) => word !== ''));

const endings: readonly (readonly [RegExp, string])[] = [
  [/(n't|'ll|'re|'ve|'d|'s|'m|s')$/, ''],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/ier$/, 'y'],
  [/iest$/, 'y'],
  [/ily$/, 'y'],
  [/(.)\1(ing|ed|er|est)$/, '$1'],
  [/(ing|ed|er|est)$/, ''],
  [/(ing|ed|er|est|r|st|d)$/, 'e'],
  [/s$/, ''],
  [/(es|ly|y|ful|less|ness)$/, ''],
];

const short = new Set(["can't", "won't", "don't", "isn't", "let's", "i'm", "o'clock"]);

export function isEasy(word: string): boolean {
  const plain = word.toLowerCase();
  if (/^\d/.test(plain) || easy.has(plain) || short.has(plain)) return true;
  const bases = endings.flatMap(([ending, base]) =>
    ending.test(plain) ? [plain.replace(ending, base)] : [],
  );
  return bases.some(
    (base) => easy.has(base) || endings.some(([ending, to]) => easy.has(base.replace(ending, to))),
  );
}
