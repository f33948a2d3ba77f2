// A nickname as it is kept: how long it may be, and what is taken out of it. One rule for students and for class lists.

/** The most letters in a nickname, as many as a fact may hold. */
export const nicknameLength = 24;

/**
 * Invisible characters, and those that turn the direction of the text after them. The two joiners are kept, because
 * Persian, Hindi and Malayalam names are spelt with them.
 */
const unseen =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g;
const joinersAtTheEdge = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/g;

/** One space between words, none around, nothing invisible. */
export function tidyNickname(nickname: string): string {
  return nickname
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(joinersAtTheEdge, '');
}
