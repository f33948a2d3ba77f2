// The wall of badges, or one badge unfolded, from this student's facts.
import { useMemo } from 'preact/hooks';
import { isLooking } from '../../device/useNotebook.ts';
import { Changing } from '../../kit/Changing.tsx';
import type { ClassState } from '../../progress/class/class-state.ts';
import { badgeWall, type WallPlace } from '../../progress/pathway/badge-wall.ts';
import { badgeWords, certificateWords } from '../../strings/en/badges.ts';
import { microWords, skillNames } from '../../strings/en/micro-skills.ts';
import { pathWords } from '../../strings/en/rooms.ts';
import type { NetworkProps } from '../network-props.ts';
import { BadgeWall, type Hung } from './BadgeWall.tsx';
import { badgeView, motifOf } from './badge-views.ts';
import { Certificate } from './Certificate.tsx';

type Props = NetworkProps<'badges'>;

export function BadgesScreen({ route, state, me, kept, today, onGo }: Props) {
  const wall = useMemo(() => badgeWall(me, state, today), [me, state, today]);
  if (isLooking(kept))
    return (
      <p className="badge-unknown stack at-start card paper" role="status">
        <Changing text={badgeWords.looking} />
      </p>
    );
  const toWall = () => onGo({ at: 'badges' });
  const place = classOf(state, me?.class);
  const fact = me?.badges.find(({ badge }) => badge === route.badge);
  if (fact && me?.named) {
    const view = badgeView(fact, state);
    const { nickname } = me.named;
    const files = () => import('./badge-files.tsx');
    return (
      <Certificate
        key={fact.id}
        view={view}
        nickname={nickname}
        place={place?.name}
        onPrint={() => window.print()}
        onPicture={() => files().then(({ savePicture }) => savePicture(view, nickname, place?.name))}
        onFile={() => files().then(({ saveOpenBadge }) => saveOpenBadge(fact, view, nickname, place))}
        onWall={toWall}
      />
    );
  }
  if (route.badge !== undefined)
    return (
      <div className="badge-unknown stack at-start card paper" data-screen="badge">
        <p role="status">
          <Changing text={certificateWords.unknown} />
        </p>
        <button type="button" className="button first" onClick={toWall}>
          {certificateWords.wall}
        </button>
      </div>
    );
  const hang = (each: WallPlace): Hung => {
    switch (each.kind) {
      case 'earned':
        return {
          earned: badgeView(each.fact, state),
          onUnfold: () => onGo({ at: 'badges', badge: each.fact.badge }),
        };
      case 'skill': {
        const { skill, wants, growing } = each;
        const { wants: says } = badgeWords;
        const lines = [wants.words && says.words, wants.real && says.real].filter((line) => line !== false);
        return {
          place: {
            kind: 'skill',
            motif: skill,
            name: `skill:${skill}`,
            title: skillNames[skill],
            lines: wants.moves || lines.length > 0 ? lines : [says.ready],
            growing: (wants.moves ? growing : []).map(({ micro, level }) => ({
              name: microWords[micro].name,
              level,
              says: pathWords.levels[level],
            })),
            onGo: () => onGo({ at: 'path' }),
          },
        };
      }
      case 'role': {
        const { role, title, step } = each;
        return {
          place: {
            kind: 'role',
            motif: motifOf(role, state),
            name: `role:${role}`,
            title,
            lines: [badgeWords.next[step]],
            growing: [],
            onGo: () => onGo({ at: 'pathway', role }),
          },
        };
      }
    }
  };
  return (
    <BadgeWall
      name={me?.named?.nickname}
      skills={wall.skills.map(hang)}
      jobs={wall.roles.map(hang)}
      onJobs={() => onGo({ at: 'jobs' })}
      onMake={me ? undefined : () => onGo({ at: 'maker' })}
    />
  );
}

/** The class that a badge names: the student's own, or, for a student in no class, the device's only class. */
function classOf(
  { own }: ClassState,
  mine: string | undefined,
): { readonly id: string; readonly name: string } | undefined {
  const opened = own.flatMap((fact) => (fact.type === 'ClassOpened' ? [fact] : []));
  const isOne = new Set(opened.map((fact) => fact.class)).size === 1;
  const fact = opened.findLast((each) => each.class === mine) ?? (isOne ? opened.at(-1) : undefined);
  return fact && { id: fact.class, name: fact.name };
}
