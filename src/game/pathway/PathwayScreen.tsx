// The screen of one role's pathway, with this student's facts.

import { useMemo } from 'preact/hooks';
import { spokenDay } from '../../device/spoken-day.ts';
import { isLooking } from '../../device/useNotebook.ts';
import { type RoomId, roomFor } from '../../practice/places.ts';
import { staffNames } from '../../progress/class/staff.ts';
import { emptyMastery } from '../../progress/mastery/mastery.ts';
import { jobAccess } from '../../progress/pathway/job-board.ts';
import { projectPathway } from '../../progress/pathway/pathways.ts';
import { stationsOf } from '../../progress/pathway/stations.ts';
import { rolePlays } from '../../story/catalogue.ts';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import { NoSuchJob } from '../jobs/NoSuchJob.tsx';
import { nameOfKind } from '../jobs/trainer.ts';
import type { PathwayProps } from '../network-props.ts';
import { PathwayWalk } from './PathwayWalk.tsx';
import { bodyOf } from './pathway-bodies.tsx';
import { stationViews } from './station-view.ts';
import { canLeaveWalk, walkDoor } from './walk-door.ts';

export function PathwayScreen(props: PathwayProps) {
  const { route, state, me, player, today, kept, record, onGo, onTrouble } = props;
  const role = state.roles.roles.get(route.role);
  const names = useMemo(() => staffNames(state.own), [state.own]);
  if (isLooking(kept)) return null;
  const onJobs = (): void => onGo({ at: 'jobs' });
  if (!role) return <NoSuchJob text={words.unknown} onJobs={onJobs} />;
  const { id, job } = role;
  const pathway = me?.pathways.get(id) ?? projectPathway(id, job, [], emptyMastery);
  const facts = me?.byRole.get(id) ?? [];
  const stations = stationsOf(job, pathway, facts, state.counselors);
  const counselor = nameOfKind(state.staff, 'counselor');
  const dayOf = (day: string): string => spokenDay(day, today);
  const nameOf = (actor: string): string => names.get(actor) ?? words.someone;
  const plays = rolePlays.filter((story) => job.rolePlays.includes(story.id));
  const playRoom: RoomId = plays[0] ? roomFor[plays[0].setting] : 'room-12';
  const views = stationViews(job, stations, {
    trainer: nameOfKind(state.staff, job.sponsor),
    counselor,
    nameOf,
    dayOf,
    playRoom,
    teacher: nameOfKind(state.staff, 'teacher'),
    playMinutes: plays.reduce((sum, { minutes }) => sum + minutes, 0),
    playMate: plays[0]?.cast[0],
    learner: me?.id,
  });
  const checkIn = facts.findLast((fact) => fact.type === 'CheckInHeld');
  const talks = job.gated && pathway.shown.approved;
  const weekly = talks
    ? [words.weekly(counselor), ...(checkIn ? [words.lastTalk(dayOf(checkIn.day))] : [])]
    : [];
  const choose = (): void => record({ type: 'PathwayChosen', role: id });
  const leave = (): void => {
    record({ type: 'PathwayLeft', role: id });
    const undo = (): void => {
      choose();
      onTrouble({ id: 'pathway', text: words.backNow });
    };
    onTrouble({ id: 'pathway', text: words.leftNow, act: { label: words.undo, onPress: undo } });
  };
  return (
    <PathwayWalk
      key={id}
      job={job.title}
      stations={views.map((view) => ({
        ...view,
        body:
          me &&
          view.state === 'now' &&
          bodyOf(view.id, { ...props, me, role, pathway, stations, nameOf, dayOf }),
      }))}
      you={player.base}
      door={walkDoor(jobAccess(role, me), facts.length > 0, job.band)}
      weekly={weekly}
      onChoose={choose}
      onMake={() => onGo({ at: 'maker' })}
      onLeave={canLeaveWalk(pathway.step) ? leave : undefined}
      onJob={() => onGo({ at: 'job', role: id })}
      onJobs={onJobs}
    />
  );
}
