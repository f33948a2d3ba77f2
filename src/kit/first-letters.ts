// The letters that the student's page has in its HTML. What is drawn before they are ready is drawn in others first, and moves.

const fonts = [
  '1em "Atkinson Hyperlegible Next"',
  'bold 1em "Atkinson Hyperlegible Next"',
  '1em "Patrick Hand"',
];

/** Resolves once they are ready, which takes no request. */
export async function firstLetters({ fonts: all }: Document): Promise<void> {
  await Promise.allSettled(fonts.map((font) => all.load(font)));
}
