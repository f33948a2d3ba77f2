// Words of any length that others will read: private details and rude words are turned away with a reason.
import { isRude, privateIn } from '../front/nickname.ts';

export type WordsTrouble = 'email' | 'phone' | 'link' | 'rude';

/** Seven digits or more that belong together; a sentence may have many numbers in it. */
const phone = /(\d[\s().+-]{0,2}){7,}/;

/** Answers why not, or `undefined` when they will do. */
export async function troubleInWords(text: string): Promise<WordsTrouble | undefined> {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  if (phone.test(text)) return 'phone';
  for (const word of words) {
    const detail = privateIn(word.replace(/\d/g, ''));
    if (detail) return detail;
  }
  // A grown-up reads it before anyone else does: words are not lost because a list did not come.
  return (await isRude(text).catch(() => false)) ? 'rude' : undefined;
}
