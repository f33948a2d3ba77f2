// How a paper figure stands at a moment: entering, leaving, hopping, leaning in, talking, blinking. A pure function of time.
import { beat, lifeBeat } from './pacer.ts';

/** When things happened to a figure, in milliseconds; absent means never. */
export interface Cues {
  readonly entered?: number;
  readonly left?: number;
  /** When a mood changed. */
  readonly hopped?: number;
  /** When a new line began. */
  readonly spoke?: number;
}

export interface Pose {
  /** How far off stage it is: 0 in place, 1 just out of sight. */
  readonly away: number;
  /** How far it is lifted, as a share of the figure's height. */
  readonly lift: number;
  /** How far it leans towards the other, 0 to 1. */
  readonly lean: number;
  /** How far it is turned towards the other, in degrees. */
  readonly tilt: number;
  /** The mouth is open to speak. */
  readonly mouth: boolean;
  readonly eyesClosed: boolean;
  /** When the pose next changes; `Infinity` for never. */
  readonly until: number;
}

/** The pose of a figure that does not move. */
export const stillPose: Pose = {
  away: 0,
  lift: 0,
  lean: 0,
  tilt: 0,
  mouth: false,
  eyesClosed: false,
  until: Infinity,
};

/** One entry for each beat. */
const enterAway = [1, 0.62, 0.34, 0.15, 0.05, -0.02, 0];
const enterTilt = [7, 6, 4, 2, 0, -1.5, 0];
const leaveAway = [0, 0.12, 0.34, 0.64, 1];
const hopLift = [0.014, 0.03, 0.024, 0.006, 0];
const leanIn = [0.4, 0.85, 1];
/** Whether the mouth is open, two beats an entry: about eight words, then it stays closed. */
const words = [true, false, true, true, false, true, false, true, true, false, true, false];
const wordBeats = 2;

/** The entry of a list of beats at this time; after the end, the last entry. */
function beatOf(list: readonly number[], since: number): number {
  const index = Math.max(0, Math.floor(since / beat + 0.001));
  return list[Math.min(index, list.length - 1)] ?? 0;
}

const lasting = (started: number | undefined, beats: number, now: number) =>
  started !== undefined && now < started + beats * beat;

export interface Habits {
  readonly moves: boolean;
  readonly smallLife: boolean;
  /** Different for each figure, so that no two blink together. */
  readonly seed: number;
}

export function poseAt(cues: Cues, talking: boolean, habits: Habits, now: number): Pose {
  if (!habits.moves) return cues.left === undefined ? stillPose : { ...stillPose, away: 1 };
  const entering = lasting(cues.entered, enterAway.length, now);
  const leaving = cues.left !== undefined;
  const hopping = lasting(cues.hopped, hopLift.length, now);
  const speaking = talking && lasting(cues.spoke, words.length * wordBeats, now);
  const leaning = talking && cues.spoke !== undefined;
  const busy = entering || hopping || speaking || lasting(cues.left, leaveAway.length, now);
  const life = habits.smallLife && !leaving ? lifeAt(habits.seed, now) : stillLife;
  const breath = busy ? 0 : life.breath;
  const lean = leaning ? beatOf(leanIn, now - (cues.spoke ?? now)) : 0;
  return {
    away: leaving
      ? beatOf(leaveAway, now - (cues.left ?? now))
      : entering
        ? beatOf(enterAway, now - (cues.entered ?? now))
        : 0,
    lift: (hopping ? beatOf(hopLift, now - (cues.hopped ?? now)) : 0) + breath,
    lean,
    tilt: lean * 1.6 - (entering ? beatOf(enterTilt, now - (cues.entered ?? now)) : 0),
    mouth: speaking && (words[Math.floor((now - (cues.spoke ?? now)) / beat / wordBeats)] ?? false),
    eyesClosed: life.eyesClosed,
    until: busy ? now + beat : life.until,
  };
}

const stillLife = { breath: 0, eyesClosed: false, until: Infinity };

/** In steps of `lifeBeat`: how often a figure looks aside, and where to. A glance is in the figure's units. */
const glanceRound = 59;
const glances = [
  { from: 12, to: 17, aside: 8 },
  { from: 40, to: 44, aside: -7 },
];
const glanceEdges = glances.flatMap(({ from, to }) => [from, to]);

/** How a small figure in the school idles: too small to breathe, it blinks and looks about. */
export function idleAt({ moves, smallLife }: Omit<Habits, 'seed'>, seed: number, now: number): Idle {
  if (!moves || !smallLife) return noIdle;
  const step = Math.floor(now / lifeBeat + 1e-6);
  const inRound = (step + (seed % 97)) % round;
  const inGlance = (step + seed * 7) % glanceRound;
  const toChange = Math.min(toNext(blinkEdges, inRound, round), toNext(glanceEdges, inGlance, glanceRound));
  return {
    eyesClosed: blinks.includes(inRound),
    aside: glances.find(({ from, to }) => inGlance >= from && inGlance < to)?.aside ?? 0,
    until: (step + toChange) * lifeBeat,
  };
}

const noIdle: Idle = { eyesClosed: false, aside: 0, until: Infinity };

interface Idle {
  readonly eyesClosed: boolean;
  readonly aside: number;
  readonly until: number;
}

/** In steps of `lifeBeat`: breath rises and falls in four steps; eyes close for one. */
const breathSteps = 5;
const breathLift = [0, 0.003, 0.005, 0.003];
/** Two blinks in each round, the second one early, so that the rhythm does not look mechanical. */
const round = 66;
const blinks = [33, 54];
const blinkEdges = blinks.flatMap((blink) => [blink, blink + 1]);

export function lifeAt(seed: number, now: number): { breath: number; eyesClosed: boolean; until: number } {
  const step = Math.floor(now / lifeBeat + 1e-6);
  const own = step + (seed % 97);
  const breath = breathLift[Math.floor(own / breathSteps) % breathLift.length] ?? 0;
  const inRound = own % round;
  const toBreath = breathSteps - (own % breathSteps);
  const until = (step + Math.min(toBreath, toNext(blinkEdges, inRound, round))) * lifeBeat;
  return { breath, eyesClosed: blinks.includes(inRound), until };
}

/** Steps from a place in a round to the next edge after it, in the next round if need be. */
function toNext(edges: readonly number[], at: number, length: number): number {
  let least = length;
  for (let index = 0; index < edges.length; index++) {
    const edge = edges[index] ?? 0;
    least = Math.min(least, edge > at ? edge - at : edge - at + length);
  }
  return least;
}
