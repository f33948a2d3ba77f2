// The groups of a rotation for the whole class: big on the wall, and on paper.
import { Icon } from '../../../kit/icons/Icon.tsx';
import { useModal } from '../../../kit/useModal.ts';
import { groupWords as words } from '../../../strings/en/groups.ts';

interface ShownGroup {
  readonly id: string;
  readonly name: string;
  /** Nicknames of those in it. */
  readonly names: readonly string[];
}

interface GroupsBigProps {
  readonly groups: readonly ShownGroup[];
  readonly onClose: () => void;
}

export function GroupsBig({ groups, onClose }: GroupsBigProps) {
  const dialog = useModal(onClose);
  return (
    <dialog {...dialog} className="groups-big whole-wall" aria-label={words.bigTitle}>
      <header className="row apart">
        <h2>{words.bigTitle}</h2>
        <button type="button" className="button" onClick={onClose}>
          <Icon name="close" /> {words.close}
        </button>
      </header>
      <GroupNames groups={groups} />
    </dialog>
  );
}

export function GroupNames({ groups }: Pick<GroupsBigProps, 'groups'>) {
  return (
    <ul className="group-names cards small">
      {groups.map(({ id, name, names }, at) => (
        <li key={id} className="stack close" data-paper={at % 6}>
          <h3 className="card-name">{name}</h3>
          <ul>
            {names.map((each) => (
              <li key={each}>
                <bdi>{each}</bdi>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
