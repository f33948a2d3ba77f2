// Your figure in the school: it stands in a room, and hops along the floor and the ladders to another.
import type { RoomId } from '../practice/places.ts';
import { type Bubble, paintBubble } from './bubble.ts';
import { createCutOut } from './cut-out.ts';
import { createDifference } from './difference.ts';
import { type HousePlan, type Room, standYou } from './house-plan.ts';
import { beat } from './pacer.ts';
import { poseAt } from './pose.ts';
import { bubbleRect, figureBox } from './school-layout.ts';
import { type Step, stepsAlong, wayBetween } from './school-walk.ts';
import type { ViewFrame, Workbench } from './view.ts';

interface Walker {
  /** Returns when it next moves. */
  update(plan: HousePlan, you: You, standing: ViewFrame, now: number, isNew: boolean): number;
}

export interface You {
  readonly room: RoomId;
  /** How many other people are in that room. */
  readonly others: number;
  /** The word in the bubble over your head. */
  readonly label: string | undefined;
}

interface Walk {
  readonly to: RoomId;
  readonly started: number;
  readonly steps: readonly PlacedStep[];
}

interface PlacedStep extends Step {
  /** The room with the nearest floor. */
  readonly room: Room;
}

const seed = 41;

export function createWalker({ art, events, pictures, sheet }: Workbench): Walker {
  let density = 1;
  const cutOut = createCutOut(sheet, pictures, art.figures, 40, () => density);
  const label = sheet.image(51).setOrigin(0, 0).setVisible(false);
  let at: RoomId | undefined;
  let walk: Walk | undefined;
  let facing: Step['facing'] = 'right';

  let word: string | undefined;
  let bubble: Bubble | undefined;
  const isOtherLabel = createDifference();
  /** The time until which a figure that stands still looks the same. */
  let until = 0;

  const draw = (plan: HousePlan, room: Room, step: Step, standing: ViewFrame, now: number): number => {
    if (!standing.you) return Infinity;
    const box = figureBox(plan, step.x, step.y - step.lift);
    const pose = poseAt({}, false, { ...standing.motion, seed }, now);
    const face = pose.eyesClosed ? art.blink('happy') : art.face('happy', false);
    cutOut.place({ url: standing.you, face, flip: step.facing === 'left' }, box, pose, 0);
    label.setVisible(word !== undefined);
    if (word === undefined) return pose.until;
    if (isOtherLabel(word, plan.letters, standing.font, density, pictures.edition()) || !bubble) {
      const look = { size: plan.letters, fill: '#ffe28a', font: standing.font, density };
      bubble = paintBubble(pictures, word, look);
    }
    const rect = bubbleRect({ ...room, x: -1e6, width: 2e6 }, box, bubble);
    if (label.texture.key !== bubble.key) label.setTexture(bubble.key);
    label.setPosition(rect.x, rect.y).setSize(rect.width, rect.height);
    return pose.until;
  };

  const arrive = (room: RoomId) => {
    walk = undefined;
    at = room;
    queueMicrotask(() => events.onArrived(room));
  };

  return {
    update(plan, you, standing, now, isNew) {
      if (!isNew && !walk && now < until) return until;
      const { room: to, others } = you;
      word = you.label;
      density = standing.density;
      const target = plan.rooms.find(({ id }) => id === to);
      if (!target) return Infinity;
      const place: Step = { x: standYou(target, others), y: target.floor, lift: 0, facing };
      at ??= to;
      if (!standing.motion.moves && at !== to) arrive(to);
      if ((walk?.to ?? at) !== to) {
        const from = plan.rooms.find(({ id }) => id === at) ?? target;
        const step = walk && stepAt(walk, now);
        const corners = wayBetween(
          plan,
          step?.room ?? from,
          step?.x ?? standYou(from, others),
          target,
          place.x,
        );
        const steps = stepsAlong(corners, plan.figure * 0.3, plan.figure * 0.16);
        walk = {
          to,
          started: now,
          steps: steps.map((each) => ({ ...each, room: nearestRoom(plan, each) })),
        };
      }
      if (!walk) {
        until = draw(plan, target, place, standing, now);
        return until;
      }
      const step = stepAt(walk, now);
      if (step) facing = step.facing;
      if (!step || now >= walk.started + walk.steps.length * beat) {
        arrive(to);
        until = draw(plan, target, { ...place, facing }, standing, now);
        return until;
      }
      draw(plan, step.room, step, standing, now);
      return now + beat;
    },
  };
}

function stepAt({ started, steps }: Walk, now: number): PlacedStep | undefined {
  const index = Math.max(0, Math.floor((now - started) / beat + 0.001));
  return steps[Math.min(index, steps.length - 1)];
}

/** The room whose floor is nearest to a point. */
function nearestRoom(plan: HousePlan, { x, y }: { x: number; y: number }): Room {
  const distance = (room: Room) => Math.abs(room.floor - y) * 4 + Math.abs(room.x + room.width / 2 - x);
  const [first, ...rest] = plan.rooms;
  if (!first) throw new Error('A house has rooms.');
  return rest.reduce((best, room) => (distance(room) < distance(best) ? room : best), first);
}
