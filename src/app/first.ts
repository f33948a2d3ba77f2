// The first script of the student's page, written into its HTML: it shows what the HTML has of the screen, and then starts the page's code.
import { freshSeed } from '../device/ids.ts';
import { createPocket } from '../device/pocket.ts';
import { showEarlyTalk } from '../game/talk/early-talk.ts';
import { firstLetters } from '../kit/first-letters.ts';

const page = document.getElementById('hand-up') as HTMLElement;
const { read } = createPocket(window);
void showEarly().then((getReady) => {
  const isEmpty = page.querySelector('main') === null;
  const goOn = (): void => void (getReady?.() ?? Promise.resolve()).then(start);
  // What can be seen is painted before the code runs. A page in the background has no frames to wait for.
  if (isEmpty || document.hidden) start();
  else requestAnimationFrame(() => setTimeout(goOn));
});

/** The HTML has a talk in it, or the front door, or neither. */
async function showEarly(): ReturnType<typeof showEarlyTalk> {
  const door = document.querySelector<HTMLTemplateElement>('template[data-door]');
  if (!door) return showEarlyTalk(page, { read, freshSeed });
  await firstLetters(document);
  page.prepend(door.content.cloneNode(true));
  // Where somebody has been here, the panel is as large as their figures need, which only the code can tell.
  page.querySelector('.front-who')?.toggleAttribute('data-waits', read('order') !== undefined);
  return undefined;
}

/** The HTML names the code as a file to fetch early. */
function start(): void {
  const code = document.querySelector<HTMLLinkElement>('link[data-starts]');
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', crossOrigin: '', src: code?.href });
  document.head.append(script);
}
