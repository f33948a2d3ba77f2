// Finds private details and hurtful words on an Ask Card, for a kind hint. The card can be shown all the same.
import { isHurtful } from '../../words/en/hurtful.ts';
import { privateIn } from '../front/nickname.ts';

export type CardTrouble = 'email' | 'phone' | 'link' | 'password' | 'rude';

/** Seven or more digits in a row, as in a phone number. Single numbers in a sentence do not match. */
const phone = /(\d[\s().+-]{0,2}){7,}/;

export function cardTrouble(text: string): CardTrouble | undefined {
  const plain = text.normalize('NFC').trim();
  if (plain === '') return undefined;
  if (/\bpass ?(word|code)s? ?(is|:|=)/i.test(plain)) return 'password';
  if (phone.test(plain)) return 'phone';
  const detail = plain.split(/\s+/).map((word) => privateIn(word.replace(/\d/g, '')));
  return detail.find((found) => found !== undefined) ?? (isHurtful(plain) ? 'rude' : undefined);
}
