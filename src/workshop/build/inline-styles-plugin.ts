// Writes the styles of the student's page into its HTML, with the letters that every page needs, so that its first paint waits for no file
// but the page, and nothing moves when letters come later.
import type { Plugin, Rolldown } from 'vite';

const sheet = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/g;

/** The small fonts, as the style sheets name them. */
const letters = /url\(\/(assets\/[\w-]+-first-[\w-]+\.woff2)\)/g;

/** The two parts: one before the other pages are made of this one, one after Vite has listed the styles that each chunk wants. */
export function inlineStylesPlugin(): readonly Plugin[] {
  const inlined = new Set<string>();
  return [
    {
      name: 'hand-up:inline-styles',
      enforce: 'post',
      apply: 'build',
      generateBundle(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('The styles have lost their page.');
        const html = String(page.source);
        const names = [...html.matchAll(sheet)].map(([, name = '']) => name);
        const styles = names.map((name) => {
          const file = bundle[name];
          if (file?.type !== 'asset') this.error(`${name} is not in the bundle.`);
          return withLetters(String(file.source).trim(), bundle);
        });
        if (names.length === 0) this.error('The page names no styles.');
        for (const name of names) inlined.add(name);
        page.source = html
          .replace(sheet, '')
          .replace('</head>', () => `<style>${styles.join('')}</style></head>`);
      },
    },
    {
      name: 'hand-up:styles-are-here',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          // A chunk that is fetched later would fetch them again. Its list names a script instead that is here as well.
          const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
          const here = chunks.find(({ name }) => name === 'first')?.fileName;
          if (here === undefined) this.error('The first piece has another name now.');
          for (const chunk of chunks)
            for (const name of inlined) chunk.code = chunk.code.replaceAll(`"${name}"`, `"${here}"`);
        },
      },
    },
  ];
}

function withLetters(styles: string, bundle: Rolldown.OutputBundle): string {
  return styles.replace(letters, (asked, name: string) => {
    const font = bundle[name];
    if (font?.type !== 'asset') return asked;
    return `url(data:font/woff2;base64,${Buffer.from(font.source).toString('base64')})`;
  });
}
