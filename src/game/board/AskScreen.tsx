// The Ask Card screen: gives the card's maker the job, its experts and what to record.
import { useMemo } from 'preact/hooks';
import { freshId } from '../../device/ids.ts';
import { projectBoard } from '../../progress/board/board.ts';
import { askWords } from '../../strings/en/board.ts';
import type { NetworkProps } from '../network-props.ts';
import { AskCardMaker } from './AskCardMaker.tsx';
import { AskGone } from './AskGone.tsx';
import type { AskChoice } from './AskWho.tsx';
import { askChoices, awayFrom } from './ask-choices.ts';
import { adultOf, expertsFrom } from './experts.ts';

type Props = NetworkProps<'ask'>;

export function AskScreen(props: Props) {
  const { route, state, me, player, today, kept, record, onGo } = props;
  const cards = useMemo(() => projectBoard(state, today), [state, today]);
  const experts = useMemo(
    () => expertsFrom(cards, player.baseOf, state).filter(({ role }) => role === route.role),
    [cards, player.baseOf, state, route.role],
  );
  const toBoard = (): void => onGo({ at: 'board' });
  const role = state.roles.roles.get(route.role);
  // Until the notebook is open it is not known who is listed.
  if (!kept.notebook && !kept.failed && !kept.trouble) return null;
  if (role?.state !== 'open') return <AskGone onBoard={toBoard} />;

  const { job } = role;
  const adult = adultOf(state, job.sponsor);
  const choices = askChoices(experts, adult, me?.id);
  const meant = choices.find(({ helper }) => helper === route.helper);
  const first = meant ?? (choices[0] as AskChoice);
  return (
    <AskCardMaker
      key={`${route.role} ${route.helper}`}
      title={job.title}
      edge={askWords.notMyJob(job.notMyJob.map(({ what }) => lowered(what)).join('; '))}
      choices={choices}
      first={first}
      away={route.helper && !meant ? awayFrom(experts, route.helper, me?.id) : undefined}
      adult={adult}
      from={me?.named?.nickname}
      onAsked={
        me &&
        ((helper) =>
          record({
            type: 'RealTryPlanned',
            real: freshId(),
            role: role.id,
            ...(helper === undefined ? {} : { helper }),
          }))
      }
      onMake={() => onGo({ at: 'maker' })}
      onBoard={toBoard}
    />
  );
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
