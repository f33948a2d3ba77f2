// How this person likes the page: size, letters, stage, motion, sound. Kept on the device, never sent.

export interface Preferences {
  /** Text zoom: 1 is 100 %. */
  readonly textSize: 1 | 1.25 | 1.5 | 2;
  readonly font: 'atkinson' | 'lexend' | 'opendyslexic';
  readonly stage: 'on' | 'off';
  /** `system` follows prefers-reduced-motion. */
  readonly motion: 'system' | 'still';
  readonly smallLife: boolean;
  readonly sound: boolean;
  /** The chosen local voice's URI, for read aloud. */
  readonly voice?: string;
}

const defaultPreferences: Preferences = {
  textSize: 1,
  font: 'atkinson',
  stage: 'on',
  motion: 'system',
  smallLife: true,
  sound: true,
};

const oneOf = <T>(allowed: readonly T[], value: unknown, otherwise: T): T =>
  allowed.includes(value as T) ? (value as T) : otherwise;

/** Reads what was kept. Each unknown value falls back to its default, so that an old or damaged setting never breaks the page. */
export function parsePreferences(data: unknown): Preferences {
  const kept = (data !== null && typeof data === 'object' ? data : {}) as Record<keyof Preferences, unknown>;
  const fallback = defaultPreferences;
  return {
    textSize: oneOf([1, 1.25, 1.5, 2] as const, kept.textSize, fallback.textSize),
    font: oneOf(['atkinson', 'lexend', 'opendyslexic'] as const, kept.font, fallback.font),
    stage: oneOf(['on', 'off'] as const, kept.stage, fallback.stage),
    motion: oneOf(['system', 'still'] as const, kept.motion, fallback.motion),
    smallLife: oneOf([true, false], kept.smallLife, fallback.smallLife),
    sound: oneOf([true, false], kept.sound, fallback.sound),
    ...(typeof kept.voice === 'string' && kept.voice.length < 200 ? { voice: kept.voice } : {}),
  };
}
