// Records a change about students, says so with a way back, and says so when the way back was taken.
import { startWords } from '../../../strings/en/start.ts';
import type { SayInCorner, Word } from '../../said.ts';

interface Recorder {
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly onSay: SayInCorner;
}

interface Change {
  readonly said: readonly Word[];
  readonly says: string;
  readonly back: readonly Word[];
  readonly undone: string;
}

export function changeWithUndo({ sayAll, onSay }: Recorder, { said, says, back, undone }: Change): void {
  const trouble = (): void => onSay(startWords.saveTrouble);
  const undo = (): void => void sayAll(back).then(() => onSay(undone), trouble);
  void sayAll(said).then(() => onSay(says, undo), trouble);
}
