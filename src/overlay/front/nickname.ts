// Is this a nickname a student may use? Private details and rude words are turned away with a reason.

export const nicknameLength = 24;

export type WordsTrouble = 'email' | 'phone' | 'link' | 'rude';
export type NicknameTrouble = WordsTrouble | 'empty' | 'long' | 'letters';

/** Answers why not, or `undefined` when it will do. The word list is fetched only when there is something to check. */
export async function troubleWith(nickname: string): Promise<NicknameTrouble | undefined> {
  const name = tidyNickname(nickname);
  if (name === '') return 'empty';
  if (name.length > nicknameLength) return 'long';
  const trouble = privateIn(name);
  if (trouble) return trouble;
  if (name.replace(/\D/g, '').length >= 7) return 'phone';
  if (!/[\p{L}\p{N}]/u.test(name)) return 'letters';
  return (await isRude(name)) ? 'rude' : undefined;
}

/** The same for words of any length that others will read. */
export async function troubleInWords(text: string): Promise<WordsTrouble | undefined> {
  if (text.trim() === '') return undefined;
  for (const line of text.split('\n')) {
    const trouble = privateIn(line);
    if (trouble) return trouble;
  }
  // A grown-up reads it before anyone else does: words are not lost because a list did not come.
  return (await isRude(text).catch(() => false)) ? 'rude' : undefined;
}

function privateIn(text: string): Exclude<WordsTrouble, 'rude'> | undefined {
  if (/\S@\S/.test(text)) return 'email';
  if (/(\d[\s().+-]{0,2}){7,}/.test(text)) return 'phone';
  if (/https?:|www\.|\w\.(com|org|net|edu|io)\b/i.test(text)) return 'link';
  return undefined;
}

/** One space between words, none around, nothing invisible. */
export function tidyNickname(nickname: string): string {
  return nickname
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\u200d' ? mark : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

async function isRude(name: string): Promise<boolean> {
  const { englishDataset, englishRecommendedTransformers, RegExpMatcher } = await import('obscenity');
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return matcher.hasMatch(name);
}
