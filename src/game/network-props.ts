// What every screen of the Peer Support Network is given, and its address.
import type { Device } from '../device/device.ts';
import type { Kept } from '../device/useNotebook.ts';
import type { Preferences } from '../kit/preferences.ts';
import type { Trouble } from '../kit/TroubleNote.tsx';
import type { Day } from '../practice/days.ts';
import type { FactDraft } from '../practice/facts/fact.ts';
import type { ClassLearner, ClassState } from '../progress/class/class-state.ts';
import type { Playing } from './front/usePlayer.ts';
import type { Route } from './route.ts';
import type { PicturePlace } from './usePicture.ts';

type NetworkAt = 'board' | 'ask' | 'jobs' | 'job' | 'suggest' | 'pathway' | 'badges';

export interface NetworkProps<At extends NetworkAt = NetworkAt> {
  readonly route: Extract<Route, { at: At }>;
  readonly state: ClassState;
  /** Absent for a guest, who can look at everything and is asked to make a figure first where it matters. */
  readonly me: ClassLearner | undefined;
  readonly player: Playing;
  readonly today: Day;
  readonly device: Device;
  readonly place: PicturePlace;
  readonly kept: Kept;
  readonly preferences: Preferences;
  /** Records a fact of this student. */
  readonly record: (draft: FactDraft) => void;
  readonly onGo: (route: Route) => void;
  readonly onStay: (route: Route) => void;
  readonly onTrouble: (trouble: Trouble) => void;
  /** Opens the way to a real person. */
  readonly onPerson: () => void;
}

export type JobsProps = NetworkProps<'jobs' | 'job' | 'suggest'>;

export type PathwayProps = NetworkProps<'pathway'>;
