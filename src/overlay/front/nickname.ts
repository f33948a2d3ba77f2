// Is this a nickname a student may use? Private details and rude words are turned away with a reason.

export const nicknameLength = 24;

export type NicknameTrouble = 'empty' | 'long' | 'email' | 'phone' | 'link' | 'rude' | 'letters';

/** Answers why not, or `undefined` when it will do. The word list is fetched only when there is something to check. */
export async function troubleWith(nickname: string): Promise<NicknameTrouble | undefined> {
  const name = tidyNickname(nickname);
  if (name === '') return 'empty';
  if (name.length > nicknameLength) return 'long';
  const detail = privateIn(name);
  if (detail) return detail;
  if (!/[\p{L}\p{N}]/u.test(name)) return 'letters';
  return (await isRude(name)) ? 'rude' : undefined;
}

/** One space between words, none around, nothing invisible. */
export function tidyNickname(nickname: string): string {
  return nickname
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\u200d' ? mark : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A detail that is better kept private. */
export function privateIn(text: string): 'email' | 'phone' | 'link' | undefined {
  if (/\S@\S/.test(text)) return 'email';
  if (text.replace(/\D/g, '').length >= 7) return 'phone';
  return /^https?:|www\.|\w\.(com|org|net|edu|io)\b/i.test(text) ? 'link' : undefined;
}

export async function isRude(name: string): Promise<boolean> {
  const { englishDataset, englishRecommendedTransformers, RegExpMatcher } = await import('obscenity');
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return matcher.hasMatch(name);
}
