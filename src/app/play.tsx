// The student's page: reads the address, opens the device's pocket, and puts the screens on the page. Wiring only.
import '../kit/theme.css';
import { createRoot } from 'react-dom/client';
import { createPocket } from '../journal/pocket.ts';
import { applyPreferences } from '../kit/apply-preferences.ts';
import { createReadAloud } from '../kit/read-aloud.ts';
import { App } from './App.tsx';
import { createAddress } from './address.ts';
import { fetchBook } from './bookshelf.ts';
import { createDevice } from './device.ts';
import { doorsFrom } from './route.ts';
import { createTheatre } from './theatre.ts';

const doors = doorsFrom(location.search);
const address = createAddress(window);
const route = address.route();
// The book is on its way before the first screen is drawn; whoever needs it says so when it does not come.
if ('story' in route) fetchBook(route.story).catch(() => {});

const pocket = createPocket(window);
const device = createDevice(pocket, async () => (await import('./notebook.ts')).openNotebook());
if (doors.motionOff) device.prefer({ ...device.preferences(), motion: 'still' });
applyPreferences(document.documentElement, device.preferences());

const frame = document.createElement('div');
frame.className = 'theatre';
const page = document.getElementById('hand-up') as HTMLElement;
page.before(frame);

createRoot(page).render(
  <App
    doors={doors}
    address={address}
    device={device}
    pocket={pocket}
    theatre={createTheatre(frame)}
    frame={frame}
    readAloud={createReadAloud(window)}
  />,
);
