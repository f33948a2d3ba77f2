// The ink edge of a certificate, as wide and high as the paper it lies on.
import { useMemo } from 'preact/hooks';
import { createHand, type InkSpot, roundLine } from './wobble.ts';

const inset = 12;
const corner = 20;

interface InkEdgeProps {
  /** The badge's name. It seeds the wobble, so that the edge is the same each time. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing stretches with the paper; the line keeps its width. */
export function InkEdge({ name, width, height }: InkEdgeProps) {
  const lines = useMemo(() => {
    const hand = createHand(`edge of ${name}`);
    const spots = edgeSpots(width, height);
    return [roundLine(spots, hand, 1.6), roundLine(spots, hand, 2.4)];
  }, [name, width, height]);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="ink-edge"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="none"
      fill="none"
      stroke="#2b2a33"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={lines[0]} fill="#fffdf7" stroke-width="4" vector-effect="non-scaling-stroke" />
      <path d={lines[1]} stroke-width="1.5" vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function edgeSpots(width: number, height: number): readonly InkSpot[] {
  const [left, top, right, bottom] = [inset, inset, width - inset, height - inset];
  const along = (from: number, to: number, each: (at: number) => InkSpot): InkSpot[] =>
    Array.from({ length: 9 }, (_, n) => each(from + ((to - from) * n) / 8));
  return [
    ...along(left + corner, right - corner, (x) => [x, top]),
    ...along(top + corner, bottom - corner, (y) => [right, y]),
    ...along(right - corner, left + corner, (x) => [x, bottom]),
    ...along(bottom - corner, top + corner, (y) => [left, y]),
  ];
}
