// Soft paper sounds, made on the spot by a tiny synthesizer that is fetched at the first one. Off means nothing is fetched.
import type { ZZFXSound } from 'zzfx';

/** Volume, pitch in hertz and so on, in zzfx's order: volume, randomness, frequency, attack, sustain, release, shape, … */
const voices = {
  paper: [0.18, 0.1, 900, 0.01, 0.01, 0.06, 4, 0.4, -20, 0, 0, 0, 0, 6],
  hop: [0.2, 0.05, 190, 0.01, 0.02, 0.06, 0, 1, 12],
  tick: [0.2, 0.02, 620, 0.005, 0.01, 0.05, 1],
  flip: [0.16, 0.1, 500, 0.02, 0.02, 0.08, 4, 0.5, 18, 0, 0, 0, 0, 4],
  snip: [0.22, 0.05, 1400, 0.002, 0.01, 0.04, 4, 1, -60, 0, 0, 0, 0, 3],
  tap: [0.25, 0.03, 260, 0.002, 0.01, 0.04, 0],
  pencil: [0.12, 0.2, 1100, 0.02, 0.08, 0.08, 4, 0.3, 0, 0, 0, 0, 0, 9],
  bell: [0.16, 0.01, 880, 0.01, 0.15, 0.5, 0],
} as const;
type SoundName = keyof typeof voices;

/** Milliseconds a sound waits, so that the new words are painted first. */
const afterPaint = 40;

/** Milliseconds without a sound after which the audio context is suspended. */
const silence = 2000;

const made = new Map<SoundName, ZZFXSound>();
const loudspeaker: { sleep?: ReturnType<typeof setTimeout> } = {};

/** Plays a sound if sounds are on. A device that cannot play it stays silent, without an error. */
export function playSound(name: SoundName, on: boolean): void {
  if (!on) return;
  setTimeout(() => void sound(name).catch(() => {}), afterPaint);
}

async function sound(name: SoundName): Promise<void> {
  const { ZZFX, ZZFXSound } = await import('zzfx');
  const { audioContext: speaker } = ZZFX;
  const voice = made.get(name) ?? new ZZFXSound([...voices[name]]);
  made.set(name, voice);
  clearTimeout(loudspeaker.sleep);
  if (speaker.state === 'suspended') void speaker.resume();
  const playing = voice.play();
  // A running audio context costs power even while it is silent.
  playing.onended = () => {
    clearTimeout(loudspeaker.sleep);
    loudspeaker.sleep = setTimeout(() => void speaker.suspend(), silence);
  };
}
