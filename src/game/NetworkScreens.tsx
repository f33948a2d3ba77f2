// The screens of the Peer Support Network: the board, asking, jobs, pathways and badges. One chunk, fetched when it is first needed.
import { BadgesScreen } from './badges/BadgesScreen.tsx';
import { AskScreen } from './board/AskScreen.tsx';
import { BoardScreen } from './board/BoardScreen.tsx';
import { JobsScreen } from './jobs/JobsScreen.tsx';
import type { NetworkProps } from './network-props.ts';
import { PathwayScreen } from './pathway/PathwayScreen.tsx';

export function NetworkScreens(props: NetworkProps) {
  const { route, ...all } = props;
  // These screens need a nickname. A guest, and a student who was taken off the class, have none and are asked to make a figure first.
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
