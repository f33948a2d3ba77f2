// The pages whose words are timed: a role-play of ours with the picture and in text mode, and the bare page with the same story.

import type { Sites } from './sites.ts';
import type { SlowPage } from './slow-page.ts';

/** Opens the role-play whose story the bare page tells too. */
export const talkLink = '/?story=could-you-show-me';

/** How a role-play of ours is shown. */
export interface Shown {
  readonly as: 'picture on' | 'text mode';
  readonly path: string;
}

export const pictureOn: Shown = { as: 'picture on', path: talkLink };
export const textMode: Shown = { as: 'text mode', path: `${talkLink}&stage=off` };

export function barePage({ bare }: Sites): string {
  return `${bare}/ink.html`;
}

export const aChoice = 'button[data-choice]:not([disabled])';

/** Milliseconds from the page's request until its first choice can be read and pressed. */
export async function choiceUsable({ page }: SlowPage): Promise<number> {
  const seen = await page.waitForFunction(
    () => (window as unknown as { marks: { choice?: number } }).marks.choice,
    undefined,
    { polling: 20, timeout: 60_000 },
  );
  return (await seen.jsonValue()) ?? Number.NaN;
}

export async function stageReady({ page }: SlowPage): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'ready', undefined, {
    timeout: 60_000,
  });
}
