// Words that need a heads-up before a story, and things that do not belong into a lab.
import { type Audited, type LibraryFigure, type Offender, plainText, textsOf } from './audited.ts';

/** Home that is hard, fear of a person, being hurt, or a red card: a student should know before it comes. */
const heavy: readonly RegExp[] = [
  /\bhome is (?:hard|bad|scary|not safe)\b|\b(?:afraid|scared) (?:to go|of going|at) home\b|\bnot safe at home\b/i,
  /\b(?:some(?:one|body)|he|she|they|who) (?:\w+ )?(?:scares?|hurts?|hits?|touch(?:es)?|threatens?) (?:me|you|him|her|them|a kid|kids)\b/i,
  /\b(?:I'm|I am|is|are|feels?|doesn't feel|don't feel|does not feel) (?:not |un)safe\b|\b(?:doesn't|don't|does not) feel safe\b/i,
  /\bred cards?\b/i,
  /\bhurts? (?:me|myself|herself|himself|themselves)\b|\bkill\b|\bdie\b/i,
  /\bmean messages?\b/i,
];
const labFood =
  /\b(?:snack|snacks|grapes?|tea|cookies?|sandwich(?:es)?|candy|juice|chew(?:s|ing)?|hot plate)\b/i;

/** Stories with heavy words and neither `# sensitive` nor a heads-up line. */
export function needsHeadsUp(stories: readonly Audited[]): LibraryFigure {
  return figure(
    stories.filter(({ entry }) => !entry.sensitive && entry.headsUp === undefined),
    (text) => heavy.map((words) => words.exec(text)?.[0]).find((found) => found !== undefined),
    (word) => `"${word}" needs a # heads-up: line before the story`,
  );
}

/** Stories in a lab with food, drink or a hot plate. */
export function foodInLab(stories: readonly Audited[]): LibraryFigure {
  return figure(
    stories.filter(({ entry }) => entry.setting === 'science-lab'),
    (text) => labFood.exec(text)?.[0],
    (word) => `"${word}" in a lab: no food and no hot plate there`,
  );
}

function figure(
  stories: readonly Audited[],
  find: (text: string) => string | undefined,
  say: (word: string) => string,
): LibraryFigure {
  const offenders = stories.flatMap((story) =>
    textsOf(story).flatMap((text): readonly Offender[] => {
      const word = find(plainText(text));
      return word === undefined ? [] : [{ story: story.id, text, why: say(word) }];
    }),
  );
  return { value: new Set(offenders.map(({ story }) => story)).size, offenders };
}
