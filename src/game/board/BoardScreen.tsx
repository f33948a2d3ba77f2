// The expert board and its search for help: cards, results and what to record, from this device's facts.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useBoard } from '../../device/useBoard.ts';
import { isLooking } from '../../device/useNotebook.ts';
import { mayMove } from '../../kit/apply-preferences.ts';
import type { RoleCategory } from '../../practice/roles.ts';
import { createFindEdge } from '../../progress/board/find-edge.ts';
import { createFindHelp } from '../../progress/board/find-help.ts';
import { searchLanguage } from '../../words/en/search-words.ts';
import { soundsBig } from '../../words/en/sounds-big.ts';
import type { NetworkProps } from '../network-props.ts';
import type { Route } from '../route.ts';
import { Board } from './Board.tsx';
import type { Done } from './DoneNote.tsx';
import type { OwnMove } from './ExpertCard.tsx';
import { type Expert, expertKey } from './expert.ts';
import { adultOf, atTheStart, expertsFrom, signOf } from './experts.ts';
import { FoundHelp, type FoundJob, foundSummary } from './FoundHelp.tsx';
import { ownDone, ownMoves } from './own-card.ts';
import { useLooks } from './useLooks.ts';
import { useWish } from './useWish.ts';
import { isUnmet } from './wish.ts';

type Props = NetworkProps<'board'>;

function isBig(wish: string): boolean {
  return soundsBig(wish) !== undefined;
}

export function BoardScreen(props: Props) {
  const { route, me, player, today, device, kept, preferences } = props;
  const { record, onGo, onStay, onPerson } = props;
  const { state, cards, reviewDue } = useBoard(kept.notebook, today);
  const [category, setCategory] = useState<RoleCategory>();
  const [done, setDone] = useState<Done>();
  const experts = useMemo(() => expertsFrom(cards, player.baseOf, state), [cards, player.baseOf, state]);
  const findHelp = useMemo(() => createFindHelp(state.roles, searchLanguage), [state.roles]);
  const findEdge = useMemo(() => createFindEdge(state.roles, searchLanguage), [state.roles]);
  const wish = useWish({
    kept: route.wish,
    isBig,
    onKeep: (next) => onStay({ at: 'board', ...(next === undefined ? {} : { wish: next }) }),
  });
  const isWishing = wish.now.trim() !== '';
  const myId = me?.id ?? '';
  const found = useMemo((): readonly FoundJob[] => {
    if (!isWishing) return [];
    const byKey = new Map(experts.map((expert) => [expertKey(expert), expert]));
    return findHelp(wish.now, cards).map(({ role, listed, resting, inTraining }) => ({
      role,
      experts: [...listed, ...resting, ...inTraining].flatMap((card) => byKey.get(expertKey(card)) ?? []),
      askable: listed.some(({ learner }) => learner !== myId),
      adult: adultOf(state, role.job.sponsor),
    }));
  }, [isWishing, wish.now, findHelp, cards, experts, state, myId]);

  const look = useLooks(device, today);
  // A search that the student paused on and that fitted no job is noted when they leave it: by clearing it, by another screen or by closing the page.
  const unmet = useRef<() => void>(() => {});
  const { settled } = wish;
  const missed = isUnmet(settled, {
    isBig,
    fits: (words) => findHelp(words, cards).length > 0 || findEdge(words) !== undefined,
  });
  const wasMissed = useRef(false);
  useEffect(() => {
    if (wasMissed.current && settled === '') look();
    wasMissed.current = missed;
    unmet.current = () => {
      if (wasMissed.current) look();
      wasMissed.current = false;
    };
  }, [settled, missed, look]);
  useEffect(() => {
    const leave = (): void => unmet.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const leaveFor = (next: Route): void => {
    wish.settle();
    onGo(next);
  };
  const ask = ({ role, learner }: Expert): void => leaveFor({ at: 'ask', role, helper: learner });
  const unlisted = (role: string): void => look(role);
  const own = (expert: Expert, move: OwnMove): void => {
    const { facts, undo } = ownMoves(expert, move);
    for (const fact of facts) record(fact);
    setDone({
      text: ownDone(expert, move),
      onUndo: () => {
        for (const fact of undo) record(fact);
        setDone(undefined);
      },
    });
  };
  return (
    <Board
      sign={signOf(state)}
      teacher={adultOf(state, 'teacher')}
      experts={isLooking(kept) ? undefined : experts}
      me={myId}
      wish={wish.now}
      summary={isWishing && settled === wish.now ? foundSummary(found) : ''}
      found={
        isWishing && (
          <FoundHelp
            isBig={isBig(wish.now)}
            found={found}
            edge={found.length === 0 ? findEdge(wish.now) : undefined}
            teacher={atTheStart(adultOf(state, 'teacher'))}
            me={myId}
            onAsk={ask}
            onAskAdult={(role) => {
              unlisted(role);
              leaveFor({ at: 'ask', role });
            }}
            onLearn={(role) => {
              unlisted(role);
              leaveFor({ at: 'job', role });
            }}
            onSuggest={() => leaveFor({ at: 'suggest' })}
            onOwn={own}
          />
        )
      }
      category={category}
      reviewDue={reviewDue}
      moves={mayMove(preferences)}
      done={done}
      onWish={wish.set}
      onCategory={setCategory}
      onAsk={ask}
      onOwn={own}
      onSaid={() => setDone(undefined)}
      onJobs={() => onGo({ at: 'jobs' })}
      onPerson={onPerson}
    />
  );
}
