// Hand in, for the student who plays: shown where there is something to hand in, or something was.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { now } from '../../device/clock.ts';
import type { Device } from '../../device/device.ts';
import type { Notebook } from '../../device/notebook.ts';
import { handIn } from '../../device/progress-files.ts';
import { spokenDay } from '../../device/spoken-day.ts';
import { useNotebook } from '../../device/useNotebook.ts';
import { usePlayers } from '../../device/usePlayers.ts';
import { type LastHandIn, parseLastHandIn } from '../../practice/handed-in.ts';
import { projectHandIn } from '../../progress/records/hand-in.ts';
import { handInWords as words } from '../../strings/en/rooms.ts';
import { HandIn } from './HandIn.tsx';

interface HandInScreenProps {
  readonly device: Device;
  readonly learner: string;
  /** Called once it is known whether there is something to hand in. */
  readonly onReady?: () => void;
}

export function HandInScreen({ device, learner, onReady }: HandInScreenProps) {
  const { notebook, facts } = useNotebook(device, true);
  const nickname = usePlayers(notebook).find(({ id }) => id === learner)?.nickname;
  const [last, keep] = useLast(notebook, learner);
  const isReady = notebook !== undefined && last !== 'unread';
  useEffect(() => {
    if (isReady) onReady?.();
  }, [isReady, onReady]);
  /** The name of the file, just after it was saved. */
  const [file, setFile] = useState<string>();
  const waits = useMemo(
    () =>
      notebook && last !== 'unread'
        ? projectHandIn(facts, learner, { device: notebook.device, since: last?.upTo })
        : undefined,
    [notebook, facts, learner, last],
  );
  if (!notebook || nickname === undefined || last === 'unread' || !waits) return null;
  const { things, upTo, to } = waits;
  if (things === 0 || !upTo) {
    if (!last) return null;
    const { day } = now();
    const done = words.done(spokenDay(last.day, day), last.things);
    return (
      <HandIn says={file === undefined ? done : `${done} ${words.saved(file, to)}`} onHandIn={undefined} />
    );
  }
  const go = async (): Promise<void> => {
    const handed = await handIn(notebook, learner, nickname);
    if (handed.how === 'kept') return;
    setFile(handed.how === 'saved' ? handed.file : undefined);
    keep({ day: now().day, things, upTo });
  };
  return <HandIn says={words.fresh(things, to)} onHandIn={() => void go()} />;
}

/** What was handed in last from this device, and the function that keeps it. */
function useLast(
  notebook: Notebook | undefined,
  learner: string,
): [LastHandIn | undefined | 'unread', (handed: LastHandIn) => void] {
  const [last, setLast] = useState<LastHandIn | undefined | 'unread'>('unread');
  const key = `handed-in:${learner}`;
  useEffect(() => {
    let wanted = true;
    void notebook
      ?.kept(key)
      .catch(() => undefined)
      .then((kept) => {
        if (wanted) setLast(parseLastHandIn(kept));
      });
    return () => {
      wanted = false;
    };
  }, [notebook, key]);
  const keep = (handed: LastHandIn): void => {
    setLast(handed);
    void notebook?.keep(key, handed).catch(() => {});
  };
  return [last, keep];
}
