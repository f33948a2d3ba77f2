// The types of slim-phaser.cjs once it is bundled, which are Phaser's own.
declare module 'virtual:slim-phaser' {
  import type Phaser from 'phaser';

  export interface SlimPhaser {
    readonly Game: typeof Phaser.Game;
    readonly Scene: typeof Phaser.Scene;
    readonly WEBGL: typeof Phaser.WEBGL;
  }

  const slim: {
    /** Run these in order, with a breath between them, before asking for the parts. */
    readonly slices: readonly (() => void)[];
    parts(): SlimPhaser;
  };
  export default slim;
}
