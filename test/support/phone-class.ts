// A class for looking at every screen: a board, Mira with a badge and two pathways, and Kit who signs in with pictures.
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { classFacts, earned, roleBadge, wayFacts } from './badges.ts';
import { classBoard } from './class-board.ts';
import { createPen } from './given.ts';

const pen = createPen({ learner: 'kit', device: 'kit-1', day: 4 });

const kit: readonly Fact[] = [
  pen({
    type: 'LearnerAdded',
    nickname: 'Kit',
    figure: { head: 'bun', skin: 'd08b5b', hair: '2c1b18', clothes: 'ffe28a' },
    band: 'B',
  }),
  pen({ type: 'PinSet', pin: ['sun', 'star', 'fish'] }),
];

/** The class as the file input of the front door takes it. */
export function phoneClassFile(today: { readonly at: number; readonly day: string }) {
  const facts = [...classBoard(today), ...classFacts, ...wayFacts, earned(roleBadge), ...kit];
  return {
    name: 'hand-up class.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from(writeProgressFile(facts, today)),
  };
}
