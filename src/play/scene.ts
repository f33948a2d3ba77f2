// Who stands where with which face: the stage cues of a sitting, folded up to the beat on screen.
import type { Setting } from '../practice/places.ts';
import type { Mood } from '../practice/terms.ts';
import type { CastId, Line } from '../story/page.ts';
import { type Beat, type Scene, type Standing, you } from './view.ts';

interface Setup {
  readonly place: Setting;
  /** In order of entering. */
  readonly present: readonly CastId[];
  readonly moods: Readonly<Record<CastId, Mood>>;
}

/** The stage has room for this many people across from the student. */
const roomOnTheRight = 2;

/** `past` is every line before this beat; the beat's own cues come last. */
export function sceneFor(home: Setting, past: readonly Line[], beat: Beat | undefined): Scene {
  const now = beat ? linesOf(beat) : [];
  const setup = [...past, ...now].reduce(follow, { place: home, present: [], moods: { [you]: 'calm' } });
  const speaker = beat?.speech?.who;
  const others = keepSpeaker(withSpeaker(setup.present, speaker), speaker);
  const standing = (who: CastId, side: Standing['side']): Standing => ({
    who,
    side,
    mood: setup.moods[who] ?? 'calm',
    talking: who === speaker,
  });
  return {
    place: setup.place,
    standing: [standing(you, 'left'), ...others.map((who) => standing(who, 'right'))],
  };
}

export function linesOf(beat: Beat): readonly Line[] {
  const said = [beat.speech, beat.thought, beat.coach].filter((line) => line !== undefined);
  return [...beat.narration, ...said];
}

function follow(setup: Setup, line: Line): Setup {
  let { place, present, moods } = setup;
  if (line.kind === 'speech' && line.who) present = withOne(present, line.who);
  for (const cue of line.cues) {
    if (cue.kind === 'place') place = cue.place;
    else if (cue.kind === 'enter') present = withOne(present, cue.who);
    else if (cue.kind === 'leave') present = present.filter((who) => who !== cue.who);
    else if (cue.kind === 'mood') moods = { ...moods, [line.who ?? you]: cue.mood };
  }
  return { place, present, moods };
}

function withOne(present: readonly CastId[], who: CastId): readonly CastId[] {
  return who === you || present.includes(who) ? present : [...present, who];
}

/** Somebody who speaks while leaving is still shown, to say their line. */
function withSpeaker(present: readonly CastId[], speaker: CastId | undefined): readonly CastId[] {
  return speaker === undefined ? present : withOne(present, speaker);
}

/** Keeps in view the last people to come, and always the speaker. */
function keepSpeaker(present: readonly CastId[], speaker: CastId | undefined): readonly CastId[] {
  if (present.length <= roomOnTheRight) return present;
  const latest = present.slice(-roomOnTheRight);
  if (speaker === undefined || speaker === you || latest.includes(speaker)) return latest;
  return [speaker, ...latest.slice(1)];
}
