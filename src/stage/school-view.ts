// The school: a doll's house of six rooms under the sky, its people, and your figure hopping from room to room.
import { createHouseBuilding } from './house-building.ts';
import { planHouse } from './house-plan.ts';
import { createPeople } from './school-people.ts';
import { createWalker } from './school-walker.ts';
import type { Picture, Rect, Spot } from './stage.ts';
import type { Standing, View, Workbench } from './view.ts';

type School = Extract<Picture, { kind: 'school' }>;

export function createSchoolView(bench: Workbench): View {
  const building = createHouseBuilding(bench);
  const people = createPeople(bench);
  const walker = createWalker(bench);
  let picture: School | undefined;
  let told = '';

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
      if (next.kind === 'school') picture = next;
    },
    update(now, standing) {
      if (!picture) return Infinity;
      const plan = planHouse(houseArea(standing));
      const { residents } = picture;
      const you = {
        room: picture.you,
        others: residents.filter(({ room }) => room === picture?.you).length,
        label: picture.label,
      };
      const built = building.update(plan, standing, now);
      const peopled = people.update(plan, residents, standing, now);
      const walked = walker.update(plan, you, standing, now);
      tellSpots([
        ...plan.rooms.map((room) => ({ id: `room:${room.id}`, rect: rounded(room) })),
        ...peopled.spots.map(({ id, rect }) => ({ id, rect: rounded(rect) })),
      ]);
      return Math.min(built, peopled.next, walked);
    },
    isComplete: (standing) =>
      picture !== undefined && building.isComplete() && people.isComplete(picture.residents, standing),
  };
}

/** Where the house goes until the page has said. */
function houseArea({ slots, width, height }: Standing): Rect {
  return slots.house ?? { x: width * 0.04, y: height * 0.06, width: width * 0.92, height: height * 0.86 };
}

function rounded({ x, y, width, height }: Rect): Rect {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
