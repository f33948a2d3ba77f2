// The letters of a published page, to stand in its own file: it asks for nothing, wherever it is opened.
import boldUrl from '../../../../assets/fonts/atkinson-bold-first.woff2?url&no-inline';
import plainUrl from '../../../../assets/fonts/atkinson-first.woff2?url&no-inline';
import handUrl from '../../../../assets/fonts/patrick-hand-first.woff2?url&no-inline';

const letters = [
  ['Atkinson Hyperlegible Next', 400, plainUrl],
  ['Atkinson Hyperlegible Next', 700, boldUrl],
  ['Patrick Hand', 400, handUrl],
] as const;

/** The style rules with the fonts in them. Rejects when they cannot be fetched. */
export async function pageLetters(): Promise<string> {
  const rules = letters.map(
    async ([family, weight, url]) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${await base64At(url)}) format("woff2")}`,
  );
  return (await Promise.all(rules)).join('\n');
}

async function base64At(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The letters at ${url} did not come.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
