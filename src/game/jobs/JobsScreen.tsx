// The job board, one job, and a student's own idea, each with this device's facts.

import { useMemo, useState } from 'preact/hooks';
import { freshId } from '../../device/ids.ts';
import { spokenDay } from '../../device/spoken-day.ts';
import { isLooking } from '../../device/useNotebook.ts';
import { staffKinds } from '../../practice/job.ts';
import { type JobOnBoard, projectJobBoard, suggestionsOf } from '../../progress/pathway/job-board.ts';
import { suggestWords } from '../../strings/en/jobs.ts';
import type { JobsProps } from '../network-props.ts';
import { type IdeaView, JobBoard } from './JobBoard.tsx';
import type { JobNoteView } from './JobNote.tsx';
import { JobScreen } from './JobScreen.tsx';
import { jobMemory } from './job-memory.ts';
import { SuggestForm } from './SuggestForm.tsx';
import { nameOfKind } from './trainer.ts';

export function JobsScreen(props: JobsProps) {
  const { route, kept } = props;
  // The notebook is still being opened: draw when it is known who plays.
  if (isLooking(kept)) return null;
  switch (route.at) {
    case 'jobs':
      return <BoardOfJobs key={props.player.id} {...props} />;
    case 'job':
      return <JobScreen key={route.role} {...props} role={route.role} />;
    case 'suggest':
      return <Suggest key={props.player.id} {...props} />;
  }
}

function BoardOfJobs({ state, me, player, today, onGo }: JobsProps) {
  const [wish, setWish] = useState(() => jobMemory.wish(player.id));
  const notes = useMemo(
    () => projectJobBoard(state, me, today).map((note) => noteView(note, state, today)),
    [state, me, today],
  );
  const ideas = me ? suggestionsOf(state, me.id) : [];
  return (
    <JobBoard
      notes={notes}
      ideas={ideas.map(
        ({ fact, state: what, note }): IdeaView => ({
          role: fact.role,
          title: fact.title,
          state: what,
          note,
        }),
      )}
      wish={wish}
      onWish={(next) => {
        jobMemory.keepWish(player.id, next);
        setWish(next);
      }}
      onJob={(role) => onGo({ at: 'job', role })}
      onWalk={(role) => onGo({ at: 'pathway', role })}
      onSuggest={() => onGo({ at: 'suggest' })}
      onSchool={() => onGo({ at: 'school' })}
    />
  );
}

function noteView(note: JobOnBoard, { staff }: JobsProps['state'], today: string): JobNoteView {
  const { role, standing, rests, later, planned } = note;
  const { title, line, category, sponsor, training, gated } = role.job;
  return {
    role: role.id,
    title,
    line,
    category,
    standing,
    rests,
    later,
    own: role.own,
    meetings: training.meetings,
    minutes: training.minutes,
    trainer: nameOfKind(staff, sponsor),
    first: gated ? nameOfKind(staff, 'counselor') : undefined,
    planned: planned && spokenDay(planned.when, today),
    until: role.until && role.until >= today ? spokenDay(role.until, today) : undefined,
  };
}

function Suggest({ state, me, player, record, onGo, onTrouble }: JobsProps) {
  const [draft, setDraft] = useState(() => jobMemory.draft(player.id));
  const sponsors = staffKinds.map((kind) => ({ kind, name: nameOfKind(state.staff, kind) }));
  return (
    <SuggestForm
      draft={draft}
      sponsors={sponsors}
      onDraft={(next) => {
        jobMemory.keepDraft(player.id, next);
        setDraft(next);
      }}
      onSend={(suggestion) => {
        record({ type: 'RoleSuggested', role: `own-${freshId()}`, ...suggestion });
        jobMemory.keepDraft(player.id, undefined);
        onTrouble({ id: 'idea', text: suggestWords.sent });
        onGo({ at: 'jobs' });
      }}
      onMake={me ? undefined : () => onGo({ at: 'maker' })}
    />
  );
}
