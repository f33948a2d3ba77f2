// The class screen: the expert board on a page of its own, always as it is now. Wiring only.
import '../kit/older-browsers.ts';
import '../kit/theme.css';
import { render } from 'preact';
import { createPocket } from '../journal/pocket.ts';
import { applyPreferences } from '../kit/apply-preferences.ts';
import { keepFocus } from '../kit/keep-focus.ts';
import { pageRoot } from '../kit/page-root.ts';
import { guardPresses } from '../kit/press-guard.ts';
import { Boundary } from './Boundary.tsx';
import { createDevice } from './device.ts';
import { KioskScreen } from './KioskScreen.tsx';
import { doorsFrom } from './route.ts';

guardPresses(window);
const pocket = createPocket(window);
const device = createDevice(pocket, async (clock) => (await import('./notebook.ts')).openNotebook(clock));
if (doorsFrom(location.search).motionOff) device.prefer({ ...device.preferences(), motion: 'still' });
applyPreferences(document.documentElement, device.preferences());

keepFocus(document);
render(
  <Boundary name="board">
    <KioskScreen device={device} />
  </Boundary>,
  pageRoot(document),
);
