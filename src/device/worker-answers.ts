// Which requests the service worker answers, and with what: the game in a language, a page for grown-ups, or a file of this build.

/** What the worker knows of its build. */
export interface WorkerBuild {
  readonly origin: string;
  /** The languages by code. The first has its pages at the top, another in a folder of its own. */
  readonly languages: readonly string[];
  /** True for the path of a file that is kept at once. */
  readonly isAtOnce: (path: string) => boolean;
}

/** The part of a request that decides. */
interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** `gamePage`: the game in a language. `freshPage`: a grown-ups' page, fetched anew each time. `file`: one of this build. */
type WorkerAnswer =
  | { readonly with: 'gamePage'; readonly language: string }
  | { readonly with: 'freshPage' | 'file'; readonly path: string };

const game = '/index.html';
const grownUps = /\/(desk|board)\.html$/;

/** The path of the game's page in a language. */
export function gamePageIn(language: string, languages: readonly string[]): string {
  return language === languages[0] ? game : `/${language}${game}`;
}

/** `undefined` for a request that the worker leaves to the browser. */
export function workerAnswer(
  { method, mode, url }: Asked,
  { origin, languages, isAtOnce }: WorkerBuild,
): WorkerAnswer | undefined {
  const { origin: from, pathname: path } = new URL(url);
  if (method !== 'GET' || from !== origin) return undefined;
  if (mode !== 'navigate')
    return isAtOnce(path) || path.startsWith('/assets/') ? { with: 'file', path } : undefined;
  if (grownUps.test(path)) return { with: 'freshPage', path };
  const languageAt = (page: string) => languages.find((each) => gamePageIn(each, languages) === page);
  // Any address without a file ending is the game's: its screens have addresses of their own.
  if (languageAt(path) === undefined && /\.\w+$/.test(path)) return undefined;
  // `/es/` is the Spanish page. What has no page of its own gets that of the first language.
  const language = languageAt(path.replace(/\/(index\.html)?$/, game)) ?? languages[0] ?? '';
  return { with: 'gamePage', language };
}
