// What the student can do at the present station of a pathway, and the facts that each act records.

import type { ComponentChildren } from 'preact';
import { capital } from '../../kit/page-language.ts';
import { cardFacts } from '../../practice/facts/card-facts.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import { pathwayInput } from '../../progress/pathway/pathways.ts';
import { plannedTrainings } from '../../progress/pathway/planned-trainings.ts';
import { howPlayed } from '../../progress/pathway/role-play-steps.ts';
import type { StationId, StationProof } from '../../progress/pathway/station-proofs.ts';
import type { Station } from '../../progress/pathway/stations.ts';
import { trainingFor } from '../../story/catalogue.ts';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import { nameOfKind } from '../jobs/trainer.ts';
import type { AtStation } from './at-station.ts';
import { type CardNotes, CardSteps } from './CardSteps.tsx';
import { PlaySteps } from './PlaySteps.tsx';
import { movesOf, playsOf } from './pathway-plays.ts';
import { SeenSteps } from './SeenSteps.tsx';
import { ShowThis } from './ShowThis.tsx';
import { TrainingSteps } from './TrainingSteps.tsx';

export function bodyOf(id: StationId, standing: AtStation): ComponentChildren {
  const { role, state } = standing;
  // While a role rests its pathway stays as it is. Only its card can still be taken down.
  if (role.state !== 'open' && id !== 'badged') return undefined;
  const { job } = role;
  const trainer = nameOfKind(state.staff, job.sponsor);
  const counselor = nameOfKind(state.staff, 'counselor');
  switch (id) {
    case 'interest':
      return undefined;
    case 'approval':
      return (
        <SeenSteps
          again={undefined}
          times={[]}
          show={show(standing, words.show(counselor), words.showAsk.approval, job.helps)}
        />
      );
    case 'training':
      return trainingBody(standing, trainer);
    case 'guided':
      return (
        <SeenSteps
          again={againOf(standing, id, words.onceMore)}
          times={[]}
          show={show(standing, words.show(trainer), words.showAsk.guided, [job.guided])}
        />
      );
    case 'rolePlay':
      return <PlaySteps plays={playsOf(standing)} moves={movesOf(standing)} />;
    case 'realLife':
      return (
        <SeenSteps
          again={againOf(standing, id, words.notYet)}
          times={countOf(standing, id, pathwayInput(job).realHelps)}
          show={show(standing, words.showAdult, words.showAsk.realLife, [job.real, ...job.expect])}
        />
      );
    case 'badged':
      return cardBody(standing);
  }
}

function show(standing: AtStation, label: string, ask: string, sees: readonly string[]): ComponentChildren {
  const name = standing.me.named?.nickname ?? '';
  return <ShowThis label={label} name={name} job={standing.role.job.title} ask={ask} sees={sees} />;
}

function trainingBody(standing: AtStation, trainer: string): ComponentChildren {
  const { role, state, today, pathway, dayOf, record, onGo } = standing;
  const { title, points, meetings } = role.job.training;
  const session = trainingFor(role.id);
  const next = plannedTrainings(state.own, today).find((each) => each.role === role.id);
  return (
    <TrainingSteps
      trainer={trainer}
      session={
        session && {
          minutes: session.minutes,
          played: howPlayed(session.id, standing.me.closings) !== undefined,
          onPlay: () => {
            if (!pathway.shown.begun) record({ type: 'TrainingBegun', role: role.id });
            onGo({ at: 'briefing', story: session.id, role: role.id });
          },
        }
      }
      planned={next && { when: dayOf(next.when), note: next.note }}
      meetings={countOf(standing, 'training', meetings)}
      show={show(standing, words.show(trainer), words.showAsk.training(title), points)}
    />
  );
}

function stationOf({ stations }: AtStation, id: StationId): Station | undefined {
  return stations.find((station) => station.id === id);
}

/** One entry for each act that is needed: who confirmed it and when, or `undefined` if it is still to come. */
function countOf(standing: AtStation, id: StationId, asked: number): readonly (string | undefined)[] {
  const { nameOf, dayOf } = standing;
  const proofs = stationOf(standing, id)?.proofs ?? [];
  const told = ({ actor, day }: StationProof): string => words.proof(nameOf(actor), dayOf(day));
  return Array.from({ length: asked }, (_, at) => proofs[at] && told(proofs[at]));
}

function againOf(
  standing: AtStation,
  id: StationId,
  says: (who: string, when: string) => string,
): string | undefined {
  const again = stationOf(standing, id)?.again;
  return again && says(capital(standing.nameOf(again.actor)), standing.dayOf(again.day));
}

function cardBody(standing: AtStation): ComponentChildren {
  const { role, me, pathway, nameOf, dayOf, record, onGo, onTrouble } = standing;
  const facts = me.byRole.get(role.id) ?? [];
  const notes = notesOf(facts);
  const said = (text: string, undo?: () => void): void =>
    onTrouble({ id: 'card', text, act: undo && { label: words.undo, onPress: undo } });
  const ask = ({ times, asked }: CardNotes): void => {
    record({
      type: 'CardRequested',
      role: role.id,
      ...(times ? { times } : {}),
      ...(asked ? { asked } : {}),
    });
    said(words.said.asked);
  };
  const back = (): void => {
    record({ type: 'CardBack', role: role.id });
    said(words.said.back);
  };
  const last = facts.findLast((fact) => isOf(cardFacts, fact) && cardWords[fact.type]);
  const notYet = last?.type === 'CardNotYet' ? last : undefined;
  return (
    <CardSteps
      card={pathway.card}
      notes={notes}
      notYet={
        notYet
          ? [
              words.cardNotYet(capital(nameOf(notYet.actor)), dayOf(notYet.day)),
              ...(notYet.note ? [words.cardNote(notYet.note)] : []),
            ]
          : []
      }
      rests={role.state !== 'open'}
      onBadge={() => onGo({ at: 'badges', badge: `role:${role.id}` })}
      onAsk={ask}
      onBreak={() => {
        record({ type: 'CardOnBreak', role: role.id });
        said(words.said.onBreak, back);
      }}
      onBack={back}
      onStepDown={() => {
        record({ type: 'CardSteppedDown', role: role.id });
        said(words.said.steppedDown, () => {
          back();
          if (pathway.card === 'onBreak') record({ type: 'CardOnBreak', role: role.id });
        });
      }}
      onTakeBack={() => {
        record({ type: 'CardSteppedDown', role: role.id });
        said(words.said.takenBack, () => ask(notes));
      }}
    />
  );
}

/** True for facts that end an earlier "not yet" from the teacher. */
const cardWords: Readonly<Record<keyof typeof cardFacts, boolean>> = {
  CardRequested: true,
  CardNotYet: true,
  CardApproved: true,
  CardSteppedDown: true,
  CardOnBreak: false,
  CardBack: false,
};

/** The student's words on their last request for a card. */
function notesOf(facts: readonly Fact[]): CardNotes {
  const last = facts.findLast((fact) => fact.type === 'CardRequested');
  return { times: last?.times ?? '', asked: last?.asked ?? '' };
}
