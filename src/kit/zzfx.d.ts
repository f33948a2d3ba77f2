// zzfx ships without types: these are the parts that we use.
declare module 'zzfx' {
  export const ZZFX: { readonly audioContext: AudioContext };
  /** A sound whose samples are made once, from these numbers; its pitch differs a little at every play. */
  export class ZZFXSound {
    constructor(parameters: number[]);
    play(): AudioBufferSourceNode;
  }
}
