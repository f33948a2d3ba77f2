// The student's page: reads the address, opens the device's pocket, and puts the screens on the page. Wiring only.
import '../kit/older-browsers.ts';
import '../kit/theme.css';
import { render } from 'preact';
import { createAddress } from '../device/address.ts';
import { fetchBook } from '../device/bookshelf.ts';
import { openDevice } from '../device/open-device.ts';
import { createTheatre } from '../device/theatre.ts';
import { App } from '../game/App.tsx';
import type { HomeScreens } from '../game/HomeScreens.tsx';
import { addressOf, doorsFrom, routeFrom } from '../game/route.ts';
import type { FirstBook } from '../game/talk/StoryScreen.tsx';
import { applyPreferences } from '../kit/apply-preferences.ts';
import { breath } from '../kit/breath.ts';
import { earlyPage } from '../kit/early-page.ts';
import { firstLetters } from '../kit/first-letters.ts';
import { keepFocus } from '../kit/keep-focus.ts';
import { pageRoot } from '../kit/page-root.ts';
import { guardPresses } from '../kit/press-guard.ts';
import { createReadAloud } from '../kit/read-aloud.ts';

guardPresses(window);
const doors = doorsFrom(location.search);
const address = createAddress(window, { read: routeFrom, write: addressOf });
const { pocket, device } = openDevice(window, 'player');
if (doors.motionOff) device.prefer({ ...device.preferences(), motion: 'still' });
applyPreferences(document.documentElement, device.preferences());
keepFocus(document);
void start();

/** Waits for what the first screen needs, so that the screen is drawn once and whole. */
async function start(): Promise<void> {
  const route = address.route();
  const first = 'story' in route ? await firstBook(route.story) : undefined;
  const home = 'story' in route ? undefined : await homeScreens();
  await firstLetters(document);
  // Loaded code has just run. Drawing starts in a task of its own, so that a press in between is answered first.
  await breath();
  const frame = document.createElement('div');
  frame.className = 'theatre';
  const page = pageRoot(document);
  page.before(frame);
  render(
    <App
      first={first}
      home={home}
      doors={doors}
      address={address}
      device={device}
      pocket={pocket}
      theatre={createTheatre(frame)}
      frame={frame}
      readAloud={createReadAloud(window)}
      onShown={earlyPage(window)?.goOn}
    />,
    page,
  );
}

async function homeScreens(): Promise<typeof HomeScreens | undefined> {
  try {
    return (await import('../game/HomeScreens.tsx')).HomeScreens;
  } catch {
    return undefined;
  }
}

/** `undefined` when it could not be fetched: the screen that needs it fetches again, and says if that fails. */
async function firstBook(id: string): Promise<FirstBook | undefined> {
  try {
    return { id, opened: await fetchBook(device, id), early: earlyPage(window) };
  } catch {
    return undefined;
  }
}
