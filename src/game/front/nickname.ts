// Is this a nickname a student may use? Private details and hurtful words are refused with a reason.
import { nicknameLength, tidyNickname } from '../../practice/nickname.ts';
import { isHurtful } from '../../words/en/hurtful.ts';

export type NicknameTrouble = 'empty' | 'long' | 'email' | 'phone' | 'link' | 'rude' | 'letters';

/** Returns what is wrong with it, or `undefined` when it may be used. */
export function troubleWith(nickname: string): NicknameTrouble | undefined {
  const name = tidyNickname(nickname);
  if (name === '') return 'empty';
  if (name.length > nicknameLength) return 'long';
  const detail = privateIn(name);
  if (detail) return detail;
  if (!/[\p{L}\p{N}]/u.test(name)) return 'letters';
  return isHurtful(name) ? 'rude' : undefined;
}

/** The private detail found in a text, if any. */
export function privateIn(text: string): 'email' | 'phone' | 'link' | undefined {
  if (/\S@\S/.test(text)) return 'email';
  if (text.replace(/\D/g, '').length >= 7) return 'phone';
  return /^https?:|www\.|\w\.(com|org|net|edu|io)\b/i.test(text) ? 'link' : undefined;
}
