// The people in the school: each in their room, breathing and blinking, with a thought when a role-play waits.
import { roomIds } from '../practice/places.ts';
import { paintBubble } from './bubble.ts';
import { baseWant, type CutOut, createCutOut } from './cut-out.ts';
import { type HousePlan, standAt } from './house-plan.ts';
import { poseAt } from './pose.ts';
import { bubbleRect, figureBox, unionOf } from './school-layout.ts';
import type { Resident, Spot } from './stage.ts';
import type { Standing, Workbench } from './view.ts';

export interface People {
  update(
    plan: HousePlan,
    residents: readonly Resident[],
    standing: Standing,
    now: number,
  ): { readonly next: number; readonly spots: readonly Spot[] };
  isComplete(residents: readonly Resident[], standing: Standing): boolean;
}

interface Person {
  readonly cutOut: CutOut;
  readonly thought: ReturnType<Workbench['sheet']['image']>;
}

export function createPeople({ art, house, pictures, sheet }: Workbench): People {
  const people = new Map<string, Person>();
  let density = 1;
  let wide = 1;

  const personFor = (who: string): Person => {
    const known = people.get(who);
    if (known) return known;
    const depth = 10 + people.size * 0.3;
    const person = {
      cutOut: createCutOut(sheet, pictures, art.figures, depth, house.phaser.FILL, () => density),
      thought: sheet.image(50).setOrigin(0, 0).setVisible(false),
    };
    people.set(who, person);
    return person;
  };

  const dismiss = (residents: readonly Resident[]) => {
    for (const [who, { cutOut, thought }] of people) {
      if (residents.some((resident) => resident.who === who)) continue;
      cutOut.destroy();
      thought.destroy();
      people.delete(who);
    }
  };

  return {
    update(plan, residents, standing, now) {
      density = standing.density;
      wide = plan.figure * density;
      dismiss(residents);
      let next = Infinity;
      const spots: Spot[] = [];
      // Room by room, from left to right: also the order in which their buttons are met.
      for (const id of roomIds) {
        const room = plan.rooms.find((one) => one.id === id);
        const here = residents.filter((resident) => resident.room === id);
        if (!room) continue;
        here.forEach((resident, index) => {
          const { cutOut, thought } = personFor(resident.who);
          const x = standAt(room, index, here.length);
          const box = figureBox(plan, x, room.floor);
          const seed = resident.who.length * 13 + index * 31 + room.column * 7 + room.row * 17;
          const pose = poseAt({}, false, { ...standing.motion, seed }, now);
          const face = pose.eyesClosed ? art.blink(resident.mood) : art.face(resident.mood, false);
          const flip = x > room.x + room.width / 2;
          cutOut.place({ url: art.figure(resident.who), face, flip }, box, pose, 0);
          next = Math.min(next, pose.until);
          thought.setVisible(resident.thought !== undefined);
          let rect = box;
          if (resident.thought !== undefined) {
            const look = { size: plan.letters, fill: '#fffdf7', font: standing.font, density };
            const bubble = paintBubble(pictures, resident.thought, look);
            const at = bubbleRect(room, box, bubble);
            if (thought.texture.key !== bubble.key) thought.setTexture(bubble.key);
            thought.setPosition(at.x, at.y).setDisplaySize(at.width, at.height);
            rect = unionOf(box, at);
          }
          spots.push({ id: `who:${resident.who}`, rect });
        });
      }
      return { next, spots };
    },
    isComplete: (residents) =>
      residents.every(({ who }) => pictures.isSettled(baseWant(art.figures, art.figure(who), wide))),
  };
}
