// A browser that can be ended as by a power cut, and started again with the same profile.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { expect } from 'vitest';
import { argsFor, findChromium } from '../../src/workshop/chromium/chromium.ts';

export interface MortalBrowser {
  /** Starts the browser and opens its profile, which keeps its data over every kill. */
  start(): Promise<BrowserContext>;
  /** Ends the browser at once, without telling any page. */
  kill(): Promise<void>;
  /** Ends the browser and deletes its profile. */
  remove(): Promise<void>;
}

export async function createMortalBrowser(): Promise<MortalBrowser> {
  const found = await findChromium();
  const profile = mkdtempSync(join(tmpdir(), 'hand-up-profile-'));
  const portFile = join(profile, 'DevToolsActivePort');
  let child: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const dying = child;
    child = undefined;
    if (!dying || dying.exitCode !== null) return;
    const gone = new Promise((done) => dying.once('exit', done));
    dying.kill('SIGKILL');
    await gone;
  };
  return {
    async start() {
      rmSync(portFile, { force: true });
      child = spawn(
        found.path,
        ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...argsFor(found)],
        { stdio: 'ignore' },
      );
      const port = () => {
        try {
          return readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
        } catch {
          return '';
        }
      };
      await expect.poll(port).toMatch(/^\d+$/);
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`);
      const [context] = browser.contexts();
      if (!context) throw new Error('The browser has no profile.');
      return context;
    },
    kill,
    async remove() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
