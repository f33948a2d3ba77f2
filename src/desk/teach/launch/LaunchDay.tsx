// One day of the launch plan: a box to tick, what the class does, and what it needs.
import { useId } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { rolePlays } from '../../../story/catalogue.ts';
import { launchDays, launchWords as words } from '../../../strings/en/launch.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import type { LaunchSheetName, Thing } from './launch-plan.ts';

interface LaunchDayProps {
  /** The day's number, from 1. */
  readonly day: number;
  readonly things: readonly Thing[];
  /** The day on which it was ticked, in words. */
  readonly done: string | undefined;
  readonly isNext: boolean;
  /** True once the ticks have been read. */
  readonly isReady: boolean;
  readonly onTick: (isDone: boolean) => void;
  readonly onGo: (route: DeskRoute) => void;
  readonly onPrint: (sheet: LaunchSheetName) => void;
}

export function LaunchDay({ day, things, done, isNext, isReady, onTick, onGo, onPrint }: LaunchDayProps) {
  const title = useId();
  const [what = '', how = ''] = launchDays[day - 1] ?? [];
  return (
    <article
      className="launch-day stack paper"
      aria-labelledby={title}
      data-done={done !== undefined || undefined}
      data-next={isNext || undefined}
    >
      <label className="tick">
        <input
          type="checkbox"
          checked={done !== undefined}
          disabled={!isReady}
          aria-label={words.tick(day, what)}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span className="row">
          <span>{words.day(day)}</span>
          {isNext && <span className="chip">{words.isNext}</span>}
        </span>
      </label>
      <h3 id={title}>{what}</h3>
      <p>{how}</p>
      {done !== undefined && <p className="desk-hint">{words.doneOn(done)}</p>}
      <ul className="launch-things row" aria-label={words.needs}>
        {things.map((thing) => (
          <ThingButton key={JSON.stringify(thing)} thing={thing} onGo={onGo} onPrint={onPrint} />
        ))}
      </ul>
    </article>
  );
}

interface ThingButtonProps extends Pick<LaunchDayProps, 'onGo' | 'onPrint'> {
  readonly thing: Thing;
}

/** The button for a thing that a day needs; none for a role-play that does not exist. */
function ThingButton({ thing, onGo, onPrint }: ThingButtonProps) {
  const { things } = words;
  const button = (icon: 'download' | 'on' | 'speech' | 'hand-up', label: string, onPress: () => void) => (
    <li>
      <button type="button" className="button" onClick={onPress}>
        <Icon name={icon} /> {label}
      </button>
    </li>
  );
  switch (thing.kind) {
    case 'print':
      return button('download', things[thing.sheet], () => onPrint(thing.sheet));
    case 'together':
    case 'give': {
      const title = rolePlays.find(({ id }) => id === thing.story)?.title;
      if (title === undefined) return null;
      return thing.kind === 'give'
        ? button('hand-up', things.give(title), () => onGo({ at: 'assign', of: thing.story }))
        : button('speech', things.together(title), () => onGo({ at: 'facilitate', of: thing.story }));
    }
    case 'go': {
      const { name, at, of } = thing;
      return button('on', things[name], () => onGo({ at, ...(of === undefined ? {} : { of }) }));
    }
  }
}
