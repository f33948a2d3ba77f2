// Finds ink that the game does not use, and ink that drops words without a warning. Each is reported at its line, with what to write instead.
import type { Problem } from './problem.ts';
import type { SourceLine } from './source.ts';

interface Unused {
  /** Searched for in a line without its comments. */
  readonly written: RegExp;
  readonly message: string;
}

const unused: readonly Unused[] = [
  {
    written: /^\s*LIST\b/,
    message: 'The game does not use LIST. Write a VAR for each thing: VAR notes = false.',
  },
  {
    written: /(?<!\\)<>/,
    message: 'The game does not use glue (<>): each line is a bubble of its own. Write it as one line.',
  },
  {
    written: /^\s*(?:[-+*]\s*)*(?<!\\)<-\s*[\p{L}_]/u,
    message: 'The game does not use threads (<-). Write these choices here, or go there: -> part.',
  },
  {
    written: /^\s*EXTERNAL\b/,
    message: 'The game does not use EXTERNAL: nothing from outside answers. Use a VAR.',
  },
];

/** A line that shows no text, so that a comment may follow in it. */
const logic = /^\s*(?:#|~|VAR\b|CONST\b|INCLUDE\b|==|=\s*\w|->|\{[^{}]*:?\s*$|\}|-\s*(?:->|[^:"]*:\s*$|$)|$)/;

export function unusedInk(lines: readonly SourceLine[]): readonly Problem[] {
  return lines.flatMap(({ file, line, text }): readonly Problem[] => {
    const say = (message: string): Problem => ({ file, line, rule: 'ink', message });
    const at = text.indexOf('//');
    const words = at < 0 ? text : text.slice(0, at);
    const found = unused.filter(({ written }) => written.test(words)).map(({ message }) => say(message));
    // Whole block comments were taken out before, so one that is left has no end.
    if (words.includes('/*'))
      found.push(say('This note is never closed, and takes the rest of the file. End it with */.'));
    if (at >= 0 && words.trim() !== '' && !logic.test(words))
      found.push(
        say(
          'Ink leaves out all that follows //, tags too. For two slashes write \\/\\/; a note stands on a line of its own.',
        ),
      );
    return found;
  });
}
