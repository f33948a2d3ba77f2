// My path, from what the facts of this learner fold into.
import { useCallback } from 'preact/hooks';
import { pathWords } from '../kit/strings/rooms.ts';
import { MyPath, type PlantView } from '../overlay/path/MyPath.tsx';
import type { MicroId } from '../practice/rubric.ts';
import { daysBetween } from '../progress/days.ts';
import { standingFor } from '../progress/mastery.ts';
import type { Route } from './route.ts';
import type { Playing } from './usePlayer.ts';
import type { Practice } from './usePractice.ts';

interface PathScreenProps {
  readonly player: Playing;
  readonly practice: Practice;
  /** Titles by story id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly onGo: (route: Route) => void;
}

export function PathScreen({ player, practice, titles, onGo }: PathScreenProps) {
  const { mastery, next, today } = practice;
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
      name={player.known?.nickname}
      plant={plant}
      next={
        next && {
          title: titles.get(next.story) ?? '',
          micro: next.micro,
          why: next.why,
          onPlay: () => onGo({ at: 'briefing', story: next.story }),
        }
      }
      onMake={player.known ? undefined : () => onGo({ at: 'maker' })}
    />
  );
}

/** "today", "yesterday", "Tuesday", or a date: as this browser's language writes it. */
function spokenDay(day: string, today: string): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return pathWords.today;
  if (ago === 1) return pathWords.yesterday;
  const date = new Date(`${day}T12:00:00`);
  return date.toLocaleDateString(
    undefined,
    ago < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' },
  );
}
