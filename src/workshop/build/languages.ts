// The languages of the product. Each folder of src/strings is a language, with files and names like those of the English folder.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Language {
  /** The code, as in a page's `lang`. */
  readonly code: string;
  /** The folder of its words. */
  readonly folder: string;
  /** The folder of its lists for understanding what people write, in a search or in own words. Without one, English lists are used. */
  readonly heard?: string;
}

/** Its pages are at the top of the product, as before there were languages; those of others are in folders of their own. */
export const firstLanguage = 'en';

const strings = resolve(import.meta.dirname, '../../strings');
const words = resolve(import.meta.dirname, '../../words');

/** All languages, English first. */
export function languagesIn(folder = strings): readonly Language[] {
  const codes = readdirSync(folder).filter((name) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(name));
  const others = codes.filter((code) => code !== firstLanguage).sort();
  return [firstLanguage, ...others].map((code) => ({
    code,
    folder: join(folder, code),
    ...(existsSync(join(words, code)) ? { heard: join(words, code) } : {}),
  }));
}

/** The folder of a language's pages in the built product: empty for English, else like `es/`. */
export function pageFolder(code: string): string {
  return code === firstLanguage ? '' : `${code}/`;
}
