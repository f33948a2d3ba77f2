// What is around the doll's house: sky, sun, drifting clouds, trees, and grass to stand on.
import { dress } from './dress.ts';
import type { HousePlan } from './house-plan.ts';
import { lifeBeat } from './pacer.ts';
import { paint } from './sheet.ts';
import type { ViewFrame, Workbench } from './view.ts';

interface Surroundings {
  /** Returns when something next moves; only the clouds do. */
  update(plan: HousePlan, standing: ViewFrame, now: number, isNew: boolean): number;
  isComplete(): boolean;
}

/** A cloud moves a few pixels, seldom, because everything that is frozen has to be drawn again for it. */
const driftEvery = lifeBeat * 64;
const drift = 6;
const clouds = [
  { start: 0.1, y: 0.045, size: 0.13 },
  { start: 0.62, y: 0.02, size: 0.16 },
];

export function createSurroundings({ art, pictures, sheet }: Workbench): Surroundings {
  const sky = sheet.block(0, paint.sky);
  const sun = sheet.image(1);
  const puffs = clouds.map(() => sheet.image(1.5).setOrigin(0, 0));
  const trees = [sheet.image(1.8).setOrigin(0.5, 1), sheet.image(1.8).setOrigin(0.5, 1)] as const;
  const lawn = sheet.block(2, paint.grass);
  const grass = sheet.image(2.1).setOrigin(0, 0);
  const wants = {
    sun: { url: art.piece('sun') },
    cloud: { url: art.piece('cloud') },
    tree: { url: art.piece('tree') },
    grass: { url: art.piece('grass') },
  };
  let drifted = -1;

  const drawGround = (plan: HousePlan, { width, height }: ViewFrame) => {
    const ground = plan.frame.y + plan.frame.height - plan.figure * 0.34;
    lawn.setPosition(0, ground + plan.figure * 0.3).setSize(width, height);
    if (!dress(grass, pictures.get(wants.grass))) return;
    const across = Math.max(width, 900);
    grass.setPosition((width - across) / 2, ground);
    grass.setSize(across, (across * grass.frame.height) / grass.frame.width);
  };

  /** One on each side of the house, where a strip of sky is wide enough. */
  const drawTrees = (plan: HousePlan) => {
    const { x, y, width, height } = plan.frame;
    const key = pictures.get(wants.tree);
    trees.forEach((tree, index) => {
      if (!dress(tree, x < 44 ? undefined : key)) return;
      const high = Math.min(height * 0.42, 90 + x * 2);
      const side = index === 0 ? x * 0.42 : x + width + x * 0.58;
      tree.setPosition(side, y + height - plan.figure * 0.2).setFlipX(index === 1);
      tree.setSize((high * tree.frame.width) / tree.frame.height, high);
    });
  };

  const drawClouds = (width: number, height: number, steps: number) => {
    const key = pictures.get(wants.cloud);
    puffs.forEach((puff, index) => {
      const cloud = clouds[index];
      if (!cloud || !dress(puff, key)) return;
      const wide = Math.max(104, width * cloud.size);
      const x = ((cloud.start * width + wide + steps * drift) % (width + wide)) - wide;
      puff.setPosition(x, height * cloud.y);
      puff.setSize(wide, (wide * puff.frame.height) / puff.frame.width);
    });
  };

  const draw = (plan: HousePlan, standing: ViewFrame) => {
    const { width, height } = standing;
    sky.setSize(width, height);
    drawGround(plan, standing);
    drawTrees(plan);
    if (!dress(sun, pictures.get(wants.sun))) return;
    const size = Math.min(width, height) * 0.15;
    sun.setPosition(width - size * 0.62, plan.roof.y + size * 0.36).setSize(size, size);
  };

  return {
    update(plan, standing, now, isNew) {
      const drifts = standing.motion.moves && standing.motion.smallLife;
      const steps = drifts ? Math.floor(now / driftEvery) : 0;
      if (isNew || steps !== drifted) {
        sheet.thaw();
        drawClouds(standing.width, standing.height, steps);
      }
      drifted = steps;
      if (isNew) draw(plan, standing);
      return drifts ? (steps + 1) * driftEvery : Infinity;
    },
    isComplete: () => Object.values(wants).every(pictures.isSettled),
  };
}
