// Rules for words: how long, how plain, and which of them the narrator and the coach never say.
import type { Band } from '../practice/terms.ts';
import type { Line, Turn } from '../story/page.ts';
import { decisionsIn } from './decision-rules.ts';
import { type Reading, readingOf, sentencesIn, wordsIn } from './reading.ts';
import type { Sayer, StoryRule, StoryUnderCheck } from './story-rule.ts';

/** Learning design 5.1. */
export const limits: Readonly<Record<Band, { grade: number; sentence: number; hard: number; long: number }>> =
  {
    A: { grade: 2.5, sentence: 14, hard: 0.04, long: 0 },
    B: { grade: 3.5, sentence: 16, hard: 0.06, long: 0.01 },
    C: { grade: 5, sentence: 20, hard: 0.08, long: 0.02 },
  };
const longestLine = 90;
const longestChoice = 80;
const mostSentences = 2;
export const wordsOnPath = { least: 200, most: 600 };
/** A session to say, watch and try in three to five minutes. */
const trainingWords = { least: 120, most: 450 };
const opening = { lines: 3, letters: 160 };

/** Learning design 5.3: words that shame, order or compare. */
const banned =
  /\b(wrong|bad|fail(ed|s|ure)?|lazy|careless|should have|easy|easily|obviously|just|smart|dumb|good kid|bossy|tattl\w*|weird|normal|drama)\b/i;
const nextStep = /\b(can|could|still|next|tomorrow|again|later|not too late|another|yet)\b/i;

const linesOf = (turns: readonly Turn[]): readonly Line[] => turns.flatMap(({ lines }) => lines);

/** One idea a bubble. */
const lineLength: StoryRule = ({ turns }, say) => {
  for (const line of linesOf(turns)) {
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
  for (const line of linesOf(turns)) {
    const word = line.kind === 'coach' || line.kind === 'narration' ? banned.exec(line.text)?.[0] : undefined;
    if (word)
      say.line(
        line,
        'banned-word',
        `The narrator and the coach never say "${word}". Say what happened instead.`,
      );
  }
};

const sentenceLength: StoryRule = ({ turns, entry }, say) => {
  const most = limits[entry.band].sentence;
  const over = (text: string) => sentencesIn(text).find((sentence) => wordsIn(sentence).length > most);
  const message = (sentence: string) =>
    `"${sentence}" has ${wordsIn(sentence).length} words: ${most} at most in band ${entry.band}.`;
  for (const line of linesOf(turns)) {
    const sentence = over(line.text);
    if (sentence) say.line(line, 'sentence-length', message(sentence));
  }
  for (const choice of decisionsIn(turns).flat()) {
    const sentence = over(choice.text);
    if (sentence) say.choice(choice, 'sentence-length', message(sentence));
  }
};

/** How all that is shown reads; names and the story's own glossary are always fine. */
export function readingOfStory({ turns, glossary, names }: StoryUnderCheck): Reading {
  const lines = linesOf(turns).map(({ text }) => text);
  const choices = decisionsIn(turns)
    .flat()
    .map(({ text }) => text);
  const known = [...names, ...Object.keys(glossary)].flatMap(wordsIn).map((word) => word.toLowerCase());
  return readingOf([...new Set([...lines, ...choices])], new Set(known));
}

/** The binding check of how plain a story is: the share of words a child may not know. */
const plainWords: StoryRule = (story, say) => {
  const { entry } = story;
  const { hard, hardShare, longShare, grade } = readingOfStory(story);
  const most = limits[entry.band];
  const percent = (share: number) => `${(share * 100).toFixed(1)} in 100`;
  if (hardShare > most.hard)
    say.head(
      'hard-words',
      `${percent(hardShare)} words are hard, ${most.hard * 100} at most in band ${entry.band}: ${hard.slice(0, 12).join(', ')}.`,
    );
  if (longShare > most.long)
    say.head(
      'long-words',
      `${percent(longShare)} words have four or more syllables: too many for band ${entry.band}.`,
    );
  if (grade > most.grade)
    say.head(
      'grade',
      `It reads like grade ${grade.toFixed(1)}: ${most.grade} at most in band ${entry.band}. Shorten sentences.`,
    );
};

interface PathWords {
  readonly least: number;
  readonly most: number;
  /** A path comes back to where it was: there is no longest. */
  readonly goesRound: boolean;
}

/** Words a student reads from a beginning to an ending; thoughts are on the flip side and do not count. */
export function pathWordsOf({ turns, beginnings }: Pick<StoryUnderCheck, 'turns' | 'beginnings'>): PathWords {
  const known = new Map<number, { readonly least: number; readonly most: number } | 'open'>();
  let goesRound = false;
  const measure = (at: number): { readonly least: number; readonly most: number } => {
    const held = known.get(at);
    if (held === 'open') {
      goesRound = true;
      return { least: 0, most: 0 };
    }
    if (held) return held;
    known.set(at, 'open');
    const turn = turns[at] as Turn;
    const own = turn.lines
      .filter(({ kind }) => kind !== 'thought')
      .reduce((sum, { text }) => sum + wordsIn(text).length, 0);
    const ways = turn.choices.flatMap((choice, index) => {
      const taken = wordsIn(choice.text).length;
      return [turn.next[index] ?? []].flat().map((to) => {
        const { least, most } = measure(to);
        return { least: least + taken, most: most + taken };
      });
    });
    const length = {
      least: own + (ways.length > 0 ? Math.min(...ways.map(({ least }) => least)) : 0),
      most: own + (ways.length > 0 ? Math.max(...ways.map(({ most }) => most)) : 0),
    };
    known.set(at, length);
    return length;
  };
  const lengths = beginnings.map(measure);
  return {
    least: Math.min(...lengths.map((length) => length.least)),
    most: Math.max(...lengths.map((length) => length.most)),
    goesRound,
  };
}

const pathLength: StoryRule = (story, say) => {
  const { least, most, goesRound } = pathWordsOf(story);
  const limits = story.entry.trains ? trainingWords : wordsOnPath;
  if (goesRound)
    say.head('path-length', 'A path comes back to where it was and can go round for ever. Lead it on.');
  else if (least < limits.least)
    say.head('path-length', `The shortest path has ${least} words: ${limits.least} at least.`);
  else if (most > limits.most)
    say.head('path-length', `The longest path has ${most} words: ${limits.most} at most.`);
};

/** The first choices have to be on screen at once. */
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

/** A temptation's result, and then a way on. */
const bumpyGoesOn: StoryRule = ({ turns }, say) => {
  for (const { lines, end } of turns) {
    if (end?.kind !== 'bumpy') continue;
    const told = lines.filter(({ kind }) => kind === 'narration' || kind === 'coach').slice(-1);
    const last = sentencesIn(told[0]?.text ?? '').at(-1) ?? '';
    if (!nextStep.test(last))
      say.line(
        lines[lines.length - 1],
        'bumpy',
        'A bumpy ending says what can be done next. Add it: "You can still…"',
      );
  }
};

/** A story that cannot go well, or cannot go bumpy, teaches half. */
const endings: StoryRule = ({ entry, turns }, say) => {
  const kinds = new Set(turns.flatMap(({ end }) => (end ? [end.kind] : [])));
  const slugs = new Set(turns.flatMap(({ end }) => (end ? [`${end.kind} ${end.slug}`] : [])));
  if (!kinds.has('bright') && !kinds.has('adult'))
    say.head('endings', 'No ending is bright or adult. Write one.');
  // Whoever trains somebody does not let them go with a bump.
  if (entry.trains) return;
  if (!kinds.has('bumpy')) say.head('endings', 'No ending is bumpy. Let a temptation lead somewhere.');
  if (slugs.size < 3) say.head('endings', `There are ${slugs.size} endings. Write three at least.`);
};

/** Whoever is named in the head is met. */
const wholeCast: StoryRule = ({ turns, entry }, say) => {
  const met = new Set(
    linesOf(turns).flatMap((line) => [
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
  sentenceLength,
  plainWords,
  pathLength,
  shortOpening,
  bumpyGoesOn,
  endings,
  wholeCast,
];
