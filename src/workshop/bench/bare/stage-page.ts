// The bare page that the drawn stage is measured against: Phaser as it comes, twelve bobbing sprites and two texts.
import * as Phaser from 'phaser';

const sprites = 12;

class Bobbing extends Phaser.Scene {
  create(): void {
    const size = 96;
    const head = this.add
      .graphics()
      .fillStyle(0xef6f6c)
      .fillCircle(size / 2, size / 2, size / 2);
    head.generateTexture('head', size, size).destroy();
    const { width, height } = this.scale;
    for (let at = 0; at < sprites; at++) {
      const sprite = this.add.sprite(((at + 1) * width) / (sprites + 1), height / 2, 'head');
      this.tweens.add({ targets: sprite, y: '-=24', duration: 400 + at * 30, yoyo: true, repeat: -1 });
    }
    this.add.text(width / 4, 60, 'Could you show me?', { fontSize: '28px', color: '#2b2a33' });
    this.add.text(width / 2, 60, 'Yes! Cutting is the best part.', { fontSize: '28px', color: '#2b2a33' });
    document.documentElement.dataset.stage = 'ready';
  }
}

const game = new Phaser.Game({
  type: Phaser.WEBGL,
  width: innerWidth,
  height: innerHeight,
  backgroundColor: '#fff6dd',
  banner: false,
  audio: { noAudio: true },
  scene: Bobbing,
});

/** The benchmark lets it sleep while it measures ours. */
Object.assign(window, { bareScene: { wake: () => game.loop.wake(), sleep: () => game.loop.sleep() } });
