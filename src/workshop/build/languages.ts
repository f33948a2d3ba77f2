// The languages of the product. A folder of src/strings is one: its words are those of the English folder, file by file and name by name.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Language {
  /** As in `lang` of a page. */
  readonly code: string;
  /** Where its words are. */
  readonly folder: string;
  /** Where it says how people speak it, in a search or in own words. Without it they are heard as English. */
  readonly heard?: string;
}

/** Its pages stand at the top, as they always did; those of another language in a folder of its name. */
export const firstLanguage = 'en';

const strings = resolve(import.meta.dirname, '../../strings');
const words = resolve(import.meta.dirname, '../../words');

/** English first. */
export function languagesIn(folder = strings): readonly Language[] {
  const codes = readdirSync(folder).filter((name) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(name));
  const others = codes.filter((code) => code !== firstLanguage).sort();
  return [firstLanguage, ...others].map((code) => ({
    code,
    folder: join(folder, code),
    ...(existsSync(join(words, code)) ? { heard: join(words, code) } : {}),
  }));
}

/** From the top of the built product: nothing, or `es/`. */
export function pageFolder(code: string): string {
  return code === firstLanguage ? '' : `${code}/`;
}
