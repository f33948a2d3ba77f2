// The people in the school: each in their room, blinking and looking about, with a thought bubble when a role-play waits.
import { paintBubble } from './bubble.ts';
import { baseWant, type CutOut, createCutOut } from './cut-out.ts';
import { type HousePlan, type Room, standAt } from './house-plan.ts';
import { idleAt, stillPose } from './pose.ts';
import { bubbleRect, figureBox, pressable, rounded } from './school-layout.ts';
import { lively } from './sheet.ts';
import type { Rect, Resident, Spot } from './stage.ts';
import type { ViewFrame, Workbench } from './view.ts';

interface People {
  /** Returns when one of them next moves. */
  update(
    plan: HousePlan,
    residents: readonly Resident[],
    standing: ViewFrame,
    now: number,
    isNew: boolean,
  ): number;
  /** Where each can be pressed, as laid out last. */
  spots(): readonly Spot[];
  isComplete(residents: readonly Resident[]): boolean;
}

interface Person {
  readonly cutOut: CutOut;
  readonly thought: ReturnType<Workbench['sheet']['image']>;
  readonly seed: number;
  resident: Resident;
  box: Rect;
  flip: boolean;
  /** The time until which the person looks the same. */
  until: number;
}

export function createPeople({ art, pictures, sheet }: Workbench): People {
  const people = new Map<string, Person>();
  let density = 1;
  let wide = 1;

  let spots: readonly Spot[] = [];
  /** When somebody next moves. Before that nobody is looked at. */
  let next = 0;

  const personFor = (resident: Resident, box: Rect): Person => {
    const known = people.get(resident.who);
    if (known) return known;
    const depth = 10 + people.size * 0.3;
    const person: Person = {
      cutOut: createCutOut(sheet, pictures, art.figures, depth, () => density, lively + depth / 100),
      thought: sheet
        .image(lively - 1)
        .setOrigin(0, 0)
        .setVisible(false),
      seed: people.size * 23 + resident.who.length * 5,
      resident,
      box,
      flip: false,
      until: 0,
    };
    people.set(resident.who, person);
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

  /** Draws the thought bubble and returns where it is. */
  const think = (person: Person, room: Room, plan: HousePlan, font: string): Rect | undefined => {
    const { thought, resident, box } = person;
    thought.setVisible(resident.thought !== undefined);
    if (resident.thought === undefined) return undefined;
    const look = { size: plan.letters, fill: '#fffdf7', font, density };
    const bubble = paintBubble(pictures, resident.thought, look);
    const at = bubbleRect(room, box, bubble);
    if (thought.texture.key !== bubble.key) thought.setTexture(bubble.key);
    thought.setPosition(at.x, at.y).setSize(at.width, at.height);
    return at;
  };

  /** Room by room, from left to right, which is also the order of their buttons. */
  const layOut = (plan: HousePlan, residents: readonly Resident[], standing: ViewFrame) => {
    density = standing.density;
    wide = plan.figure * density;
    dismiss(residents);
    spots = plan.rooms.flatMap((room) => {
      const here = residents.filter((resident) => resident.room === room.id);
      return here.map((resident, index) => {
        const x = standAt(room, index, here.length);
        const box = figureBox(plan, x, room.floor);
        const person = personFor(resident, box);
        Object.assign(person, { resident, box, flip: x > room.x + room.width / 2, until: 0 });
        const bubble = think(person, room, plan, standing.font);
        const rect = bubble ? pressable(box, bubble, room.width / here.length) : box;
        return { id: `who:${resident.who}`, rect: rounded(rect) };
      });
    });
  };

  const hold = ({ cutOut, resident, flip, box }: Person) =>
    cutOut.place(
      { url: art.figure(resident.who), face: art.face(resident.mood, false), flip },
      box,
      stillPose,
      0,
    );

  const live = (person: Person, standing: ViewFrame, now: number) => {
    const idle = idleAt(standing.motion, person.seed, now);
    const { mood } = person.resident;
    person.cutOut.glance(idle.eyesClosed ? art.blink(mood) : art.face(mood, false), idle.aside);
    person.until = idle.until;
  };

  return {
    update(plan, residents, standing, now, isNew) {
      if (isNew) layOut(plan, residents, standing);
      else if (now < next) return next;
      next = Infinity;
      for (const person of people.values()) {
        if (isNew) hold(person);
        if (now >= person.until) live(person, standing, now);
        next = Math.min(next, person.until);
      }
      return next;
    },
    spots: () => spots,
    isComplete: (residents) =>
      residents.every(({ who }) => pictures.isSettled(baseWant(art.figures, art.figure(who), wide))),
  };
}
