// The letters of a file: which of the ways to write them in bytes it uses. Only Unicode can be known, the others are guessed.

/** Ways to write letters, as browsers name them; cp850, of DOS, they do not know. Where two fit as well, the earlier one is taken. */
const letterings = [
  'windows-1252',
  'macintosh',
  'windows-1250',
  'cp850',
  'iso-8859-2',
  'windows-1254',
  'windows-1257',
  'windows-1251',
  'koi8-u',
  'ibm866',
  'x-mac-cyrillic',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Lettering = (typeof letterings)[number];

/** The upper half of code page 850: what Excel writes as "CSV (MS-DOS)" in the West. */
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** `undefined` where these bytes cannot be written that way. */
export function textAs(bytes: Uint8Array, lettering: Lettering): string | undefined {
  if (lettering === 'cp850')
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : dos[byte - 128])).join('');
  try {
    return new TextDecoder(lettering, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The ways in which these bytes make other texts, the likeliest first. */
export function guessLettering(bytes: Uint8Array): readonly Lettering[] {
  const start = bytes.subarray(0, sample);
  const guesses = letterings.flatMap((as) => {
    const text =
      textAs(start, as) ?? (bytes.length > sample ? textAs(bytes, as)?.slice(0, sample) : undefined);
    return text === undefined ? [] : [{ as, text, likely: likelihood(text) }];
  });
  guesses.sort((a, b) => b.likely - a.likely);
  const seen = new Set<string>();
  return guesses.flatMap(({ as, text }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [as];
  });
}

const sample = 20_000;

/** Letters with marks as they are common in names of the West; others come in few languages. */
const common = /[áàâäãåçéèêëíìîïñóòôöõøúùûüßæœÁÀÂÄÅÇÉÈÊËÍÎÑÓÔÖØÚÜ]/u;
const uncommon = /[ðþýÿÐÞÝµªº]/u;
const rare = /[Ţţ]/u;
const alike = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Arabic',
  'Han',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Thai',
].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** How much a text looks like one that people wrote: words of one script, capitals in front, no signs within. */
function likelihood(text: string): number {
  let points = 0;
  for (const word of text.match(/[^\s,;|"]*[^\s,;|"\p{ASCII}][^\s,;|"]*/gu) ?? []) points += ofWord(word);
  return points;
}

function ofWord(word: string): number {
  let points = 0;
  const letters = [...word];
  const scripts = alike.filter((script) => letters.some((letter) => script.test(letter)));
  // Japanese mixes its own three, and no others.
  if (scripts.length > 1 && /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word)) points -= 5;
  if (/\p{Ll}\p{Lu}/u.test(word)) points -= 4;
  if (/\p{L}(?!\p{ASCII})\p{Lu}\p{Ll}/u.test(word)) points -= 2;
  if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/u.test(word)) points -= 10;
  // In names, letters with marks stand among plain ones.
  const marked = word.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (scripts[0] === alike[0] && letters.length > 2 && marked > letters.length / 2) points -= 3;
  for (const letter of letters) {
    if (/\p{ASCII}/u.test(letter)) continue;
    if (!/[\p{L}\p{M}’]/u.test(letter)) points -= 3;
    else if (letter === '’') points -= 0.5;
    else if (rare.test(letter)) points += 0.1;
    else if (uncommon.test(letter)) points += 0.2;
    else if (letter === 'đ' || letter === 'Đ') points += 0.25;
    else if (common.test(letter)) points += 1;
    else points += 0.8;
  }
  // Vowel points are not written in names, and no language has both of these letters.
  if (/\p{Script=Hebrew}/u.test(word) && /\p{M}/u.test(word)) points -= 2;
  if (/ø/u.test(word) && /[íýě]/u.test(word)) points -= 1;
  if (/^\p{Ll}/u.test(word) && !/\p{Script=Latin}/u.test(word)) points -= 1;
  return points;
}
