// The slip that an adult signs after seeing a real act: lines to write on, and “not yet” beside every yes.
import { mineWords } from '../../../strings/en/mine.ts';

const words = mineWords.slip;

export function RealActSlip() {
  return (
    <article className="mine-slip stack card paper">
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <p className="mine-line">{words.who}</p>
      <p className="mine-line">{words.saw}</p>
      {words.checks.map((check) => (
        <p key={check} className="row">
          {check}
          <span className="mine-box">{words.yes}</span>
          <span className="mine-box">{words.notYet}</span>
        </p>
      ))}
      <p className="mine-line">{words.signed}</p>
    </article>
  );
}
