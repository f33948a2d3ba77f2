// A paper badge, cut and inked by hand: round with a scalloped edge for a skill, a pinned shield for a job. Stands by itself as an SVG.
import { useMemo } from 'preact/hooks';
import { type Motif, motifs } from './motifs.tsx';
import { cornered, createHand, type InkSpot, roundLine } from './wobble.ts';

interface BadgeArtProps {
  readonly kind: 'skill' | 'role';
  readonly motif: Motif;
  /** The badge's name. It seeds the wobble of the lines, so that each badge differs and always looks the same. */
  readonly name: string;
  /** Its place on the wall, drawn in pencil, before it is earned. */
  readonly pencil?: boolean;
}

const ink = '#2b2a33';
const middle: InkSpot = [60, 56];
const scallops = 14;

const rosette: readonly InkSpot[] = Array.from({ length: scallops * 4 }, (_, n): InkSpot => {
  const turn = (n / (scallops * 4)) * Math.PI * 2;
  const reach = 43.5 + 4.5 * Math.abs(Math.sin((turn * scallops) / 2));
  return [middle[0] + Math.cos(turn) * reach, middle[1] + Math.sin(turn) * reach];
});
const ring: readonly InkSpot[] = Array.from({ length: 16 }, (_, n): InkSpot => {
  const turn = (n / 16) * Math.PI * 2;
  return [middle[0] + Math.cos(turn) * 34.5, middle[1] + Math.sin(turn) * 34.5];
});
const shield: readonly InkSpot[] = [
  [18, 17],
  [39, 13.5],
  [60, 16.5],
  [81, 13.5],
  [102, 17],
  [103.5, 44],
  [98, 70],
  [82, 90],
  [60, 104],
  [38, 90],
  [22, 70],
  [16.5, 44],
];
const smallShield = shield.map(([x, y]): InkSpot => [60 + (x - 60) * 0.8, 56 + (y - 56) * 0.8]);
const tails: readonly (readonly InkSpot[])[] = [
  [
    [44, 82],
    [63, 92],
    [53, 141],
    [41, 131],
    [26, 134],
  ],
  [
    [76, 82],
    [57, 92],
    [67, 141],
    [79, 131],
    [94, 134],
  ],
];

export function BadgeArt({ kind, motif, name, pencil = false }: BadgeArtProps) {
  const { paper, ring: inner, ribbon, drawing } = motifs[motif];
  const cut = useMemo(() => cutOut(kind, name), [kind, name]);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="badge-art"
      viewBox="0 0 120 148"
      width="240"
      height="296"
      fill="none"
      stroke={ink}
      stroke-width="2.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {pencil ? (
        <g opacity="0.5" stroke-dasharray="5 5">
          <path d={cut.tails.join('')} />
          <path d={cut.edge} fill="#fffdf7" />
        </g>
      ) : (
        <>
          <g transform="translate(2.6 3.2)" fill={ink} stroke={ink} stroke-width="5" opacity="0.16">
            <path d={cut.tails.join('')} />
            <path d={cut.edge} />
          </g>
          <path d={cut.tails.join('') + cut.edge} fill="#fffdf7" stroke="#fffdf7" stroke-width="7" />
          <path d={cut.tails.join('')} fill={ribbon} />
          <path d={cut.edge} fill={paper} />
          <path d={cut.again} stroke-width="1.3" />
          <path d={cut.inner} fill={inner} stroke-width="1.9" />
          {kind === 'role' && <circle cx="60" cy="15" r="5.4" fill="#ef6f6c" stroke-width="2" />}
        </>
      )}
      <g
        transform={kind === 'skill' ? 'translate(31.7 27.7) scale(1.18)' : 'translate(33.6 27) scale(1.1)'}
        stroke-width="2.3"
        opacity={pencil ? 0.4 : 1}
      >
        {drawing}
      </g>
    </svg>
  );
}

/** The edge is drawn twice with different wobble, as if a pen went over its own line. */
function cutOut(kind: 'skill' | 'role', name: string) {
  const hand = createHand(name);
  const outline = kind === 'skill' ? rosette : shield;
  return {
    tails: tails.map((tail) => cornered(tail, hand, 0.9)),
    edge: roundLine(outline, hand, 0.55),
    again: roundLine(outline, hand, 1.3),
    inner: roundLine(kind === 'skill' ? ring : smallShield, hand, 0.7),
  };
}
