// Checks longer texts that others will read: private details and hurtful words are refused with a reason.
import { isHurtful } from '../../words/en/hurtful.ts';
import { privateIn } from '../front/nickname.ts';

export type WordsTrouble = 'email' | 'phone' | 'link' | 'rude';

/** Seven or more digits in a row, as in a phone number. Single numbers in a sentence do not match. */
const phone = /(\d[\s().+-]{0,2}){7,}/;

/** Returns what is wrong with them, or `undefined` when they may be used. */
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
