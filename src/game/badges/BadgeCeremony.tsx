// Connects the letter that brings a badge: its words, its soft sound, and where its buttons lead.
import { useEffect } from 'preact/hooks';
import { mayMove } from '../../kit/apply-preferences.ts';
import type { Preferences } from '../../kit/preferences.ts';
import { playSound } from '../../kit/sounds.ts';
import type { ClassState } from '../../progress/class/class-state.ts';
import type { Route } from '../route.ts';
import { badgeView } from './badge-views.ts';
import { Letter } from './Letter.tsx';
import type { Ceremony } from './useCeremony.ts';

interface BadgeCeremonyProps extends Ceremony {
  readonly nickname: string;
  readonly state: ClassState;
  readonly preferences: Preferences;
  readonly onGo: (route: Route) => void;
}

export function BadgeCeremony(props: BadgeCeremonyProps) {
  const { fact, fresh, nickname, state, preferences, onClose, onGo } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sound plays once, when the letter comes.
  useEffect(() => playSound('paper', preferences.sound && fresh), []);
  return (
    <Letter
      view={badgeView(fact, state)}
      nickname={nickname}
      fresh={fresh}
      moves={mayMove(preferences)}
      onSee={() => {
        onClose();
        onGo({ at: 'badges', badge: fact.badge });
      }}
      onClose={onClose}
    />
  );
}
