// A student's face in a circle, as small as a letter or as big as a thumb; their first letter until it is drawn.
import { Figure } from '../../../kit/Figure.tsx';

interface FaceProps {
  readonly base: string | undefined;
  readonly nickname: string;
}

/** Decoration: the name stands beside it. */
export function Face({ base, nickname }: FaceProps) {
  return (
    <span className="face" aria-hidden="true">
      {base ? <Figure base={base} size="145%" /> : <span>{[...nickname][0]}</span>}
    </span>
  );
}
