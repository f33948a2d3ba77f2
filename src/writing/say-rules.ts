// Rules for own words, sounds and tags: a choice or line may only name what exists, and of the right kind.

import { isSound } from '../story/sounds.ts';
import { decisionsIn } from './decisions.ts';
import type { SourceLine } from './source.ts';
import type { StoryRule } from './story-rule.ts';

/**
 * The choice and its prompt must have the same kind, because the form listens for that kind: thanks are not heard as
 * an ask.
 */
const sayKind: StoryRule = ({ turns, prompts }, say) => {
  for (const choice of decisionsIn(turns).flat()) {
    const prompt = choice.say && prompts[choice.say.prompt];
    if (choice.say && prompt && prompt.kind !== choice.say.kind)
      say.choice(
        choice,
        'say',
        `#say: is ${choice.say.kind} and the prompt ${choice.say.prompt} is ${prompt.kind}. Make them the same.`,
      );
  }
};

/**
 * How well own words are said must change how the story goes on; otherwise the story teaches that words do not
 * matter.
 */
const sayAnswers: StoryRule = ({ turns }, say) => {
  for (const { choices, next } of turns) {
    choices.forEach((choice, at) => {
      if (choice.say && typeof next[at] === 'number')
        say.choice(choice, 'say', 'Every level gets the same answer. Read say_level, and answer two ways.');
    });
  }
};

/** A prompt that no choice opens points to a misspelt name. */
const usedPrompts: StoryRule = ({ turns, prompts }, say) => {
  const used = new Set(decisionsIn(turns).flatMap((choices) => choices.map((choice) => choice.say?.prompt)));
  for (const prompt of Object.keys(prompts)) {
    if (!used.has(prompt)) say.head('say', `No choice opens the prompt ${prompt}. Use it, or take it out.`);
  }
};

/** A sound that does not exist would be silent. */
const knownSounds: StoryRule = ({ turns }, say) => {
  for (const line of turns.flatMap(({ lines }) => lines)) {
    for (const cue of line.cues) {
      if (cue.kind === 'sfx' && !isSound(cue.sound))
        say.line(line, 'sfx', `There is no sound "${cue.sound}". See "Sounds" in stories/README.md.`);
    }
  }
};

export const sayRules: readonly StoryRule[] = [sayKind, sayAnswers, usedPrompts, knownSounds];

const tagged = /#\s*[a-z]+(?::[^\]{}]*)?\{/;

/** Ink reads braces in a choice's tags in reverse order, so what such a choice shows could not be relied on. */
export function tagsWithBraces(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.filter(({ text }) => {
    const bracketed = /^\s*[+*].*?\[(.*?)(?:\]|$)/.exec(text)?.[1];
    return bracketed !== undefined && tagged.test(bracketed);
  });
}
