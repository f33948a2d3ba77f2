// Runs before all browser tests: finds the browser, and unpacks the one from npm if needed, so that test processes find it whole.
import { findChromium } from '../../src/workshop/chromium/chromium.ts';

export default async function unpackBrowser(): Promise<void> {
  const { path, from } = await findChromium();
  console.log(`Browser: ${path} (${from})`);
}
