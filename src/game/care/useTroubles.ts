// What is the matter right now, as slips of paper: saving, the stage, another tab, a page that is no longer there.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { whenAtRest } from '../../device/at-rest.ts';
import { createOffline } from '../../device/offline.ts';
import type { Pocket } from '../../device/pocket.ts';
import type { Theatre, TheatreStatus } from '../../device/theatre.ts';
import { useClockSlip } from '../../device/useClockSlip.ts';
import type { Kept } from '../../device/useNotebook.ts';
import type { Trouble } from '../../kit/TroubleNote.tsx';
import { troubleWords as words } from '../../strings/en/everywhere.ts';
import type { Route } from '../route.ts';
import { afterScreen, afterStory, onScreen, withSlip } from './slips.ts';

interface Watched {
  readonly kept: Kept;
  readonly status: TheatreStatus;
  readonly wantsStage: boolean;
  readonly theatre: Theatre;
  readonly pocket: Pocket;
  readonly learner: string;
  readonly route: Route;
}

interface Troubles {
  readonly list: readonly Trouble[];
  add(trouble: Trouble): void;
  dismiss(id: string): void;
}

export function useTroubles({
  kept,
  status,
  wantsStage,
  theatre,
  pocket,
  learner,
  route,
}: Watched): Troubles {
  const [said, setSaid] = useState<readonly Trouble[]>([]);
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  /** Screens that came since a gentle question was asked. */
  const passed = useRef(0);
  const add = useCallback((trouble: Trouble) => {
    if (trouble.id === 'check-in') passed.current = 0;
    setAside((ids) => new Set([...ids].filter((id) => id !== trouble.id)));
    setSaid((list) => withSlip(list, trouble));
  }, []);
  const [clock, putAside] = useClockSlip(pocket, kept, 'student');
  const dismiss = useCallback(
    (id: string) => {
      putAside(id);
      setAside((ids) => new Set([...ids, id]));
      setSaid((list) => list.filter((trouble) => trouble.id !== id));
    },
    [putAside],
  );

  // A slip about a role-play belongs to it: it goes when that is left.
  const story = 'story' in route ? route.story : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: going elsewhere is what clears them.
  useEffect(() => () => setSaid(afterStory), [story]);
  const { at } = route;
  // A gentle question is for one student: it goes when a second screen comes, and never waits at the front door.
  useEffect(() => {
    passed.current += 1;
    setSaid((list) => onScreen(list, at, passed.current));
  }, [at]);
  const role = 'role' in route ? route.role : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another role is another screen.
  useEffect(() => () => setSaid((list) => afterScreen(list, at)), [at, role]);
  useEffect(
    () =>
      pocket.subscribe((name) => {
        if (story !== undefined && name === `bookmark:${learner}:${story}`)
          add({ id: 'elsewhere', text: words.elsewhere });
      }),
    [pocket, learner, story, add],
  );
  // Keeping a copy for later may wait until the stage is here. A newer version never changes over by itself.
  const settled = !wantsStage || status === 'ready' || status === 'lost';
  useEffect(() => {
    if (!settled) return;
    return whenAtRest(() =>
      createOffline().onNewer((changeOver) =>
        add({ id: 'newer', text: words.newer, act: { label: words.changeOver, onPress: changeOver } }),
      ),
    );
  }, [settled, add]);

  const list = useMemo(() => {
    const found: Trouble[] = [...said];
    // Said anew each time it happens.
    if (kept.trouble) found.push({ id: `${kept.trouble} ${kept.unfit}`, text: words[kept.trouble] });
    if (wantsStage && status === 'lost')
      found.push({
        id: 'stage',
        text: words.stageLost,
        act: {
          label: words.stageAgain,
          onPress: () => {
            theatre.close();
            theatre.open();
          },
        },
      });
    // It remembers by itself that it was put aside.
    return [...found.filter(({ id }) => !aside.has(id)), ...(clock ? [clock] : [])];
  }, [said, aside, kept.trouble, kept.unfit, wantsStage, status, theatre, clock]);
  return { list, add, dismiss };
}
