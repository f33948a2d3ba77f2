// Words that carry meaning, and the little ones between them, which every text has.
import { wordsIn } from '../../writing/reading.ts';
import { plainText } from './audited.ts';

const little = new Set(
  "a an and are as at be been but by can can't could did didn't do does don't for from get got had has have he her him his how i i'd i'll i'm if in is it it's its just me my no not now of on one or our out she so some than that that's the their them then there they this to too up us was we were what when which who will with would you your".split(
    ' ',
  ),
);

/** Words that carry meaning, without endings. */
export function stemsIn(text: string): ReadonlySet<string> {
  const words = wordsIn(text).map((word) => plainText(word).toLowerCase());
  return new Set(
    words.filter((word) => !little.has(word)).map((word) => word.replace(/(?:'s|ing|ed|es|s)$/, '')),
  );
}
