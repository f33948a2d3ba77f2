// A kind word about what stands on an Ask Card: private details and words that hurt. It never stands in the way.
import { isRude, privateIn } from '../front/nickname.ts';

export type CardTrouble = 'email' | 'phone' | 'link' | 'password' | 'rude';

/** The word list is fetched only when there is something to check. */
export async function cardTrouble(text: string): Promise<CardTrouble | undefined> {
  const plain = text.normalize('NFC').trim();
  if (plain === '') return undefined;
  if (/\bpass ?(word|code)s? ?(is|:|=)/i.test(plain)) return 'password';
  return privateIn(plain) ?? ((await isRude(plain).catch(() => false)) ? 'rude' : undefined);
}
