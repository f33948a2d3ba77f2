// The school: a doll's house of six rooms under the sky, its people, and your figure hopping from room to room.
import { createDifference } from './difference.ts';
import { createHouseBuilding } from './house-building.ts';
import { type HousePlan, planHouse } from './house-plan.ts';
import { rounded } from './school-layout.ts';
import { createPeople } from './school-people.ts';
import { createWalker, type You } from './school-walker.ts';
import { createSurroundings } from './sky-and-ground.ts';
import type { Picture, Rect, Spot } from './stage.ts';
import type { View, ViewFrame, Workbench } from './view.ts';

type School = Extract<Picture, { kind: 'school' }>;

export function createSchoolView(bench: Workbench): View {
  const { sheet } = bench;
  const surroundings = createSurroundings(bench);
  const building = createHouseBuilding(bench);
  const people = createPeople(bench);
  const walker = createWalker(bench);
  let picture: School | undefined;
  let plan: HousePlan | undefined;
  let you: You | undefined;
  let whoIsHere = '';
  let told = '';
  const isOther = createDifference();
  const isOtherYou = createDifference();

  const tellSpots = (spots: readonly Spot[]) => {
    const now = JSON.stringify(spots);
    if (now === told) return;
    told = now;
    queueMicrotask(() => bench.events.onSpots(spots));
  };

  return {
    kind: 'school',
    canShow: (next) => next.kind === 'school',
    show(next) {
      if (next.kind !== 'school') return;
      picture = next;
      whoIsHere = JSON.stringify(next.residents);
    },
    update(now, standing) {
      if (!picture) return Infinity;
      const { residents, you: room, label } = picture;
      // When only your figure walks, the house and the other people are not laid out again.
      const isNew = isOther(standing, whoIsHere, bench.pictures.edition());
      const isNewYou = isOtherYou(room, label) || isNew;
      if (isNewYou || !you)
        you = { room, label, others: residents.filter((each) => each.room === room).length };
      if (isNew || !plan) plan = planHouse(houseArea(standing));
      if (isNew) building.draw(plan);
      const drifted = surroundings.update(plan, standing, now, isNew);
      const peopled = people.update(plan, residents, standing, now, isNew);
      const walked = walker.update(plan, you, standing, now, isNewYou);
      if (isNew)
        tellSpots([
          ...plan.rooms.map(({ id, ...rect }) => ({ id: `room:${id}`, rect: rounded(rect) })),
          ...people.spots(),
        ]);
      // Frozen one frame later, when everything is on the canvas.
      if (!isNew) sheet.freeze();
      return isNew ? now : Math.min(drifted, peopled, walked);
    },
    isComplete: () =>
      picture !== undefined &&
      surroundings.isComplete() &&
      building.isComplete() &&
      people.isComplete(picture.residents),
  };
}

/** The place of the house until the page has set one. */
function houseArea({ slots, width, height }: ViewFrame): Rect {
  return slots.house ?? { x: width * 0.04, y: height * 0.06, width: width * 0.92, height: height * 0.86 };
}
