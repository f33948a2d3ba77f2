// A kind word about what stands on an Ask Card: private details and words that hurt. It never stands in the way.
import { isHurtful } from '../../words/en/hurtful.ts';
import { privateIn } from '../front/nickname.ts';

export type CardTrouble = 'email' | 'phone' | 'link' | 'password' | 'rude';

/** Seven digits or more that belong together: a sentence may have many numbers in it. */
const phone = /(\d[\s().+-]{0,2}){7,}/;

export function cardTrouble(text: string): CardTrouble | undefined {
  const plain = text.normalize('NFC').trim();
  if (plain === '') return undefined;
  if (/\bpass ?(word|code)s? ?(is|:|=)/i.test(plain)) return 'password';
  if (phone.test(plain)) return 'phone';
  const detail = plain.split(/\s+/).map((word) => privateIn(word.replace(/\d/g, '')));
  return detail.find((found) => found !== undefined) ?? (isHurtful(plain) ? 'rude' : undefined);
}
