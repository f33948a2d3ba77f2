// The first script of the student's page, written into its HTML: it shows what the HTML has of the screen, and then starts the page's code.
import { freshSeed } from '../device/ids.ts';
import { createPocket } from '../device/pocket.ts';
import { showEarlyTalk } from '../game/talk/early-talk.ts';

const page = document.getElementById('hand-up') as HTMLElement;
const { read } = createPocket(window);
void showEarlyTalk(page, { read, freshSeed }).then(() => {
  const isEmpty = page.querySelector('main') === null;
  // What can be seen is painted before the code runs. A page in the background has no frames to wait for.
  if (isEmpty || document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
});

/** The HTML names the code as a file to fetch early. */
function start(): void {
  const code = document.querySelector<HTMLLinkElement>('link[data-starts]');
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', crossOrigin: '', src: code?.href });
  document.head.append(script);
}
