// Presses of mouse, finger and keys, each at a moment of its own choosing: the browser takes the times for real ones.
import type { Page } from 'playwright-core';

type Key = 'Enter' | ' ' | 'Tab' | 'ArrowRight' | '1' | '2' | '3';

export interface Presses {
  /** Milliseconds to the press that follows. */
  wait(milliseconds: number): void;
  mouse(x: number, y: number): Promise<void>;
  finger(x: number, y: number): Promise<void>;
  /** `repeats`: how often the key says itself again while it is held. */
  key(key: Key, repeats?: number): Promise<void>;
}

const codes: Readonly<
  Record<string, { readonly code: string; readonly number: number; readonly text?: string }>
> = {
  Enter: { code: 'Enter', number: 13, text: '\r' },
  ' ': { code: 'Space', number: 32, text: ' ' },
  Tab: { code: 'Tab', number: 9 },
  ArrowRight: { code: 'ArrowRight', number: 39 },
  '1': { code: 'Digit1', number: 49, text: '1' },
  '2': { code: 'Digit2', number: 50, text: '2' },
  '3': { code: 'Digit3', number: 51, text: '3' },
};

/** How long a press lasts, in seconds. */
const held = 0.02;

export async function createPresses(page: Page): Promise<Presses> {
  const session = await page.context().newCDPSession(page);
  let now = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchEnd', timestamp: number, at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [], timestamp });
  const click = (type: 'mousePressed' | 'mouseReleased', x: number, y: number, timestamp: number) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, timestamp });
  return {
    wait(milliseconds) {
      now += milliseconds / 1000;
    },
    async mouse(x, y) {
      await click('mousePressed', x, y, now);
      now += held;
      await click('mouseReleased', x, y, now);
    },
    async finger(x, y) {
      await touch('touchStart', now, { x, y });
      now += held;
      await touch('touchEnd', now);
    },
    async key(key, repeats = 0) {
      const { code, number, text } = codes[key] as (typeof codes)[string];
      const event = { key, code, windowsVirtualKeyCode: number };
      for (let at = 0; at <= repeats; at++) {
        await session.send('Input.dispatchKeyEvent', {
          ...event,
          ...(text ? { type: 'keyDown', text } : { type: 'rawKeyDown' }),
          autoRepeat: at > 0,
          timestamp: now,
        });
        now += at === 0 ? 0.4 : 0.03;
      }
      if (repeats === 0) now += held - 0.4;
      await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp', timestamp: now });
    },
  };
}

/** The middle of what a selector finds first, once it can be pressed. */
export async function middleOf(page: Page, selector: string): Promise<readonly [x: number, y: number]> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
