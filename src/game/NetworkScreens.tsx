// The screens of the Peer Support Network: the board, asking, jobs, pathways and badges. One chunk, fetched when it is first needed.

import type { Device } from '../device/device.ts';
import type { Kept } from '../device/useNotebook.ts';
import type { Preferences } from '../kit/preferences.ts';
import type { Trouble } from '../kit/TroubleNote.tsx';
import type { Day } from '../practice/days.ts';
import type { FactDraft } from '../practice/facts/fact.ts';
import type { ClassLearner, ClassState } from '../progress/class/class-state.ts';
import { BadgesScreen } from './badges/BadgesScreen.tsx';
import { AskScreen } from './board/AskScreen.tsx';
import { BoardScreen } from './board/BoardScreen.tsx';
import type { Playing } from './front/usePlayer.ts';
import { JobsScreen } from './jobs/JobsScreen.tsx';
import { PathwayScreen } from './pathway/PathwayScreen.tsx';
import type { Route } from './route.ts';
import type { Place } from './usePicture.ts';

export type NetworkRoute = Extract<
  Route,
  { at: 'board' | 'ask' | 'jobs' | 'job' | 'suggest' | 'pathway' | 'badges' }
>;

export interface NetworkProps<R extends NetworkRoute = NetworkRoute> {
  readonly route: R;
  readonly state: ClassState;
  /** Absent for a guest, who can look at everything and is asked to make a figure first where it matters. */
  readonly me: ClassLearner | undefined;
  readonly player: Playing;
  readonly today: Day;
  readonly device: Device;
  readonly place: Place;
  readonly kept: Kept;
  readonly preferences: Preferences;
  /** Writes down what this student did. */
  readonly record: (draft: FactDraft) => void;
  readonly onGo: (route: Route) => void;
  readonly onStay: (route: Route) => void;
  readonly onTrouble: (trouble: Trouble) => void;
  /** Opens the way to a real person. */
  readonly onPerson: () => void;
}

export function NetworkScreens(props: NetworkProps) {
  const { route, ...all } = props;
  // Somebody has a name here: a guest who has practised already, and whoever was taken off the class, make a figure first.
  const rest = { ...all, me: all.me?.named ? all.me : undefined };
  switch (route.at) {
    case 'board':
      return <BoardScreen route={route} {...rest} />;
    case 'ask':
      return <AskScreen route={route} {...rest} />;
    case 'jobs':
    case 'job':
    case 'suggest':
      return <JobsScreen route={route} {...rest} />;
    case 'pathway':
      return <PathwayScreen route={route} {...rest} />;
    case 'badges':
      return <BadgesScreen route={route} {...rest} />;
  }
}
