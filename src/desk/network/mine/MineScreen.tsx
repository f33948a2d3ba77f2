// My training: what waits for this adult, the students who chose a job they train and how far each is, and the brief and slips to print.
import { useMemo } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import './mine.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { projectWaiting } from '../../../progress/class/waiting.ts';
import { mineWords as words } from '../../../strings/en/mine.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { WaitingList } from '../../look/today/WaitingList.tsx';
import { isOfMine, myLearners, rolesOf } from './my-learners.ts';
import { RealActSlip } from './RealActSlip.tsx';

/** The slips on one printed page. */
const slips = [1, 2, 3, 4];

export function MineScreen({ desk }: { readonly desk: Desk }) {
  const { state, me, today } = desk;
  const roles = useMemo(() => rolesOf(state, me.kind), [state, me.kind]);
  const learners = myLearners(state, roles);
  const waiting = useMemo(
    () => projectWaiting(state, me, today).filter((each) => isOfMine(each, roles)),
    [state, me, today, roles],
  );
  return (
    <div className="mine stack loose" data-screen="desk-mine">
      <div className="stack left no-print">
        <DeskHeading>{words.title}</DeskHeading>
        <p>{words.about}</p>
        <button type="button" className="button" onClick={() => window.print()}>
          <Icon name="print" /> {words.print}
        </button>
      </div>
      {learners.length === 0 ? (
        <section className="card paper no-print" aria-label={words.title}>
          <p>
            <Changing text={roles.length === 0 ? words.noRoles : words.none} />
          </p>
        </section>
      ) : (
        <div className="beside no-print">
          <WaitingList
            spoken={desk.spoken}
            later={desk.later}
            putAside={desk.putAside}
            isAside={desk.isAside}
            held={desk.held}
            baseOf={desk.baseOf}
            onGo={desk.onGo}
            title={words.waits}
            waiting={waiting}
            about={words.noneWaits}
          />
          <section className="stack card paper" aria-labelledby="mine-all">
            <h2 id="mine-all">{words.everyone}</h2>
            <ul className="mine-list rows">
              {learners.map(({ id, nickname, role, step }) => (
                <li key={`${role.id} ${id}`} className="row">
                  <strong>
                    <bdi>{nickname}</bdi>
                  </strong>
                  <span>{role.job.title}</span> <span className="chip">{words.steps[step]}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
      <div className="mine-paper cards few">
        <section className="mine-brief stack card paper" aria-labelledby="mine-brief">
          <h2 id="mine-brief">{words.brief.title(me.name)}</h2>
          <ul className="bullets">
            {words.brief.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {roles.length > 0 && <h3>{words.brief.jobs}</h3>}
          <ul className="bullets">
            {roles.map(({ id, job }) => (
              <li key={id}>{words.brief.job(job.title, job.training.title, job.training.minutes)}</li>
            ))}
          </ul>
        </section>
        <div className="mine-slips stack">
          {slips.map((slip) => (
            <RealActSlip key={slip} />
          ))}
        </div>
      </div>
    </div>
  );
}
