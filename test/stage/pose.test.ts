// Poses of a paper figure: every movement comes to an end, and nothing moves for a student who wants no motion.
import { describe, expect, it } from 'vitest';
import { beat, lifeBeat } from '../../src/stage/pacer.ts';
import { type Cues, type Habits, lifeAt, type Pose, poseAt } from '../../src/stage/pose.ts';

const lively: Habits = { moves: true, smallLife: true, seed: 5 };
const quiet: Habits = { moves: true, smallLife: false, seed: 5 };
const still: Habits = { moves: false, smallLife: false, seed: 5 };

/** Every pose from a start until one that stays for good. */
function posesFrom(cues: Cues, talking: boolean, habits: Habits, start: number): readonly Pose[] {
  const poses: Pose[] = [];
  let now = start;
  while (Number.isFinite(now) && poses.length < 200) {
    const pose = poseAt(cues, talking, habits, now);
    poses.push(pose);
    now = pose.until;
  }
  return poses;
}

describe('a pose', () => {
  it('comes in from off stage and then stands still', () => {
    const poses = posesFrom({ entered: 1000 }, false, quiet, 1000);
    expect(poses[0]?.away).toBe(1);
    expect(poses.at(-1)).toMatchObject({ away: 0, tilt: 0, until: Infinity });
    expect(poses.length).toBeLessThan(12);
  });

  it('ends all the way off stage when it leaves', () => {
    expect(posesFrom({ entered: 0, left: 5000 }, false, quiet, 5000).at(-1)?.away).toBe(1);
  });

  it('opens the mouth for a few words of a new line, then rests', () => {
    const poses = posesFrom({ entered: 0, spoke: 5000 }, true, quiet, 5000);
    expect(poses.some((pose) => pose.mouth)).toBe(true);
    expect(poses.at(-1)).toMatchObject({ mouth: false, until: Infinity });
    expect(poses.length * beat).toBeLessThan(3000);
  });

  it('leans in for as long as the figure talks', () => {
    expect(poseAt({ entered: 0, spoke: 5000 }, true, quiet, 9000).lean).toBe(1);
    expect(poseAt({ entered: 0, spoke: 5000 }, false, quiet, 9000).lean).toBe(0);
  });

  it('gives a small hop when the mood changes', () => {
    const poses = posesFrom({ entered: 0, hopped: 5000 }, false, quiet, 5000);
    expect(Math.max(...poses.map((pose) => pose.lift))).toBeGreaterThan(0);
    expect(poses.at(-1)?.lift).toBe(0);
  });

  it('is in place at once and does not change when motion is off', () => {
    const cues = { entered: 1000, hopped: 1000, spoke: 1000 };
    const pose = poseAt(cues, true, still, 1000);
    expect(pose).toEqual({
      away: 0,
      lift: 0,
      lean: 0,
      tilt: 0,
      mouth: false,
      eyesClosed: false,
      until: Infinity,
    });
    expect(poseAt({ left: 1000 }, false, still, 1000).away).toBe(1);
  });
});

describe('small movements at rest', () => {
  it('blink now and then, for an instant', () => {
    const steps = Array.from({ length: 240 }, (_, step) => lifeAt(3, step * lifeBeat).eyesClosed);
    const closed = steps.filter(Boolean).length;
    expect(closed).toBeGreaterThan(4);
    expect(closed).toBeLessThan(12);
  });

  it('ask for the next frame when they change, at one of eight moments a second', () => {
    let now = 777 * lifeBeat;
    for (let change = 0; change < 100; change++) {
      const { breath, eyesClosed, until } = lifeAt(29, now);
      expect(until).toBeGreaterThan(now);
      expect(until % lifeBeat).toBeCloseTo(0, 6);
      // Nothing changes in between.
      for (let moment = now; moment < until; moment += lifeBeat / 2) {
        expect(lifeAt(29, moment)).toMatchObject({ breath, eyesClosed });
      }
      now = until;
    }
  });

  it('happen only when they are wanted', () => {
    expect(poseAt({ entered: 0 }, false, quiet, 60_000).until).toBe(Infinity);
    expect(poseAt({ entered: 0 }, false, lively, 60_000).until).toBeLessThan(61_000);
  });
});
