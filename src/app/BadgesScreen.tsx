// The wall of badges, wired.
import type { NetworkProps, NetworkRoute } from './NetworkScreens.tsx';

type Props = NetworkProps<NetworkRoute & { at: 'badges' }>;

export function BadgesScreen(_: Props) {
  return null;
}
