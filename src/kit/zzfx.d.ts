// zzfx ships without types: the one function that is used of it.
declare module 'zzfx' {
  /** Plays a sound made from these numbers at once. */
  export function zzfx(...parameters: readonly (number | undefined)[]): AudioBufferSourceNode;
}
