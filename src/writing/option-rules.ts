// Rules for the options of a decision: how many, readable and different texts, a strong one, and an id for each.
import type { Choice } from '../story/page.ts';
import { decisionsIn, isStrong } from './decisions.ts';
import type { StoryRule } from './story-rule.ts';

/** Three options are best, by eight decades of test research; two still give a choice. */
const optionCount: StoryRule = ({ turns }, say) => {
  for (const choices of decisionsIn(turns)) {
    if (choices.length < 2 || choices.length > 3)
      say.choice(choices[0], 'options', `There are ${choices.length} options here. Offer two or three.`);
  }
};

/**
 * Every option must have a text that differs from the others. Checked in every turn, because the same options may
 * show other words there.
 */
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

/** Every decision offers a strong move. */
const strongOption: StoryRule = ({ turns }, say) => {
  for (const choices of decisionsIn(turns)) {
    if (!choices.some(isStrong))
      say.choice(choices[0], 'adaptive', 'No option here is adaptive. Every decision has a strong move.');
  }
};

/** Facts store the ids for ever, so one id stands for one choice only. */
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

export const optionRules: readonly StoryRule[] = [optionCount, readableOptions, strongOption, stableIds];
