// The way to look at a role-play before it is assigned: in the corner of its card, or below it where its word is long.
import { Icon } from '../../../kit/icons/Icon.tsx';
import { assignWords as words } from '../../../strings/en/assign.ts';

interface LookFirstProps {
  /** Of the role-play. */
  readonly title: string;
  readonly onLook: () => void;
}

/** In letters: a title has room beside it. */
const longestBeside = 8;
const isBeside = words.preview.length <= longestBeside;

export function LookFirst({ title, onLook }: LookFirstProps) {
  return (
    <button
      type="button"
      className="button quiet give-look"
      data-beside={isBeside || undefined}
      aria-label={words.previewOf(title)}
      onClick={onLook}
    >
      <Icon name="eye" /> {words.preview}
    </button>
  );
}
