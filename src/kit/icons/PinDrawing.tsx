// The pictures of a picture PIN, in the round pen of all icons: they differ in shape as well as in color.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { InkDrawing } from './InkDrawing.tsx';

const drawings: Readonly<Record<string, ComponentChildren>> = {
  sun: (
    <>
      <circle cx="12" cy="12" r="4.6" fill="var(--sun)" />
      <path d="M12 2.4v2.8M12 18.8v2.8M2.4 12h2.8M18.8 12h2.8M5.2 5.2l2 2M16.8 16.8l2 2M18.8 5.2l-2 2M7.2 16.8l-2 2" />
    </>
  ),
  fish: (
    <>
      <path
        d="M3 12c2.8-4.4 8.2-6 13-2.2L20.6 7c-.8 3.3-.8 6.7 0 10L16 14.2C11.2 18 5.8 16.4 3 12z"
        fill="var(--sky)"
      />
      <circle cx="7.6" cy="11" r="1" fill="currentColor" stroke="none" />
    </>
  ),
  star: (
    <path
      d="M12 3c.9 2.3 1.8 4.2 2.7 5.9 2 .2 4 .5 6.2 1-1.6 1.6-3.1 3.1-4.4 4.6.3 2 .7 4 1.2 6.2-2-1-3.9-1.9-5.7-2.9-1.8 1-3.7 1.9-5.7 2.9.5-2.2.9-4.2 1.2-6.2-1.3-1.5-2.8-3-4.4-4.6 2.2-.5 4.2-.8 6.2-1C10.2 7.2 11.1 5.3 12 3z"
      fill="var(--sun)"
    />
  ),
  leaf: (
    <>
      <path d="M5 19C4 10 9.5 4.5 20 4c.3 10-5 16-13 14.5" fill="var(--leaf)" />
      <path d="M3.6 21c3-5 6.5-8.5 10.4-10.6" />
    </>
  ),
  moon: (
    <path
      d="M14.5 3.2C8.5 3.4 4.5 7.5 4.6 12.5c.1 5 4.6 8.6 9.6 8.2 2.4-.2 4.4-1.2 5.8-2.9-6.2.4-9.6-8.6-5.5-14.6z"
      fill="var(--sun)"
    />
  ),
  boat: (
    <>
      <path d="M3 15.5c6 .5 12 .5 18 0-1 2.7-2.3 4.3-4 5H7c-1.7-.7-3-2.3-4-5z" fill="var(--coral)" />
      <path d="M11.5 3v12M11.5 4c3.5 2.5 6 5.3 7.5 8.5-2.5.3-5 .4-7.5.3" fill="var(--paper)" />
    </>
  ),
  key: (
    <>
      <circle cx="7.4" cy="12" r="4.2" fill="var(--sun)" />
      <path d="M11.6 12H21.4M18.4 12v3.6M15 12v2.6" />
    </>
  ),
  apple: (
    <>
      <path
        d="M12 8.2c-4.5-2.4-8.4.4-8 5.3.4 4.4 3.6 8 8 6.5 4.4 1.5 7.6-2.1 8-6.5.4-4.9-3.5-7.7-8-5.3z"
        fill="var(--coral)"
      />
      <path d="M12 8.2c-.2-2 .6-3.7 2.6-5" />
    </>
  ),
  house: (
    <>
      <path d="M4.6 11.5V20.5h14.8V11.5" fill="var(--sky)" />
      <path d="M2.6 12.4 12 4l9.4 8.4" />
      <path d="M10 20.5v-5.4h4v5.4" fill="var(--paper)" />
    </>
  ),
};

interface PinDrawingProps {
  readonly picture: string;
  readonly size: number | string;
  readonly label?: string;
}

export function PinDrawing({ picture, size, label }: PinDrawingProps) {
  return (
    <InkDrawing kind="pin-drawing" viewBox="0 0 24 24" width={size} height={size} line={1.8} label={label}>
      {drawings[picture]}
    </InkDrawing>
  );
}
