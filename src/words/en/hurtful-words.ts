// Words that hurt as whole words. They are stored thirteen letters further on (a as n), so that they are read on purpose only.

/** Names of people are left out, and so are words that are only cheeky. */
export const hurtfulWords: readonly string[] = unpack([
  'nsevpbba nahf nefr nefrubyr nefrubyrf nefrf nfubyr nff nffpybja nffrf nffsnpr nffung nffungf',
  'nffurnq nffubyr nffubyrf nffxvffre nffyvpxre nffjvcr nffjvcrf onyyfnpx onfgneq onfgneqf ongfuvg',
  'ornare ornaref oryyraq orbgpu orfgvnyvgl ovngpu ovbgpu ovgpu ovgpunff ovgpuobl ovgpurf ovgpusnpr',
  'ovgpuvat ovgpul oybjwbo oybjwbof obyybpx obyybpxf obbo obbovrf obbof ogpu ohyyfuvg ohyyfuvggre',
  'ohggcyht puvatpubat puvax puvaxf puvaxl pyvg pyvgf pyhfgreshpx pbpx pbpxurnq pbpxfhpxre',
  'pbpxfhpxref pbpxfhpxvat phpx phpxf phz phzf phzfubg phzfubgf phag phagf phagl qnexvr qnexvrf',
  'qvpxont qvpxsnpr qvpxurnq qvpxurnqf qvpxubyr qvpxvfu qvpxfhpxre qvpxjnq qvpxjnqf qvyqb qvyqbf',
  'qvcfuvg qvcfuvgf qbhpur qbhpuront qbhpurontf qhzonff qhzonffrf qhzofuvg rngfuvg rwnphyngr snt',
  'snttrg snttvg snttbg snttbgf snttl sntf sngnff spx spxrq spxre spxva spxvat spxf spxh spxlbh',
  'sphx sphxvat sttbg sxvat sxa shpx shpxnff shpxovgpu shpxobv shpxobl shpxrq shpxre shpxref',
  'shpxrel shpxsnpr shpxsnprf shpxtvey shpxurnq shpxurnqf shpxubyr shpxva shpxvat shpxvatf shpxvg',
  'shpxbss shpxf shpxgneq shpxgneqf shpxguvf shpxh shpxjvg shpxjvgf shpxlbh shxrq shxre shxref',
  'shxsnpr shxva shxvat shxx shxxre shxh shxlbh shd tnatonat tbyyvjbt tgsb unaqwbo unaqwbof urro',
  'uragnv uvgyre ubzb ubzbf ubefrfuvg vaprfg wnpxnff wnpxnffrf wnpxbss wrexbss wvtnobb wvttnobb',
  'wvmm xvxrf xvffzlnff xxx xabournq xlf yneqnff yrfob yrfobf yrmob znfgreongr znfgheongr',
  'znfgheongrf znfgheongvat znfgheongvba zvqtrg zvys zvaqshpx zbsb zbatbybvq zbgunshpxn zbgureshpx',
  'zbgureshpxre zbgureshpxref zbgureshpxva zbgureshpxvat zhgunshpxn avt avttn avttnf avttnm avttre',
  'avttref avtthu avtyrg avtf ahgfnpx betnfz betnfzf betvrf betl cnrqb cnrqbcuvyr cnxvf crqb',
  'crqbcuvyr crqbf cravf cravfrf cuhpx cuhpxre cuhx cvpxnavaal cvzc cvzcf cvff cvffre cvffrf',
  'cvffsnpr cvffvat cvffbss cbeauho cbeab cbeafgne cevpx cevpxf cebfgvghgr chffvrf chffl chfflf',
  'dhrrs enturnq enturnqf encr encrq encrf encrl encvat encvfg encvfgf erqfxva erqfxvaf ergneq',
  'ergneqrq ergneqf evzwbo fnaqavttre fphzont fphzontf frk frkgvat frkl furznyr furznyrf fuvg',
  'fuvgont fuvgontf fuvgr fuvgsnpr fuvgsnprf fuvgurnq fuvgurnqf fuvgubyr fuvgubyrf fuvgybeq fuvgf',
  'fuvgfubj fuvgfgnva fuvggre fuvggvat fuvggl fxnax fxnaxf fxnaxl fyhg fyhgont fyhgf fyhggl',
  'fznegnff fbabsnovgpu fcnfgvp fcnfgvpf fcnm fcnmm fcvp fcvpf fdhnj fdhnjf fgsh gneonol gvqqvrf',
  'gvgf gvggvrf gbjryurnq gbjryurnqf genaavrf genaal gheq gheqf gjng gjngf hashpx intvan intvanf',
  'jnax jnaxre jnaxref jnaxvat jrgonpx jrgonpxf juber juberont juberf jubevat jbt jbtf',
]);

/** Words that hurt some people and are names of others: refused only where signs stand in for letters. */
export const alsoNames: readonly string[] = unpack([
  'nany pbpxf pbba pbbaf qvpx qvpxf qlxr qlxrf shx tnlybeq tbbx tbbxf ubr ubbxre xvxr anmv arteb',
  'cnxv cbea frzra gvg gvggl',
]);

/** Phrases that hurt, though each of their words may be written. */
export const phrases: readonly string[] = [
  'shx lbh',
  'shx h',
  'shx bss',
  'fhpx zl',
  'fhpx n qvpx',
  'ovt qvpx',
  'fznyy qvpx',
  'gval qvpx',
  'qvpx urnq',
  'qvpx snpr',
  'n qvpx',
  'nff ubyr',
  'zbgure shpxre',
  'wrex bss',
  'puvat pubat',
  'xvyy lbhefrys',
  'xvyy hefrys',
  'xvyy he frys',
  'urvy uvgyre',
  'juvgr cbjre',
  'cbepu zbaxrl',
  'fnaq zbaxrl',
  'tb qvr',
].map(turned);

function unpack(lines: readonly string[]): readonly string[] {
  return turned(lines.join(' ')).split(' ');
}

function turned(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97));
}
