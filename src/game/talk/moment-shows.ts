// The picture and the sound of a moment of a role-play.
import type { PlayView } from '../../play/view.ts';
import type { Picture } from '../../stage/stage.ts';
import { isSound, type SoundId } from '../../story/sounds.ts';

/** `undefined` while no talk is shown: then the stage keeps its picture. */
export function talkPicture(view: PlayView): Picture | undefined {
  switch (view.doing) {
    case 'reading':
    case 'choosing':
      return {
        kind: 'talk',
        scene: view.scene,
        ...(view.beat.speech ? { line: view.beat.speech.text } : {}),
      };
    case 'saying':
      return { kind: 'talk', scene: view.scene };
    default:
      return undefined;
  }
}

/** The first sound cue of the moment; else paper, once something has been said or chosen. */
export function soundOf(view: PlayView): SoundId | undefined {
  if (view.doing !== 'reading' && view.doing !== 'choosing') return undefined;
  const { narration, speech, echo } = view.beat;
  const lines = speech ? [...narration, speech] : narration;
  const cue = lines.flatMap((line) => line.cues).find((each) => each.kind === 'sfx');
  if (cue && isSound(cue.sound)) return cue.sound;
  return echo !== undefined || view.step > 0 ? 'paper' : undefined;
}
