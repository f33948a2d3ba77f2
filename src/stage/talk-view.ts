// The talk: a set, you on the left, one or two others on the right, all as paper figures.
import type { Mood } from '../practice/terms.ts';
import { baseWant, type CutOut, createCutOut, faceWant } from './cut-out.ts';
import { createDifference } from './difference.ts';
import { beat } from './pacer.ts';
import { type Cues, poseAt } from './pose.ts';
import type { Picture, Rect } from './stage.ts';
import { bustBoxes, floorRect, setRect, talkSlots } from './talk-layout.ts';
import type { View, ViewFrame, Workbench } from './view.ts';

type Talk = Extract<Picture, { kind: 'talk' }>;

interface Actor {
  readonly who: string;
  readonly side: 'left' | 'right';
  readonly cutOut: CutOut;
  readonly seed: number;
  mood: Mood;
  talking: boolean;
  cues: Cues;
  /** Where the figure stands. */
  box: Rect | undefined;
  /** The time until which the figure looks the same. */
  until: number;
}

const leavingTakes = 500;

/** `enters`: the cast slides in; otherwise it stands there when the sheet comes in. */
export function createTalkView(bench: Workbench, first: Talk, enters: boolean): View {
  const { art, pictures, sheet } = bench;
  const actors = new Map<string, Actor>();
  const gone = new Set<Actor>();
  const backdrop = sheet.image(0).setOrigin(0, 0).setVisible(false);
  const floor = sheet.image(0).setOrigin(0, 0).setVisible(false);
  const setWant = { url: art.set(first.scene.place) };
  let density = 1;
  let line: string | undefined;
  /** Goes up when a figure comes or goes. */
  let casts = 0;
  const isOther = createDifference();
  let depth = 10;

  const add = (who: string, side: 'left' | 'right', mood: Mood): Actor => {
    depth += 1;
    const cutOut = createCutOut(sheet, pictures, art.figures, depth, () => density);
    const seed = [...who].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9973;
    return { who, side, cutOut, seed, mood, talking: false, cues: {}, box: undefined, until: 0 };
  };

  const urlOf = (actor: Actor, standing: ViewFrame) =>
    actor.who === 'you' ? standing.you : art.figure(actor.who);

  const drawSet = (standing: ViewFrame, bottom: number) => {
    const key = pictures.get(setWant);
    backdrop.setVisible(key !== undefined);
    if (!key) return;
    if (backdrop.texture.key !== key) {
      backdrop.setTexture(key, '__BASE');
      const { width, height } = backdrop.frame;
      const strip = '__floor';
      if (!backdrop.texture.has(strip)) backdrop.texture.add(strip, 0, 0, height - 3, width, 2);
      floor.setTexture(key, strip);
    }
    const rect = setRect(backdrop.frame, standing, bottom);
    backdrop.setPosition(rect.x, rect.y).setSize(rect.width, rect.height);
    const under = floorRect(rect, standing);
    floor.setVisible(under !== undefined);
    if (under) floor.setPosition(under.x, under.y).setSize(under.width, under.height);
  };

  const drawActor = (actor: Actor, box: Rect, standing: ViewFrame, now: number) => {
    actor.box = box;
    actor.until = Infinity;
    const url = urlOf(actor, standing);
    if (!url) return;
    const isHere = actor.cutOut.isHere(url, box);
    if (isHere) actor.cues = { entered: enters ? now : -1e6, ...actor.cues };
    const pose = poseAt(actor.cues, actor.talking, { ...standing.motion, seed: actor.seed }, now);
    const face = pose.eyesClosed ? art.blink(actor.mood) : art.face(actor.mood, pose.mouth);
    const off = actor.side === 'left' ? box.x + box.width * 1.1 : standing.width - box.x + box.width * 0.1;
    actor.cutOut.place({ url, face, flip: actor.side === 'right' }, box, pose, off);
    if (isHere) actor.until = pose.until;
  };

  const layOut = (standing: ViewFrame) => {
    density = standing.density;
    const slots = talkSlots(standing.slots, standing);
    drawSet(standing, Math.max(slots.left.y + slots.left.height, slots.right.y + slots.right.height));
    for (const side of ['left', 'right'] as const) {
      const here = [...actors.values()].filter((actor) => actor.side === side);
      const boxes = bustBoxes(slots[side], here.length);
      here.forEach((actor, index) => {
        actor.box = boxes[index];
        actor.until = 0;
      });
    }
  };

  const clear = (now: number, standing: ViewFrame) => {
    for (const actor of gone) {
      const stays = standing.motion.moves && now - (actor.cues.left ?? now) < leavingTakes;
      if (stays) continue;
      actor.cutOut.destroy();
      gone.delete(actor);
    }
  };

  return {
    kind: 'talk',
    canShow: (picture) => picture.kind === 'talk' && picture.scene.place === first.scene.place,
    show(picture, now) {
      if (picture.kind !== 'talk') return;
      const there = new Map(picture.scene.standing.map((one) => [one.who, one]));
      for (const [who, actor] of actors) {
        if (there.get(who)?.side === actor.side) continue;
        actors.delete(who);
        actor.cues = { ...actor.cues, left: now };
        actor.until = 0;
        gone.add(actor);
        casts += 1;
      }
      const isNewLine = picture.line !== line;
      line = picture.line;
      for (const [who, one] of there) {
        const known = actors.get(who);
        if (!known) casts += 1;
        const actor = known ?? add(who, one.side, one.mood);
        actors.set(who, actor);
        actor.until = 0;
        if (actor.mood !== one.mood) actor.cues = { ...actor.cues, hopped: now };
        if (one.talking && (isNewLine || !actor.talking)) actor.cues = { ...actor.cues, spoke: now };
        actor.mood = one.mood;
        actor.talking = one.talking;
      }
    },
    update(now, standing) {
      if (isOther(standing, casts, pictures.edition())) layOut(standing);
      clear(now, standing);
      let next = Infinity;
      for (const actor of [...actors.values(), ...gone]) {
        if (actor.box && now >= actor.until) drawActor(actor, actor.box, standing, now);
        next = Math.min(next, actor.until);
      }
      return gone.size > 0 ? Math.min(next, now + beat) : next;
    },
    isComplete(standing) {
      if (!pictures.isSettled(setWant)) return false;
      return [...actors.values()].every((actor) => {
        const url = urlOf(actor, standing);
        if (!url || !actor.box) return true;
        const wide = actor.box.width * density;
        return (
          pictures.isSettled(baseWant(art.figures, url, wide)) &&
          pictures.isSettled(faceWant(art.figures, wide))
        );
      });
    },
  };
}
