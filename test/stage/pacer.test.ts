// The frame pacer under a clock moved by hand: twelve frames a second while something moves, and none when nothing does.
import { describe, expect, it } from 'vitest';
import { beat, createPacer } from '../../src/stage/pacer.ts';

/** A clock, timers and a screen that refreshes sixty times a second, all moved by hand. */
function createWorld() {
  let now = 0;
  let id = 0;
  const jobs = new Map<number, { at: number; run: () => void }>();
  const add = (at: number, run: () => void) => {
    id += 1;
    const mine = id;
    jobs.set(mine, { at, run });
    return () => void jobs.delete(mine);
  };
  const refresh = 1000 / 60;
  return {
    dep: {
      now: () => now,
      after: (milliseconds: number, run: () => void) => add(now + milliseconds, run),
      frame: (run: () => void) => add((Math.floor(now / refresh + 1e-6) + 1) * refresh, run),
    },
    waiting: () => jobs.size,
    pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...jobs].sort(([, a], [, b]) => a.at - b.at)[0];
        if (!next || next[1].at > end) break;
        jobs.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = end;
    },
  };
}

describe('the pacer', () => {
  it('draws twelve frames a second while something moves', () => {
    const world = createWorld();
    const drawn: number[] = [];
    const pacer = createPacer(world.dep, (now) => {
      drawn.push(now);
      return now;
    });
    pacer.wake();
    world.pass(10_000);
    expect(drawn.length / 10).toBeGreaterThan(11);
    expect(drawn.length / 10).toBeLessThanOrEqual(12.1);
  });

  it('sets no timer once nothing moves', () => {
    const world = createWorld();
    let drawn = 0;
    const pacer = createPacer(world.dep, (now) => {
      drawn += 1;
      return drawn < 5 ? now + beat : Infinity;
    });
    pacer.wake();
    world.pass(5000);
    expect(drawn).toBe(5);
    expect(world.waiting()).toBe(0);
  });

  it('sleeps until the next blink and draws no frame before it', () => {
    const world = createWorld();
    const drawn: number[] = [];
    const pacer = createPacer(world.dep, (now) => {
      drawn.push(now);
      return now + 1000;
    });
    pacer.wake();
    world.pass(5500);
    expect(drawn).toHaveLength(6);
  });

  it('draws once for many changes within one frame', () => {
    const world = createWorld();
    let drawn = 0;
    const pacer = createPacer(world.dep, () => {
      drawn += 1;
      return Infinity;
    });
    for (let change = 0; change < 20; change++) pacer.wake();
    world.pass(1000);
    expect(drawn).toBe(1);
  });

  it('draws the very next frame when it is woken from a long sleep', () => {
    const world = createWorld();
    const drawn: number[] = [];
    const pacer = createPacer(world.dep, (now) => {
      drawn.push(now);
      return now + 60_000;
    });
    pacer.wake();
    world.pass(1000);
    pacer.wake();
    world.pass(100);
    expect(drawn).toHaveLength(2);
    expect(drawn[1]).toBeGreaterThan(1017);
    expect(drawn[1]).toBeLessThan(1040);
  });

  it('draws nothing while the tab is hidden, and draws again when it is back', () => {
    const world = createWorld();
    let drawn = 0;
    const pacer = createPacer(world.dep, (now) => {
      drawn += 1;
      return now + beat;
    });
    pacer.wake();
    world.pass(500);
    const before = drawn;
    pacer.hide(true);
    pacer.wake();
    world.pass(5000);
    expect(drawn).toBe(before);
    expect(world.waiting()).toBe(0);
    pacer.hide(false);
    world.pass(20);
    expect(drawn).toBe(before + 1);
  });

  it('draws nothing after it was stopped', () => {
    const world = createWorld();
    let drawn = 0;
    const pacer = createPacer(world.dep, (now) => {
      drawn += 1;
      return now;
    });
    pacer.wake();
    world.pass(200);
    pacer.stop();
    const before = drawn;
    pacer.wake();
    pacer.drawNow();
    world.pass(2000);
    expect(drawn).toBe(before);
  });
});
