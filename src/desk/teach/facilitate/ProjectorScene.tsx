// The place and its people, drawn behind the words: the asker on the left, all others on the right, and no face covered.
import type { ComponentChildren } from 'preact';
import { figureUrl, setUrl } from '../../../kit/art.ts';
import { Figure } from '../../../kit/Figure.tsx';
import type { Scene, Standing } from '../../../play/view.ts';
import { cast } from '../../../story/catalogue.ts';
import type { CastId } from '../../../story/page.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

interface ProjectorSceneProps {
  readonly scene: Scene;
  /** The cast member whom the class plays; `undefined` when students play themselves. */
  readonly you: CastId | undefined;
  readonly children: ComponentChildren;
}

export function ProjectorScene({ scene, you, children }: ProjectorSceneProps) {
  const slot = (side: Standing['side']) => (
    <div className="projector-slot" data-side={side}>
      {scene.standing
        .filter((standing) => standing.side === side)
        .map(({ who, mood, talking }) => {
          const id = who === 'you' ? (you ?? 'you') : who;
          const name = cast.find((member) => member.id === id)?.name ?? words.you;
          return (
            <span key={who} className="projector-figure" data-talking={talking || undefined}>
              <Figure
                base={figureUrl(id)}
                mood={mood}
                talking={talking}
                flip={side === 'right'}
                size="100%"
                label={name}
              />
            </span>
          );
        })}
    </div>
  );
  return (
    <div className="projector-scene" style={{ backgroundImage: `url("${setUrl(scene.place)}")` }}>
      {slot('left')}
      {children}
      {slot('right')}
    </div>
  );
}
