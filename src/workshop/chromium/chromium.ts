// Finds a Chromium on this machine and starts it: one that is named, one that is installed, or the one that npm brought.
import { type Browser, chromium } from 'playwright-core';
import { candidates, type HostSystem, isExecutable } from './installed-chromium.ts';
import { unpackedChromium } from './packed-chromium.ts';

interface Found {
  readonly path: string;
  /** Where it came from, for the one line that says which browser is used. */
  readonly from: 'CHROMIUM_PATH' | 'installed' | '@sparticuz/chromium';
  readonly args: readonly string[];
}

/** Nothing is fetched, nothing is synced, nothing is asked on the first run. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** WebGL without a graphics card. */
const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Flags of the packed browser that would make it laxer or another than people's own. */
const unwanted =
  /^--(headless|use-gl|use-angle|single-process|no-zygote|disable-web-security|allow-running-insecure|disk-cache)/;

/** As CHROMIUM_PATH: the one that npm brought, also where another is installed. */
const packedName = 'packed';

/** In this order: CHROMIUM_PATH, an installed Chromium or Chrome, the one in @sparticuz/chromium (Linux only). */
export async function findChromium(
  around: HostSystem = { env: process.env, platform: process.platform },
): Promise<Found> {
  const named = around.env.CHROMIUM_PATH;
  const wantsPacked = named === packedName;
  if (named && !wantsPacked) {
    if (!isExecutable(named)) {
      throw new Error(`CHROMIUM_PATH is ${named}, and nothing there can be started. Mend it or unset it.`);
    }
    return { path: named, from: 'CHROMIUM_PATH', args: [] };
  }
  const installed = wantsPacked ? undefined : candidates(around).find(isExecutable);
  if (installed) return { path: installed, from: 'installed', args: [] };
  if (around.platform === 'linux') return packedChromium();
  throw new Error(
    'No browser was found. Install Chrome or Chromium, or set CHROMIUM_PATH to one. ' +
      '(The one that npm brings runs on Linux only.)',
  );
}

/** Starts it, or says in one sentence what to do. */
export async function launchChromium(found?: Found): Promise<Browser> {
  const at = found ?? (await findChromium());
  const { path, from } = at;
  try {
    return await chromium.launch({ executablePath: path, args: [...argsFor(at)] });
  } catch (cause) {
    throw new Error(
      `The browser at ${path} (${from}) did not start. Set CHROMIUM_PATH to a Chromium or Chrome that does.`,
      { cause },
    );
  }
}

/** What it is started with, here. */
export function argsFor({ args }: Found): readonly string[] {
  const asRoot = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  return [...args, ...quiet, ...software, ...asRoot];
}

async function packedChromium(): Promise<Found> {
  const { default: packed } = await import('@sparticuz/chromium');
  return {
    path: await unpackedChromium(),
    from: '@sparticuz/chromium',
    args: packed.args.filter((arg) => !unwanted.test(arg)),
  };
}
