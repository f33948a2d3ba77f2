// A micro-skill as a potted plant: bare soil, a seed, a sprout, leaves, a flower. Shape and colour both say how far it has grown.
import type { ComponentChildren } from 'preact';
import { InkDrawing } from './icons/InkDrawing.tsx';

export type PlantLevel = 'new' | 'tried' | 'growing' | 'steady' | 'strong';

interface PlantProps {
  readonly level: PlantLevel;
  /** A refresher is due: the plant asks for water. Its level stays. */
  readonly tuneUp?: boolean;
  /** Height, as CSS; three quarters as wide. */
  readonly size?: number | string;
  /** Needed only where the level's word does not stand beside it. */
  readonly label?: string;
}

const sprout = '#9ccf6a';
const green = '#5fb37c';
const deep = 'var(--leaf, #5aa9a0)';

const growth: Readonly<Record<PlantLevel, ComponentChildren>> = {
  new: <path d="M20.5 32.2c1.5-1.7 5-1.8 6.8 0" fill="#c79a5b" strokeWidth="1.8" />,
  tried: (
    <>
      <path d="M20.5 32.2c1.5-1.7 5-1.8 6.8 0" fill="#c79a5b" strokeWidth="1.8" />
      <path d="M24 30.4c-2.6-.9-3.3-3.6-1.4-6.6 2.9 1.4 4 4.3 1.4 6.6z" fill="#f3d9a4" strokeWidth="1.8" />
    </>
  ),
  growing: (
    <>
      <path d="M24 32.3c.3-3.3.2-5.8-.3-8.3" />
      <path d="M23.7 24.5c-.2-4.2 2.8-6.8 8-6.5.3 4.7-2.9 7.3-8 6.5z" fill={sprout} />
    </>
  ),
  steady: (
    <>
      <path d="M24 32.3c.4-5.5.3-10-.2-14.5" />
      <path d="M24 27.3c.4-4.7 4.4-7.2 10.4-6-.6 5.3-4.9 7.8-10.4 6z" fill={green} />
      <path d="M23.9 25.3c-.7-4.7-4.8-6.9-10.6-5.3 1 5.3 5.3 7.3 10.6 5.3z" fill={green} />
      <path d="M23.8 18.5c-2.7-3.2-2.2-6.9.8-10 3.2 3 3.3 6.9-.8 10z" fill={green} />
    </>
  ),
  strong: (
    <>
      <path d="M24 32.3c.5-6.3.4-11.8-.1-17.3" />
      <path d="M24.2 28.6c.2-5 4.7-7.8 11.2-6.5-.4 5.7-5.2 8.5-11.2 6.5z" fill={deep} />
      <path d="M24 27.2c-.8-5-5.3-7.3-11.6-5.6 1 5.6 5.8 7.8 11.6 5.6z" fill={deep} />
      <path
        d="M23.9 4.2c2.4-2.9 6-1.2 5.5 2.2 3.6-.4 5.3 3.3 2.6 5.4 2.5 2.4.5 5.9-2.8 5.3.3 3.5-3.5 5-5.4 2.2-2.1 2.7-5.8 1.1-5.3-2.3-3.5.4-5.2-3.2-2.6-5.4-2.6-2.3-.7-6 2.7-5.3-.4-3.4 3.3-5 5.3-2.1z"
        fill="var(--sun, #ffe28a)"
      />
      <circle cx="23.9" cy="11.7" r="3.6" fill="var(--coral, #ef6f6c)" />
    </>
  ),
};

export function Plant({ level, tuneUp = false, size = '2em', label }: PlantProps) {
  return (
    <InkDrawing kind="plant" viewBox="6 1 36 47" height={size} line={2.4} label={label}>
      <g>{growth[level]}</g>
      <path
        d="M15.4 35.5c5.9.5 11.6.5 17.3 0-.6 3.4-1.4 6.9-2.4 10.2-4.2.4-8.3.4-12.5 0-1.1-3.3-1.9-6.8-2.4-10.2z"
        fill="#d58b5b"
      />
      <path
        d="M13.3 32.3c7.2-.4 14.3-.4 21.5 0 .2 1.2.2 2.3 0 3.5-7.2.5-14.3.5-21.5 0-.3-1.2-.3-2.3 0-3.5z"
        fill="#e3a06f"
      />
      {tuneUp && (
        <path
          d="M35.2 16.5c3.2 3.9 4.7 6.7 4.5 8.8-.5 4.8-8.4 4.7-8.8-.1-.1-2.1 1.3-4.9 4.3-8.7z"
          fill="#8fc8ee"
        />
      )}
    </InkDrawing>
  );
}
