// The screen of one job. What can be done with it depends on the student who looks.
import { useEffect, useState } from 'preact/hooks';
import { spokenDay } from '../../device/spoken-day.ts';
import { jobAccess } from '../../progress/pathway/job-board.ts';
import { plannedTrainings } from '../../progress/pathway/planned-trainings.ts';
import { jobPageWords } from '../../strings/en/jobs.ts';
import type { JobsProps } from '../network-props.ts';
import { JobPage } from './JobPage.tsx';
import { jobDoorLeads, waitForPathway } from './job-door.ts';
import { NoSuchJob } from './NoSuchJob.tsx';
import { nameOfKind } from './trainer.ts';

export function JobScreen(props: JobsProps & { readonly role: string }) {
  const { role: id, state, me, today, record, onGo } = props;
  const role = state.roles.roles.get(id);
  const [wanted, setWanted] = useState(false);
  const wait = waitForPathway(wanted, me?.pathways.get(id)?.step);
  useEffect(() => {
    if (wait === undefined) return;
    const go = (): void => onGo({ at: 'pathway', role: id });
    if (wait === 0) {
      go();
      return;
    }
    const late = setTimeout(go, wait);
    return () => clearTimeout(late);
  }, [wait, id, onGo]);
  if (!role) return <NoSuchJob text={jobPageWords.unknown} onJobs={() => onGo({ at: 'jobs' })} />;
  const { job } = role;
  const next = plannedTrainings(state.own, today).find((each) => each.role === id);
  const kind = jobAccess(role, me);
  const leads = jobDoorLeads(kind, id);
  const onPress = (): void => {
    if (leads === 'choose') {
      record({ type: 'PathwayChosen', role: id });
      setWanted(true);
    } else if (leads) onGo(leads);
  };
  return (
    <JobPage
      job={job}
      trainer={nameOfKind(state.staff, job.sponsor)}
      also={job.alsoBy && nameOfKind(state.staff, job.alsoBy)}
      first={job.gated ? nameOfKind(state.staff, 'counselor') : undefined}
      planned={next && spokenDay(next.when, today)}
      door={{ kind, onPress }}
      onJobs={() => onGo({ at: 'jobs' })}
    />
  );
}
