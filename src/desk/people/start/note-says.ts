// What was changed in a list, as a sentence.
import { startWords } from '../../../strings/en/start.ts';
import type { ListNote } from './name-list.ts';

const words = startWords.make.notes;

export function noteSays(note: ListNote): string {
  switch (note.kind) {
    case 'double':
    case 'shortened':
      return words[note.kind](note.name, note.became);
    case 'leftOut':
      return words[note.why](note.count);
    case 'letters':
      return words.letters(note.count);
    case 'quote':
      return words.quote(note.line);
    case 'families':
      return words.families;
  }
}
