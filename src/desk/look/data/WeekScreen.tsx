// Prepare this week: a code for each student to cut apart, or a zip with a file for each; a private gift stands in its own alone.
import './week.css';
import { useEffect, useState } from 'preact/hooks';
import { breath } from '../../../kit/breath.ts';
import { Changing } from '../../../kit/Changing.tsx';
import { dataWords } from '../../../strings/en/data.ts';
import { listWords } from '../../../strings/en/lists.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { OnlyHereNote } from '../../frame/OnlyHereNote.tsx';
import { QrCode } from '../../frame/QrCode.tsx';
import { type QrPath, qrPath } from '../../frame/qr-path.ts';
import { useRoster } from '../../people/class/useRoster.tsx';
import { fileNameFor, packFiles } from './pack-files.ts';
import { deviceParcel, weekParcel } from './parcels.ts';

interface WeekCode {
  readonly id: string;
  readonly nickname: string;
  /** What the code says. */
  readonly says: string;
  /** Absent where it is too much for a code. */
  readonly code: QrPath | undefined;
}

const words = dataWords.week;

export function WeekScreen({ desk }: { readonly desk: Desk }) {
  const { state, store, onGo, onSay } = desk;
  const [failed, setFailed] = useState(false);
  const { roster, picker } = useRoster(state);
  const { learners } = roster;
  const [codes, setCodes] = useState<readonly WeekCode[]>([]);
  const [packed, setPacked] = useState<number>();
  useEffect(() => {
    let wanted = true;
    setCodes([]);
    const make = async (): Promise<void> => {
      for (const { id, named } of learners) {
        const says = await store.giveCode(weekParcel(state, id));
        if (!wanted) return;
        setCodes((before) => [...before, { id, nickname: named.nickname, says, code: qrPath(says, 'L') }]);
        await breath();
      }
    };
    make().catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [state, learners, store]);
  const save = async (): Promise<void> => {
    setPacked(0);
    const files = learners.map(({ id, named }, at) => ({
      name: fileNameFor(at, named.nickname),
      text: () => store.writeFile(deviceParcel(state, [id])),
    }));
    try {
      store.download(words.zipName(roster.name ?? ''), await packFiles(files, setPacked));
      onSay(words.saved(files.length));
    } catch {
      onSay(dataWords.trouble);
    } finally {
      setPacked(undefined);
    }
  };
  const done = learners.length > 0 && codes.length === learners.length;
  const tooMuch = codes.filter(({ code }) => code === undefined).map(({ nickname }) => nickname);
  return (
    <div className="week stack loose" data-screen="desk-week">
      <div className="stack no-print">
        <div className="row apart">
          <DeskHeading>{words.prepared}</DeskHeading>
          <button type="button" className="button quiet" onClick={() => onGo({ at: 'data' })}>
            {dataWords.back}
          </button>
        </div>
        <div>{picker}</div>
        <p>{words.codesAbout}</p>
        {store.onlyHere && <OnlyHereNote text={words.onlyHere} />}
        <p role="status">
          <Changing
            text={
              failed
                ? words.trouble
                : learners.length === 0
                  ? dataWords.give.nobody
                  : done
                    ? words.ready(codes.length)
                    : words.making(codes.length, learners.length)
            }
          />
        </p>
        {tooMuch.length > 0 && <p className="note sun">{words.tooMuch(listWords(tooMuch))}</p>}
        <div className="row">
          <button type="button" className="button first" disabled={!done} onClick={() => window.print()}>
            {words.print}
          </button>
          <button
            type="button"
            className="button"
            disabled={learners.length === 0 || packed !== undefined}
            onClick={() => void save()}
          >
            <Changing
              text={packed === undefined ? words.zip : dataWords.kept.packing(packed, learners.length)}
            />
          </button>
        </div>
        <p className="desk-hint">{words.honest}</p>
      </div>
      <ul className="week-codes">
        {codes.map(
          ({ id, nickname, says, code }) =>
            code && (
              <li key={id} data-link={says}>
                <strong className="card-name">
                  <bdi>{nickname}</bdi>
                </strong>
                <QrCode {...code} label={words.codeOf(nickname)} />
                <span>{words.scan}</span>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
