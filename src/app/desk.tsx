// The grown-ups' page: reads the address, opens the device's pocket, and puts the desk on the page. Wiring only.
import '../kit/older-browsers.ts';
import '../kit/theme.css';
import '../kit/scale-elsewhere.css';
import { render } from 'preact';
import { DeskPage } from '../desk/DeskPage.tsx';
import { deskAddress, deskRouteFrom } from '../desk/frame/desk-route.ts';
import { createAddress } from '../device/address.ts';
import { openDevice } from '../device/open-device.ts';
import { applyPreferences } from '../kit/apply-preferences.ts';
import { isDemoPage } from '../kit/demo-page.ts';
import { keepFocus } from '../kit/keep-focus.ts';
import { pageRoot } from '../kit/page-root.ts';
import { guardPresses } from '../kit/press-guard.ts';
import { openDemo } from './open-demo.ts';

guardPresses(window);
const demo = isDemoPage(location.search);
const { pocket, device, small } = openDevice(window, 'everyone', demo ? openDemo : undefined);
// Asked for before the page is drawn, so that its code and the facts are on their way. The page asks again where it fails.
void device.notebook().catch(() => {});
const address = createAddress(window, { read: deskRouteFrom, write: deskAddress });
applyPreferences(document.documentElement, device.preferences());
keepFocus(document);
render(
  <DeskPage device={device} small={small} pocket={pocket} address={address} demo={demo} />,
  pageRoot(document),
);
