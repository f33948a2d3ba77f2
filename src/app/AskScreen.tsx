// An Ask Card, wired.
import type { NetworkProps, NetworkRoute } from './NetworkScreens.tsx';

type Props = NetworkProps<NetworkRoute & { at: 'ask' }>;

export function AskScreen(_: Props) {
  return null;
}
