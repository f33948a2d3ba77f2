// My training: who chose a job I train, my word on each, and the slip and brief to print.
import './mine.css';
import { mineWords as words } from '../../kit/strings/mine.ts';
import type { Desk } from '../desk.ts';
import { DeskHeading } from '../frame/DeskHeading.tsx';
import { type MyLearner, myLearners, rolesOf, wordOf } from './my-learners.ts';

export function DeskMine({ desk }: { readonly desk: Desk }) {
  const { state, me } = desk;
  const roles = rolesOf(state, me.kind);
  const learners = myLearners(state, me.kind);
  return (
    <div className="mine" data-screen="desk-mine">
      <div className="no-print">
        <DeskHeading>{words.title}</DeskHeading>
        <p>{words.about}</p>
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <section className="paper no-print" aria-label={words.title}>
        {roles.length === 0 && <p>{words.noRoles}</p>}
        {roles.length > 0 && learners.length === 0 && <p>{words.none}</p>}
        <ul className="mine-list">
          {learners.map((one) => (
            <Line key={`${one.role.id} ${one.id}`} desk={desk} one={one} />
          ))}
        </ul>
      </section>
      <div className="mine-paper">
        <section className="paper" aria-labelledby="mine-brief">
          <h2 id="mine-brief">{words.brief.title(me.name)}</h2>
          <ul>
            {words.brief.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {roles.length > 0 && <h3>{words.brief.jobs}</h3>}
          <ul>
            {roles.map(({ id, job }) => (
              <li key={id}>{words.brief.job(job.title, job.training.title, job.training.minutes)}</li>
            ))}
          </ul>
        </section>
        <section className="paper" aria-labelledby="mine-slip">
          <h2 id="mine-slip">{words.slip.title}</h2>
          <p>{words.slip.about}</p>
          {words.slip.lines.map((line) => (
            <p key={line} className="mine-line">
              {line}
            </p>
          ))}
        </section>
      </div>
    </div>
  );
}

function Line({ desk, one }: { readonly desk: Desk; readonly one: MyLearner }) {
  const { id, nickname, role, step, next } = one;
  const key = `mine ${role.id} ${id} ${next}`;
  const held = desk.held(key);
  return (
    <li>
      <p>
        <strong>
          <bdi>{nickname}</bdi>
        </strong>{' '}
        · {role.job.title} · {words.steps[step]}
      </p>
      {next && !held && (
        <button
          type="button"
          className="button"
          aria-label={words.of(words[next], nickname, role.job.title)}
          onClick={() =>
            desk.later(key, words.said(words[next], nickname), [
              { draft: wordOf(next, role.id), learner: id },
            ])
          }
        >
          {words[next]}
        </button>
      )}
    </li>
  );
}
