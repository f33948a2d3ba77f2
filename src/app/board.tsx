// The class screen: the expert board on a page of its own, always as it is now. Wiring only.
import '../kit/older-browsers.ts';
import '../kit/theme.css';
import { render } from 'preact';
import { openDevice } from '../device/open-device.ts';
import { KioskScreen } from '../game/board/KioskScreen.tsx';
import { doorsFrom } from '../game/route.ts';
import { applyPreferences } from '../kit/apply-preferences.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { isDemoPage } from '../kit/demo-page.ts';
import { keepFocus } from '../kit/keep-focus.ts';
import { pageRoot } from '../kit/page-root.ts';
import { guardPresses } from '../kit/press-guard.ts';
import { openDemo } from './open-demo.ts';

guardPresses(window);
const { device } = openDevice(window, 'everyone', isDemoPage(location.search) ? openDemo : undefined);
if (doorsFrom(location.search).motionOff) device.prefer({ ...device.preferences(), motion: 'still' });
applyPreferences(document.documentElement, device.preferences());

keepFocus(document);
render(
  <Boundary name="board">
    <KioskScreen device={device} />
  </Boundary>,
  pageRoot(document),
);
