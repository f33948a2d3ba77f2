// The expert board and finding help, wired.
import type { NetworkProps, NetworkRoute } from './NetworkScreens.tsx';

type Props = NetworkProps<NetworkRoute & { at: 'board' }>;

export function BoardScreen(_: Props) {
  return null;
}
