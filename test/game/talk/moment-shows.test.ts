// What a moment of a role-play shows on the stage and which sound it plays.
import { expect, it } from 'vitest';
import { soundOf, talkPicture } from '../../../src/game/talk/moment-shows.ts';
import type { Beat, PlayView, Scene } from '../../../src/play/view.ts';
import type { Cue, Line } from '../../../src/story/page.ts';

const scene: Scene = { place: 'classroom', standing: [] };
const line = (text: string, ...cues: readonly Cue[]): Line => ({ kind: 'speech', text, cues });
const reads = (beat: Partial<Beat>, step = 0): PlayView =>
  ({ doing: 'reading', scene, step, beat: { narration: [], ...beat } }) as unknown as PlayView;
const at = (doing: PlayView['doing']): PlayView => ({ doing, scene, step: 3 }) as unknown as PlayView;
const sfx = (sound: string): Cue => ({ kind: 'sfx', sound });

it('a moment shows the scene while people talk, with the line that is spoken', () => {
  expect(talkPicture(reads({}))).toEqual({ kind: 'talk', scene });
  expect(talkPicture(reads({ speech: line('Hi!') }))).toEqual({ kind: 'talk', scene, line: 'Hi!' });
  expect(talkPicture(at('saying'))).toEqual({ kind: 'talk', scene });
});

it.each(['briefing', 'debrief', 'closed'] as const)('a moment shows and plays nothing at %s', (doing) => {
  expect(talkPicture(at(doing))).toBeUndefined();
  expect(soundOf(at(doing))).toBeUndefined();
});

it('a moment plays the first sound that the story asks for, narrator first', () => {
  const speech = line('Ding!', sfx('bell'));
  expect(soundOf(reads({ speech }))).toBe('bell');
  expect(soundOf(reads({ narration: [line('Snip.', sfx('snip'))], speech }))).toBe('snip');
});

it('a moment plays paper after a choice when the story asks for no sound that exists', () => {
  expect(soundOf(reads({ narration: [line('It begins.')] }))).toBeUndefined();
  expect(soundOf(reads({ echo: 'Hello?' }))).toBe('paper');
  expect(soundOf(reads({}, 2))).toBe('paper');
  expect(soundOf(reads({ speech: line('Boom!', sfx('cannon')) }))).toBeUndefined();
  expect(soundOf(reads({ speech: line('Boom!', sfx('cannon')) }, 1))).toBe('paper');
});
