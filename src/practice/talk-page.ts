// The page of a role-play: the student's page with the first page of that role-play in it. The build and the offline copy put it together.

/** Where the build leaves it, below the folder of the page's language. */
export function talkPageAt(story: string): string {
  return `talks/${story}.html`;
}

/** Where the build leaves its first page alone, which the offline copy puts into the page it has. */
export function talkPartAt(story: string): string {
  return `talks/${story}.part.html`;
}

/** `folder` is that of a language's pages, below the top: empty or like `es/`. */
export function isTalkPart(path: string, folder: string): boolean {
  const [begins = '', ends = ''] = talkPartAt('*').split('*');
  return path.startsWith(`/${folder}${begins}`) && path.endsWith(ends);
}

/** In the student's page the first script comes last, after the place of the first page. */
const place = '<script>';

/** `html` is the student's page, `first` the templates of the role-play. */
export function talkPage(html: string, first: string): string {
  const at = html.lastIndexOf(place);
  return at < 0 ? html : html.slice(0, at) + first + html.slice(at);
}
