// An interface icon: a stroke drawing as tall as the text beside it. The words next to it say what it means.
/** @jsxImportSource preact */
import { InkDrawing } from './InkDrawing.tsx';
import { type IconName, shapes } from './shapes.tsx';

interface IconProps {
  readonly name: IconName;
  /** Width and height, as CSS; the size of the text unless told. */
  readonly size?: number | string;
  /** Needed only where no words stand beside it. */
  readonly label?: string;
}

export function Icon({ name, size = '1.25em', label }: IconProps) {
  return (
    <InkDrawing kind="icon" viewBox="0 0 24 24" width={size} height={size} line={2} label={label}>
      {shapes[name]}
    </InkDrawing>
  );
}
