// Before any test with a browser: the browser that npm brought is unpacked, so that the workers find it whole.
import { findChromium } from '../../src/workshop/chromium/chromium.ts';

export default async function unpackBrowser(): Promise<void> {
  const { path, from } = await findChromium();
  console.log(`Browser: ${path} (${from})`);
}
