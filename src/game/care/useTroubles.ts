// Present troubles as slips of paper: saving, the stage, another tab, a page that is no longer there.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { whenAtRest } from '../../device/at-rest.ts';
import type { Pocket } from '../../device/pocket.ts';
import type { Theatre, TheatreStatus } from '../../device/theatre.ts';
import { useClockSlip } from '../../device/useClockSlip.ts';
import type { Kept } from '../../device/useNotebook.ts';
import type { Trouble } from '../../kit/TroubleNote.tsx';
import { troubleWords as words } from '../../strings/en/everywhere.ts';
import type { Route } from '../route.ts';
import { afterScreen, afterStory, onScreen, withSlip } from './slips.ts';

const fetchOffline = () => import('../../device/offline.ts');

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
  /** Screens since the gentle question was asked. */
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

  // Slips about a role-play go when it is left.
  const story = 'story' in route ? route.story : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the role-play clears its slips.
  useEffect(() => () => setSaid(afterStory), [story]);
  const { at } = route;
  // The gentle question goes at the second screen and at the front door: see `onScreen`.
  useEffect(() => {
    passed.current += 1;
    setSaid((list) => onScreen(list, at, passed.current));
  }, [at]);
  const role = 'role' in route ? route.role : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another role counts as another screen.
  useEffect(() => () => setSaid((list) => afterScreen(list, at)), [at, role]);
  useEffect(
    () =>
      pocket.subscribe((name) => {
        if (story !== undefined && name === `bookmark:${learner}:${story}`)
          add({ id: 'elsewhere', text: words.elsewhere });
      }),
    [pocket, learner, story, add],
  );
  // The offline copy is started once the stage has loaded, so as not to slow it. A newer version changes over only when the student agrees.
  const settled = !wantsStage || status === 'ready' || status === 'lost';
  useEffect(() => {
    if (!settled) return;
    const offerNewer = (changeOver: () => void): void =>
      add({ id: 'newer', text: words.newer, act: { label: words.changeOver, onPress: changeOver } });
    return whenAtRest(() => {
      // What cannot be fetched now is tried again at the next visit.
      fetchOffline().then(
        ({ createOffline }) => createOffline().onNewer(offerNewer),
        () => {},
      );
    });
  }, [settled, add]);

  const list = useMemo(() => {
    const found: Trouble[] = [...said];
    // The id holds the count, so that a slip that was closed comes back when it happens again.
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
    // The clock slip remembers itself that it was closed.
    return [...found.filter(({ id }) => !aside.has(id)), ...(clock ? [clock] : [])];
  }, [said, aside, kept.trouble, kept.unfit, wantsStage, status, theatre, clock]);
  return { list, add, dismiss };
}
