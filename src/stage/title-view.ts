// The title: a paper theatre whose curtain opens once, with a few of the cast who look out from behind it.
import type { Mood } from '../practice/terms.ts';
import { baseWant, type CutOut, createCutOut } from './cut-out.ts';
import { beat } from './pacer.ts';
import type { Piece } from './piece.ts';
import { poseAt, stillPose } from './pose.ts';
import { paint } from './sheet.ts';
import { peepers, titleLayout } from './title-layout.ts';
import type { View, Workbench } from './view.ts';

const moods: readonly Mood[] = ['happy', 'surprised', 'proud', 'calm'];
/** How far the curtain is open, one entry for each beat. */
const opening = [0, 0, 0, 0.06, 0.2, 0.42, 0.66, 0.84, 0.95, 1.02, 1];

const away = { ...stillPose, away: 1 };

export function createTitleView(bench: Workbench): View {
  const { art, pictures, sheet } = bench;
  const wall = sheet.block(0, paint.sky);
  const set = sheet.image(1).setOrigin(0, 0);
  const curtains = [sheet.image(20).setOrigin(0, 0), sheet.image(20).setOrigin(0, 0)] as const;
  const arch = sheet.image(21).setOrigin(0, 0);
  const wants = {
    set: { url: art.set('stage') },
    curtain: { url: art.piece('curtain') },
    arch: { url: art.piece('arch') },
  };
  let cast: { readonly who: string; readonly cutOut: CutOut }[] = [];
  let density = 1;
  let opened: number | undefined;
  let isSettled = false;

  return {
    kind: 'title',
    canShow: (picture) => picture.kind === 'title',
    show(picture) {
      if (picture.kind !== 'title') return;
      for (const { cutOut } of cast) cutOut.destroy();
      cast = picture.peeking.map((who, index) => ({
        who,
        cutOut: createCutOut(sheet, pictures, art.figures, 10 + index, () => density),
      }));
    },
    update(now, standing) {
      density = standing.density;
      const keys = {
        set: pictures.get(wants.set),
        curtain: pictures.get(wants.curtain),
        arch: pictures.get(wants.arch),
      };
      const wide = peepers(standing, 1)[0]?.box.width ?? 1;
      isSettled =
        Object.values(wants).every(pictures.isSettled) &&
        cast.every(({ who }) => pictures.isSettled(baseWant(art.figures, art.figure(who), wide * density)));
      if (isSettled) opened ??= now;
      const index = Math.floor((now - (opened ?? now)) / beat + 0.001);
      const isOpen = !standing.motion.moves || index >= opening.length - 1;
      const share = isOpen ? 1 : (opening[index] ?? 0);

      const layout = titleLayout(standing, share);
      wall.setSize(standing.width, standing.height);
      put(set, keys.set, layout.set);
      put(curtains[0], keys.curtain, layout.curtains[0]);
      put(curtains[1], keys.curtain, layout.curtains[1]);
      put(arch, keys.arch, layout.arch);

      let next = isOpen || opened === undefined ? Infinity : now + beat;
      const places = peepers(standing, cast.length, standing.slots);
      cast.forEach(({ who, cutOut }, at) => {
        const place = places[at];
        if (!place) return;
        const mood = moods[at % moods.length] ?? 'happy';
        const habits = { ...standing.motion, seed: at * 29 + 11 };
        const pose = place.covered ? away : poseAt({}, false, habits, now);
        const face = pose.eyesClosed ? art.blink(mood) : art.face(mood, false);
        cutOut.place({ url: art.figure(who), face, flip: place.flip }, place.box, pose, 0);
        next = Math.min(next, pose.until);
      });
      return next;
    },
    isComplete: () => isSettled,
  };
}

function put(
  image: Piece,
  key: string | undefined,
  at: { x: number; y: number; width: number; height: number; flip?: boolean },
): void {
  image.setVisible(key !== undefined);
  if (!key) return;
  if (image.texture.key !== key) image.setTexture(key);
  image
    .setPosition(at.x, at.y)
    .setSize(at.width, at.height)
    .setFlipX(at.flip ?? false);
}
