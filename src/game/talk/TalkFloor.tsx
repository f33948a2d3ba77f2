// The floor of the theatre: a slot for each face, and between them what is said. No panel can cover a slot.
import type { ComponentChildren } from 'preact';
import { pageSetUrl } from '../../kit/art.ts';
import type { Scene, Standing } from '../../play/view.ts';
import { type TalkSlots, useSlots } from './useSlots.ts';

interface TalkFloorProps {
  readonly scene: Scene;
  /** Draws a person on the page; absent while the stage draws them. */
  readonly figure: ((standing: Standing) => ComponentChildren) | undefined;
  readonly onSlots: ((slots: TalkSlots) => void) | undefined;
  readonly children: ComponentChildren;
}

export function TalkFloor({ scene, figure, onSlots, children }: TalkFloorProps) {
  const { root, left, right } = useSlots(onSlots);
  const standing = (side: Standing['side']) =>
    figure && scene.standing.filter((each) => each.side === side).map((each) => figure(each));
  return (
    <div
      className="talk-floor"
      ref={root}
      style={figure ? { backgroundImage: `url("${pageSetUrl(scene.place)}")` } : undefined}
    >
      <div className="talk-slot" data-side="left" ref={left}>
        {standing('left')}
      </div>
      <div className="talk-between">{children}</div>
      <div className="talk-slot" data-side="right" ref={right}>
        {standing('right')}
      </div>
    </div>
  );
}
