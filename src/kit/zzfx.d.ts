// zzfx ships without types: what is used of it.
declare module 'zzfx' {
  export const ZZFX: { readonly audioContext: AudioContext };
  /** A sound whose samples are made once, from these numbers; at every play its pitch is a little other. */
  export class ZZFXSound {
    constructor(parameters: number[]);
    play(): AudioBufferSourceNode;
  }
}
