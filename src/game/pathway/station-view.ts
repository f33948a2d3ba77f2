// The words of each station: what to do, who says yes, how long it takes, what comes next, and in which room.

import { capital } from '../../kit/page-language.ts';
import type { Job } from '../../practice/job.ts';
import type { RoomId } from '../../practice/places.ts';
import { pathwayInput } from '../../progress/pathway/pathways.ts';
import type { StationId } from '../../progress/pathway/station-proofs.ts';
import type { Station } from '../../progress/pathway/stations.ts';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import type { StationView } from './StationCard.tsx';
import { standIns } from './staff-rooms.ts';

interface StationNames {
  /** These three are worded for the middle of a sentence. */
  readonly trainer: string;
  readonly counselor: string;
  readonly teacher: string;
  /** The name of an adult of this class, by id. */
  readonly nameOf: (actor: string) => string;
  /** A day in words. */
  readonly dayOf: (day: string) => string;
  /** Minutes of all role-plays together, the room of the first, and the cast id of its partner. */
  readonly playMinutes: number;
  readonly playRoom: RoomId;
  readonly playMate: string | undefined;
  readonly learner: string | undefined;
}

export function stationViews(
  job: Job,
  stations: readonly Station[],
  names: StationNames,
): readonly StationView[] {
  return stations.map((station, at) => {
    const next = stations[at + 1];
    return {
      id: station.id,
      state: station.state,
      name: nameOfStation(station.id, job),
      ...partsOf(station.id, job, names),
      proofs: proofsOf(station, names),
      after: next && nameOfStation(next.id, job),
    };
  });
}

function nameOfStation(id: StationId, { training }: Job): string {
  return id === 'training' && training.meetings > 1 ? words.names.mentor : words.names[id];
}

type Parts = Pick<StationView, 'what' | 'points' | 'who' | 'long' | 'room' | 'adult'>;

function partsOf(id: StationId, job: Job, names: StationNames): Parts {
  const { what, long } = words;
  const { meetings, realHelps } = pathwayInput(job);
  const { training, sponsor, rolePlays } = job;
  const theirs = { room: standIns[sponsor].room, adult: standIns[sponsor].figure };
  const who = capital(names.trainer);
  switch (id) {
    case 'interest':
      return {
        what: what.interest,
        points: [],
        who: words.you,
        long: long.interest,
        room: 'room-12',
        adult: undefined,
      };
    case 'approval':
      return {
        what: what.approval(capital(names.counselor)),
        points: [],
        who: capital(names.counselor),
        long: long.approval,
        room: standIns.counselor.room,
        adult: standIns.counselor.figure,
      };
    case 'training':
      return {
        what: what.training(training.title),
        points: training.points,
        who,
        long: long.training(meetings, training.minutes),
        ...theirs,
      };
    case 'guided':
      return { what: job.guided, points: [], who, long: long.guided, ...theirs };
    case 'rolePlay':
      return {
        what: what.rolePlay(rolePlays.length),
        points: [],
        who: words.game,
        long: long.rolePlay(names.playMinutes),
        room: names.playRoom,
        adult: names.playMate,
      };
    case 'realLife': {
      // For a gated role the counselor confirms the real acts; for others any adult does.
      const { room, figure } = standIns[job.gated ? 'counselor' : 'office'];
      return {
        what: job.real,
        points: [],
        who: job.gated ? capital(names.counselor) : words.anyAdult,
        long: long.realLife(realHelps),
        room,
        adult: figure,
      };
    }
    case 'badged':
      return {
        what: what.badged,
        points: [],
        who: words.cardBy(capital(names.teacher)),
        long: long.badged,
        room: 'room-12',
        adult: standIns.teacher.figure,
      };
  }
}

/** Who confirmed a finished station. Meetings and real acts are all named; of other stations only the last confirmation. */
function proofsOf({ id, proofs, state }: Station, names: StationNames): readonly string[] {
  const told = id === 'training' || id === 'realLife' ? proofs : proofs.slice(-1);
  if (state !== 'done') return [];
  return told.map(({ actor, day }) =>
    words.proof(actor === names.learner ? words.you : names.nameOf(actor), names.dayOf(day)),
  );
}
