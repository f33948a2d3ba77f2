// Words of any length that others will read: private details and hurtful words are turned away with a reason.
import { isHurtful } from '../../words/en/hurtful.ts';
import { privateIn } from '../front/nickname.ts';

export type WordsTrouble = 'email' | 'phone' | 'link' | 'rude';

/** Seven digits or more that belong together; a sentence may have many numbers in it. */
const phone = /(\d[\s().+-]{0,2}){7,}/;

/** Answers why not, or `undefined` when they will do. */
export function troubleInWords(text: string): WordsTrouble | undefined {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  if (phone.test(text)) return 'phone';
  for (const word of words) {
    const detail = privateIn(word.replace(/\d/g, ''));
    if (detail) return detail;
  }
  return isHurtful(text) ? 'rude' : undefined;
}
