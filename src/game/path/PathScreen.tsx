// My path, from this learner's facts.
import { lazy, Suspense } from 'preact/compat';
import { useCallback, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { spokenDay } from '../../device/spoken-day.ts';
import type { Practice } from '../../device/usePractice.ts';
import type { MicroId } from '../../practice/rubric.ts';
import type { ClassState } from '../../progress/class/class-state.ts';
import { standingFor } from '../../progress/mastery/mastery.ts';
import type { OwnPathway } from '../../progress/pathway/job-board.ts';
import { giftWords, pathWords } from '../../strings/en/rooms.ts';
import type { Playing } from '../front/usePlayer.ts';
import type { Route } from '../route.ts';
import { reasonIn } from '../school/why.ts';
import { MyPath, type PlantView } from './MyPath.tsx';

const HandIn = lazy(() => import('./HandInScreen.tsx').then((m) => ({ default: m.HandInScreen })));

interface PathScreenProps {
  readonly device: Device;
  readonly player: Playing;
  readonly practice: Practice;
  readonly state: Pick<ClassState, 'names'>;
  readonly ways: readonly OwnPathway[];
  /** Titles by story id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Asked once: is anything kept on this device? */
  readonly keepsFacts: () => boolean;
  readonly onGo: (route: Route) => void;
}

export function PathScreen(props: PathScreenProps) {
  const { device, player, practice, state, ways, titles, keepsFacts, onGo } = props;
  const [kept] = useState(keepsFacts);
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  const { mastery, today } = practice;
  const [next] = practice.suggested;
  const plant = useCallback(
    (micro: MicroId): PlantView => {
      const { level, tuneUp, shown } = standingFor(mastery, micro, today);
      const places = shown.toReversed().map(({ story, day }) => ({
        where: titles.get(story) ?? pathWords.elsewhere,
        when: spokenDay(day, today),
      }));
      return { level, tuneUp, shown: places };
    },
    [mastery, today, titles],
  );
  return (
    <MyPath
      waits={kept && (player.all === undefined || !ready)}
      name={player.known?.nickname}
      plant={plant}
      next={
        next && {
          ...reasonIn(next, state, today),
          title: next.why === 'assigned' ? giftWords.title : (titles.get(next.story) ?? ''),
          onPlay: () => onGo({ at: 'briefing', story: next.story }),
        }
      }
      ways={ways.map(({ role, ...way }) => ({ ...way, onOpen: () => onGo({ at: 'pathway', role }) }))}
      handIn={
        <Suspense fallback={null}>
          <HandIn device={device} learner={player.id} onReady={onReady} />
        </Suspense>
      }
      onJobs={() => onGo({ at: 'jobs' })}
      onMake={player.known ? undefined : () => onGo({ at: 'maker' })}
    />
  );
}
