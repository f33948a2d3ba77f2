// The screen of one job. What can be done with it depends on the student who looks.
import { useEffect, useState } from 'preact/hooks';
import { spokenDay } from '../../device/spoken-day.ts';
import { type JobAccess, jobAccess } from '../../progress/pathway/job-board.ts';
import { plannedTrainings } from '../../progress/pathway/planned-trainings.ts';
import { jobPageWords } from '../../strings/en/jobs.ts';
import type { JobsProps } from '../network-props.ts';
import { type JobDoor, JobPage } from './JobPage.tsx';
import { NoSuchJob } from './NoSuchJob.tsx';
import { nameOfKind } from './trainer.ts';

/** Milliseconds after which the pathway opens even if the notebook has not recorded the choice yet. */
const longestWait = 1500;

export function JobScreen(props: JobsProps & { readonly role: string }) {
  const { role: id, state, me, today, record, onGo } = props;
  const role = state.roles.roles.get(id);
  const pathway = me?.pathways.get(id);
  const [wanted, setWanted] = useState(false);
  const chosen = pathway !== undefined && pathway.step !== 'idea';
  useEffect(() => {
    if (!wanted) return;
    const go = (): void => onGo({ at: 'pathway', role: id });
    if (chosen) {
      go();
      return;
    }
    const late = setTimeout(go, longestWait);
    return () => clearTimeout(late);
  }, [wanted, chosen, id, onGo]);
  if (!role) return <NoSuchJob text={jobPageWords.unknown} onJobs={() => onGo({ at: 'jobs' })} />;
  const { job } = role;
  const next = plannedTrainings(state.own, today).find((each) => each.role === id);
  const press: Readonly<Record<JobAccess, () => void>> = {
    learn: () => {
      record({ type: 'PathwayChosen', role: id });
      setWanted(true);
    },
    onTheWay: () => onGo({ at: 'pathway', role: id }),
    guest: () => onGo({ at: 'maker' }),
    later: () => {},
    rests: () => onGo({ at: 'pathway', role: id }),
    closed: () => {},
  };
  const kind = jobAccess(role, me);
  return (
    <JobPage
      job={job}
      trainer={nameOfKind(state.staff, job.sponsor)}
      also={job.alsoBy && nameOfKind(state.staff, job.alsoBy)}
      first={job.gated ? nameOfKind(state.staff, 'counselor') : undefined}
      planned={next && spokenDay(next.when, today)}
      door={{ kind, onPress: press[kind] } satisfies JobDoor}
      onJobs={() => onGo({ at: 'jobs' })}
    />
  );
}
