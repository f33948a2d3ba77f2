// The job board, one job, and a student's own idea, wired.
import type { NetworkProps, NetworkRoute } from './NetworkScreens.tsx';

type Props = NetworkProps<NetworkRoute & { at: 'jobs' | 'job' | 'suggest' }>;

export function JobsScreen(_: Props) {
  return null;
}
