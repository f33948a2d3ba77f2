// The debrief page: seven questions, to show large or print. One of them is enough for a talk.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import './debrief.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { useModal } from '../../../kit/useModal.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { usePrinting } from './usePrinting.ts';

export function DebriefPage() {
  const [big, setBig] = useState<number>();
  const { press, onPress } = usePrinting('questions');
  return (
    <section className="stack card paper" aria-labelledby="debrief-page">
      <h2 id="debrief-page">{words.debriefTitle}</h2>
      <p>{words.debriefAbout}</p>
      <ul className="debrief-list cards">
        {words.debrief.map((question, at) => (
          <li key={question}>
            <button type="button" className="debrief-question lettered pick stack" onClick={() => setBig(at)}>
              {question}
              <span className="debrief-big">
                <Icon name="eye" /> {words.showBig}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button" onClick={() => onPress('questions')}>
          <Icon name="download" /> {words.debriefPrint}
        </button>
      </div>
      {big !== undefined && (
        <BigQuestion
          question={words.debrief[big % words.debrief.length] ?? ''}
          onNext={() => setBig(big + 1)}
          onClose={() => setBig(undefined)}
        />
      )}
      <PrintSheet key={press} atOnce={press > 0}>
        <section className="sheet-debrief">
          <h2>{words.debriefTitle}</h2>
          <ul>
            {words.debrief.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      </PrintSheet>
    </section>
  );
}

interface BigQuestionProps {
  readonly question: string;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

function BigQuestion({ question, onNext, onClose }: BigQuestionProps) {
  const dialog = useModal(onClose);
  return (
    <dialog {...dialog} className="big-question whole-wall" aria-label={words.debriefTitle}>
      <p role="status">
        <Changing text={question} />
      </p>
      <div className="row">
        <button type="button" className="button first" onClick={onNext}>
          <Icon name="flip" /> {words.another}
        </button>
        <button type="button" className="button" onClick={onClose}>
          <Icon name="close" /> {words.close}
        </button>
      </div>
    </dialog>
  );
}
