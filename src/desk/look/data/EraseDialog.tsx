// Before students are erased for good: says what that means, and asks to type a name.
import { Changing } from '../../../kit/Changing.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { dataWords } from '../../../strings/en/data.ts';
import type { KeptRow } from './kept-rows.ts';
import { TypedYes } from './TypedYes.tsx';

interface EraseDialogProps {
  /** The students to erase: one, or all. */
  readonly of: readonly KeptRow[];
  readonly onYes: () => void;
  readonly onClose: () => void;
}

const words = dataWords.erase;

export function EraseDialog({ of, onYes, onClose }: EraseDialogProps) {
  const one = of.length === 1 ? of[0] : undefined;
  const name = one?.nickname ?? words.allName;
  return (
    <Dialog title={one ? words.title(one.nickname) : words.allTitle} onClose={onClose}>
      <p>
        <Changing text={one ? words.about(one.nickname) : words.allAbout(of.length)} />
      </p>
      <TypedYes name={name} label={words.type(name)} not={words.not(name)} go={words.go} onYes={onYes} />
    </Dialog>
  );
}
