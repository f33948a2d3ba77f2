// One student's sheet at the desk, the same that the student reads, with ways to help, print and save. Opening it is recorded once a day.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { now } from '../../../device/clock.ts';
import { Changing } from '../../../kit/Changing.tsx';
import './progress.css';
import './student.css';
import { Figure } from '../../../kit/Figure.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { SheetPaper } from '../../../kit/SheetPaper.tsx';
import { projectClasses } from '../../../progress/class/classes.ts';
import { type LearnerSheet, projectSheet } from '../../../progress/records/sheet.ts';
import { progressWords } from '../../../strings/en/progress.ts';
import { sheetWords } from '../../../strings/en/sheet.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { studentParcel } from '../data/parcels.ts';
import { noteLook } from './note-looks.ts';
import { OthersSittings } from './OthersSittings.tsx';
import { storyName } from './story-name.ts';

const words = progressWords.sheet;
const clock = (): number => now().at;

export function StudentScreen({ desk }: { readonly desk: Desk }) {
  const { state, today, route, onGo } = desk;
  const id = route.of ?? '';
  const sheet = useMemo(() => projectSheet(state, id, today, storyName), [state, id, today]);
  if (sheet) return <Student key={id} desk={desk} sheet={sheet} />;
  return (
    <div className="not-yours stack left card paper" data-screen="desk-student">
      <DeskHeading>{words.unknownTitle}</DeskHeading>
      <p>{words.unknown}</p>
      <button type="button" className="button first" onClick={() => onGo({ at: 'progress' })}>
        <Icon name="back" /> {words.back}
      </button>
    </div>
  );
}

function Student({ desk, sheet }: { readonly desk: Desk; readonly sheet: LearnerSheet }) {
  const { state, today, spoken, onGo, baseOf } = desk;
  const { id, nickname, lastDay } = sheet;
  const [told, setTold] = useState('');
  const noted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (noted.current === today) return;
    noted.current = today;
    noteLook(desk, id, 'sheet');
  }, [desk, id, today]);
  const base = baseOf(id);
  const inClass = projectClasses(state.own).find((each) => each.id === state.learners.get(id)?.class)?.name;
  const saveXapi = async (): Promise<void> => {
    const files = await import('./class-files.ts');
    const name = files.saveXapi(progressWords.files.xapiName(nickname, today), studentParcel(state, id), [
      id,
    ]);
    noteLook(desk, id, 'copy');
    setTold(progressWords.files.saved(name));
  };
  return (
    <div className="stack loose" data-screen="desk-student">
      <div className="student-tools row no-print">
        <button type="button" className="button" onClick={() => onGo({ at: 'progress' })}>
          <Icon name="back" /> {words.back}
        </button>
        <button type="button" className="button" onClick={() => onGo({ at: 'assign', of: id })}>
          {words.assign}
        </button>
        <button
          type="button"
          className="button first"
          onClick={() => {
            noteLook(desk, id, 'copy');
            print();
          }}
        >
          {words.print}
        </button>
        <button type="button" className="button" onClick={() => void saveXapi()}>
          <Icon name="download" /> {words.xapi}
        </button>
        <p role="status">
          <Changing text={told} />
        </p>
      </div>
      <article className="student-paper stack loose card paper">
        <header className="student-head row">
          {base && <Figure base={base} size="5.5rem" />}
          <div>
            <DeskHeading>
              <bdi>{nickname}</bdi>
              {inClass && <span>{`, ${inClass}`}</span>}
            </DeskHeading>
            <p>
              <Changing text={lastDay ? sheetWords.last(spoken(lastDay)) : sheetWords.never} />
            </p>
          </div>
          <p className="student-same note sky">
            <Icon name="eye" /> {sheetWords.sameWords}
          </p>
        </header>
        <SheetPaper
          sheet={sheet}
          spoken={spoken}
          doFor={({ story, title }) => (
            <button
              type="button"
              className="button first no-print"
              onClick={() => onGo({ at: 'assign', of: story })}
            >
              {words.assignThis(title)}
            </button>
          )}
        />
        <p className="student-printed">{words.printed(today)}</p>
      </article>
      <OthersSittings
        state={desk.state}
        today={desk.today}
        spoken={desk.spoken}
        sayAll={desk.store.sayAll}
        onSay={desk.onSay}
        clock={clock}
        id={id}
        nickname={nickname}
      />
    </div>
  );
}
