// The five qualities of a move as five shapes, told apart without colour: a star, a half-full moon, a hop, a shell, a push.
import type { ComponentChildren } from 'preact';
import { InkDrawing } from './InkDrawing.tsx';

type QualityName = 'adaptive' | 'partial' | 'expedient' | 'avoidant' | 'aggressive';

interface QualityIconProps {
  readonly quality: QualityName;
  /** Width and height, as CSS. */
  readonly size?: number | string;
  /** Needed only where the quality's words do not stand beside it. */
  readonly label?: string;
}

const pictures: Readonly<Record<QualityName, ComponentChildren>> = {
  // Strong move: a star.
  adaptive: (
    <path
      d="M12.1 2.5c1 2.4 2 4.6 3 6.6 2.2.2 4.3.5 6.5 1-1.6 1.7-3.1 3.3-4.7 4.8.4 2.2.7 4.4 1 6.6-2-1-3.9-2-5.8-3.2-2 1.2-4 2.3-6 3.2.3-2.2.7-4.4 1.2-6.6-1.7-1.5-3.2-3.1-4.8-4.8 2.2-.5 4.3-.9 6.6-1.1.9-2.2 1.9-4.3 3-6.5z"
      fill="var(--sun, #ffe28a)"
    />
  ),
  // Getting there: a moon that is half full.
  partial: (
    <>
      <path d="M12 3.2c11.6.3 11.4 17.4-.1 17.6C.7 20.5.6 3.6 12 3.2z" fill="var(--paper, #fffdf7)" />
      <path d="M12 3.2C.6 3.6.7 20.5 11.9 20.8c.3-5.9.3-11.7.1-17.6z" fill="var(--leaf, #5aa9a0)" />
    </>
  ),
  // Shortcut: a hop over the hill.
  expedient: (
    <>
      <path d="M7 19.6c.7-5.4 2.3-8 4.9-8.1 2.7 0 4.4 2.7 5.2 8.1z" fill="#f9c98b" />
      <path d="M3 16.2C3.9 7.5 8.2 3.4 12.6 3.5c4 .1 6.8 3.4 7.7 9.3M16.6 10.4c1.4.8 2.7 1.8 3.8 3 .8-1.4 1.5-2.7 2.1-4.1" />
      <path d="M2.8 19.7h18.4" />
    </>
  ),
  // Hide-away: someone looking out of a shell.
  avoidant: (
    <>
      <path d="M3.2 17.9C2.8 9 6.5 4.3 12 4.3s9.2 4.7 8.8 13.6c-5.9.4-11.7.4-17.6 0z" fill="#d9cff2" />
      <path d="M7.6 17.9c-.2-4.6 1.3-6.9 4.4-6.9s4.6 2.3 4.4 6.9z" fill="currentColor" />
      <circle cx="10.5" cy="15.2" r="1" fill="var(--paper, #fffdf7)" stroke="none" />
      <circle cx="13.6" cy="15.2" r="1" fill="var(--paper, #fffdf7)" stroke="none" />
      <path d="M2.6 20.3h18.8" />
    </>
  ),
  // Push: an arrow against a block.
  aggressive: (
    <>
      <path
        d="M15 5.2c1.9-.2 3.7-.2 5.5 0 .3 4.5.3 9.1 0 13.6-1.8.2-3.6.2-5.5 0-.3-4.5-.3-9.1 0-13.6z"
        fill="#f8c0b5"
      />
      <path d="M2.8 12.1c3-.2 5.9-.2 8.9 0M8 7.6c1.1 1.7 2.4 3.2 4 4.5-1.6 1.2-2.9 2.6-4 4.3" />
    </>
  ),
};

export function QualityIcon({ quality, size = '1.4em', label }: QualityIconProps) {
  return (
    <InkDrawing kind="quality-icon" viewBox="0 0 24 24" width={size} height={size} line={2} label={label}>
      {pictures[quality]}
    </InkDrawing>
  );
}
