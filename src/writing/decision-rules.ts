// Rules for decisions: what there is to choose between, and that the strong move cannot be told by its looks.
import type { Choice, Turn } from '../story/page.ts';
import type { StoryRule, StoryUnderCheck } from './story-rule.ts';

const mostLongest = 0.4;
const bluntLength = 32;
/** Words that sound polite, whatever is meant by them. */
export const politeWords =
  /\b(please|thanks?|thank you|sorry|kinder|kind|would you|could you|so (good|nice|smart)|you're the best)\b/i;

/** Each decision once, however many ways lead to it. */
export function decisionsIn(turns: readonly Turn[]): readonly (readonly Choice[])[] {
  const seen = new Map<string, readonly Choice[]>();
  for (const { choices } of turns) {
    if (choices.length > 0) seen.set(choices.map(({ id }) => id).join(' '), choices);
  }
  return [...seen.values()];
}

/** Own words can be as strong as any move. */
export function isStrong({ evidence, say }: Choice): boolean {
  return say !== undefined || evidence.some(({ quality }) => quality === 'adaptive');
}

function isWeak({ evidence }: Choice): boolean {
  return evidence.some(({ quality }) => quality === 'expedient' || quality === 'avoidant');
}

/** Three options are best for eight decades of test research; two still leave a choice. */
const optionCount: StoryRule = ({ turns }, say) => {
  for (const choices of decisionsIn(turns)) {
    if (choices.length < 2 || choices.length > 3)
      say.choice(choices[0], 'options', `There are ${choices.length} options here. Offer two or three.`);
  }
};

/** What cannot be read, or told from another, cannot be chosen. In every turn: the same options may show other words there. */
const readableOptions: StoryRule = ({ turns }, say) => {
  for (const { choices } of turns) {
    const here = new Map<string, Choice>();
    for (const choice of choices) {
      const words = choice.text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
      const same = here.get(words);
      if (words === '')
        say.choice(choice, 'options', 'This option has no words to read. Write them before its tags.');
      else if (same)
        say.choice(
          choice,
          'options',
          `${same.id} says the same words. Write what is different about this option.`,
        );
      here.set(words, choice);
    }
  }
};

/** Every decision can be won. */
const strongOption: StoryRule = ({ turns }, say) => {
  for (const choices of decisionsIn(turns)) {
    if (!choices.some(isStrong))
      say.choice(choices[0], 'adaptive', 'No option here is adaptive. Every decision has a strong move.');
  }
};

/** Ids are kept in facts for ever: one name, one choice. */
const stableIds: StoryRule = ({ turns }, say) => {
  const texts = new Map<string, string>();
  for (const choices of decisionsIn(turns)) {
    const here = new Set<string>();
    for (const choice of choices) {
      const other = texts.get(choice.id);
      if (here.has(choice.id) || (other !== undefined && other !== choice.text))
        say.choice(choice, 'id', `Two choices are called ${choice.id}. Give each its own name.`);
      here.add(choice.id);
      texts.set(choice.id, choice.text);
    }
  }
};

/** The longest option, and it alone, is a strong move. */
export function isGivenAway(choices: readonly Choice[]): boolean {
  const most = Math.max(...choices.map(({ text }) => text.length));
  const longest = choices.filter(({ text }) => text.length === most);
  return longest.length === 1 && longest.every(isStrong);
}

/** Nobody should find the strong move by its length. */
const longestOption: StoryRule = ({ turns }, say) => {
  const decisions = decisionsIn(turns);
  const given = decisions.filter(isGivenAway);
  if (given.length <= decisions.length * mostLongest) return;
  const ids = given.map((choices) => choices.find(isStrong)?.id).join(', ');
  say.head(
    'longest',
    `The strong move is the longest in ${given.length} of ${decisions.length} decisions (${ids}): 4 in 10 at most.`,
  );
};

/** Nor by where it is written: the file is read by people, too. */
const strongPlace: StoryRule = ({ turns }, say) => {
  const decisions = decisionsIn(turns).filter((choices) => choices.some(isStrong));
  const places = new Set(decisions.map((choices) => choices.findIndex(isStrong)));
  if (decisions.length >= 3 && places.size === 1)
    say.head('place-of-strong', 'The strong move is always in the same place. Mix the order of the options.');
};

/** Polite words are not the skill. */
const politeAndWeak: StoryRule = ({ turns }, say) => {
  if (
    !decisionsIn(turns)
      .flat()
      .some((choice) => isWeak(choice) && politeWords.test(choice.text))
  )
    say.head('polite-weak', 'No weak option sounds polite. Write one: "Could you please do it for me?"');
};

/** A short, plain ask is as good as a long one. */
const bluntAndStrong: StoryRule = ({ turns }, say) => {
  const isBlunt = (choice: Choice) => choice.text.length <= bluntLength && !politeWords.test(choice.text);
  if (
    !decisionsIn(turns)
      .flat()
      .some((choice) => isStrong(choice) && !choice.say && isBlunt(choice))
  )
    say.head(
      'blunt-strong',
      `No strong option is short and plain. Write one of ${bluntLength} letters at most: "Show me. I'll click."`,
    );
};

/** The trail moves, so that a student sees where they are. A story may begin after the asking, never after the whole loop. */
const movingTrail: StoryRule = ({ turns }, say) => {
  const found = new Set(turns.flatMap(({ lines }) => lines.flatMap(stagesOf)));
  const parts = Object.values(loop).filter((stages) => stages.some((stage) => found.has(stage)));
  if (parts.length < 2)
    say.head('trail', 'The trail stays where it is. Add #stage: where a new part of the loop begins.');
};

const loop = {
  Notice: ['notice', 'decide', 'pick'],
  Approach: ['ask', 'use'],
  Appreciate: ['reflect', 'give'],
} as const;

function stagesOf({ cues }: StoryUnderCheck['turns'][number]['lines'][number]): readonly string[] {
  return cues.flatMap((cue) => (cue.kind === 'stage' ? [cue.stage] : []));
}

export const decisionRules: readonly StoryRule[] = [
  optionCount,
  readableOptions,
  strongOption,
  stableIds,
  longestOption,
  strongPlace,
  politeAndWeak,
  bluntAndStrong,
  movingTrail,
];
