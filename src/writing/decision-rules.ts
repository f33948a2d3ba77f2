// Rules for decisions: a student cannot tell the strong move by its looks, and the talk moves on.
import type { Choice } from '../story/page.ts';
import { decisionsIn, isGivenAway, isStrong, isWeak, politeWords } from './decisions.ts';
import { optionRules } from './option-rules.ts';
import type { StoryRule, StoryUnderCheck } from './story-rule.ts';

const mostLongest = 0.4;
const bluntLength = 32;
/** The strong move must not be recognisable by its length. */
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

/** Nor by its place in the file, because students may read the file too. */
const strongPlace: StoryRule = ({ turns }, say) => {
  const decisions = decisionsIn(turns).filter((choices) => choices.some(isStrong));
  const places = new Set(decisions.map((choices) => choices.findIndex(isStrong)));
  if (decisions.length >= 3 && places.size === 1)
    say.head('place-of-strong', 'The strong move is always in the same place. Mix the order of the options.');
};

/** Some weak moves are polite, so that students learn that polite words are not the skill. */
const politeAndWeak: StoryRule = ({ turns }, say) => {
  if (
    !decisionsIn(turns)
      .flat()
      .some((choice) => isWeak(choice) && politeWords.test(choice.text))
  )
    say.head('polite-weak', 'No weak option sounds polite. Write one: "Could you please do it for me?"');
};

/** Some strong moves are short and plain, because a short ask is as good as a long one. */
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

/**
 * The story names its stages, so that the trail shows where the student is. It may begin after the asking, never
 * after the whole loop.
 */
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
  ...optionRules,
  longestOption,
  strongPlace,
  politeAndWeak,
  bluntAndStrong,
  movingTrail,
];
