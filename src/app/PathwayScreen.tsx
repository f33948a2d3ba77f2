// The way to one role, wired.
import type { NetworkProps, NetworkRoute } from './NetworkScreens.tsx';

type Props = NetworkProps<NetworkRoute & { at: 'pathway' }>;

export function PathwayScreen(_: Props) {
  return null;
}
