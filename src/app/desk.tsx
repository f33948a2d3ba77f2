// The grown-ups' page: reads the address, opens the device's pocket, and puts the desk on the page. Wiring only.
import '../kit/older-browsers.ts';
import '../kit/theme.css';
import { render } from 'preact';
import { deskAddress, deskRouteFrom } from '../desk/desk-route.ts';
import { createPocket } from '../journal/pocket.ts';
import { applyPreferences } from '../kit/apply-preferences.ts';
import { keepFocus } from '../kit/keep-focus.ts';
import { pageRoot } from '../kit/page-root.ts';
import { guardPresses } from '../kit/press-guard.ts';
import { createAddressOf } from './address.ts';
import { DeskPage } from './DeskPage.tsx';
import { createDevice } from './device.ts';

guardPresses(window);
const pocket = createPocket(window);
const device = createDevice(pocket, async (clock) => (await import('./notebook.ts')).openNotebook(clock));
const address = createAddressOf(window, { read: deskRouteFrom, write: deskAddress });
applyPreferences(document.documentElement, device.preferences());
keepFocus(document);
render(<DeskPage device={device} pocket={pocket} address={address} />, pageRoot(document));
