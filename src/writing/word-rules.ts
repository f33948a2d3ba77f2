// Rules for words: how long a line may be, and which words the narrator and the coach never say.
import type { Line } from '../story/page.ts';
import { decisionsIn } from './decisions.ts';
import { endingRules } from './ending-rules.ts';
import { pathLength } from './path-words.ts';
import { linesIn, plainRules } from './plain-words.ts';
import { sentencesIn } from './reading.ts';
import type { Sayer, StoryRule } from './story-rule.ts';

const longestLine = 90;
const longestChoice = 80;
const mostSentences = 2;
const opening = { lines: 3, letters: 160 };

/** Learning design 5.3: words that shame, order about or compare. */
const banned =
  /\b(wrong|bad|fail(ed|s|ure)?|lazy|careless|should have|easy|easily|obviously|just|smart|dumb|good kid|bossy|tattl\w*|weird|normal|drama)\b/i;

/** A bubble holds one idea, so its length is limited. */
const lineLength: StoryRule = ({ turns }, say) => {
  for (const line of linesIn(turns)) {
    if (line.text.length > longestLine)
      say.line(
        line,
        'line-length',
        `This line has ${line.text.length} letters: ${longestLine} at most. Cut it in two.`,
      );
    if (sentencesIn(line.text).length > mostSentences) {
      const rule = line.kind === 'coach' ? 'coach-length' : 'line-sentences';
      say.line(
        line,
        rule,
        `This line has ${sentencesIn(line.text).length} sentences: ${mostSentences} at most.`,
      );
    }
  }
};

const choiceLength: StoryRule = ({ turns }, say) => {
  for (const choice of decisionsIn(turns).flat()) {
    if (choice.text.length > longestChoice)
      say.choice(
        choice,
        'choice-length',
        `This choice has ${choice.text.length} letters: ${longestChoice} at most.`,
      );
  }
};

const shamingWords: StoryRule = ({ turns }, say) => {
  for (const line of linesIn(turns)) {
    const word = line.kind === 'coach' || line.kind === 'narration' ? banned.exec(line.text)?.[0] : undefined;
    if (word)
      say.line(
        line,
        'banned-word',
        `The narrator and the coach never say "${word}". Say what happened instead.`,
      );
  }
};

/** The opening has to be short enough that the first choices are on screen at once. */
const shortOpening: StoryRule = ({ turns, beginnings }, say) => {
  for (const at of beginnings) sayWhenLong(turns[at]?.lines ?? [], say);
};

function sayWhenLong(lines: readonly Line[], say: Sayer): void {
  const told = lines[lines.length - 1]?.text.endsWith('?') ? lines.slice(0, -1) : lines;
  const letters = told.reduce((sum, { text }) => sum + text.length, 0);
  if (told.length > opening.lines || letters > opening.letters)
    say.line(
      lines[0],
      'opening',
      `The first page has ${told.length} lines and ${letters} letters: ${opening.lines} and ${opening.letters} at most.`,
    );
}

/** Every character named in the head has to appear. */
const wholeCast: StoryRule = ({ turns, entry }, say) => {
  const met = new Set(
    linesIn(turns).flatMap((line) => [
      line.who,
      ...line.cues.map((cue) => ('who' in cue ? cue.who : undefined)),
    ]),
  );
  for (const who of entry.cast) {
    if (!met.has(who))
      say.head('cast', `${who} is in # cast: and never comes. Bring them in, or take them out.`);
  }
};

export const wordRules: readonly StoryRule[] = [
  lineLength,
  choiceLength,
  shamingWords,
  ...plainRules,
  pathLength,
  shortOpening,
  ...endingRules,
  wholeCast,
];
