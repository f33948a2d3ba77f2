// Finds a Chromium on this machine and starts it: the one named in CHROMIUM_PATH, an installed one, or the one that npm installed.
import { type Browser, chromium } from 'playwright-core';
import { candidates, type HostSystem, isExecutable } from './installed-chromium.ts';
import { unpackedChromium } from './packed-chromium.ts';

interface Found {
  readonly path: string;
  /** Where it was found, for the line that says which browser is used. */
  readonly from: 'CHROMIUM_PATH' | 'installed' | '@sparticuz/chromium';
  readonly args: readonly string[];
}

/** Flags that stop the browser from fetching, syncing or asking anything on its first run. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Flags for WebGL without a graphics card. */
const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Default flags of the packed browser that would make it less strict than, or different from, people's browsers. */
const unwanted =
  /^--(headless|use-gl|use-angle|single-process|no-zygote|disable-web-security|allow-running-insecure|disk-cache)/;

/** The value of CHROMIUM_PATH that means the browser npm installed, even where another is installed. */
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

/** Starts a Chromium. Throws with a sentence that says what to do if there is none. */
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

/** The flags it is started with on this machine. */
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
