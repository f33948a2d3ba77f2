// Whether the wording gives the strong move away: how often choices with a cue are strong, and how far a rule of style comes.
import type { Choice } from '../../story/page.ts';
import { decisionsIn, isStrong } from '../../writing/decisions.ts';
import { wordsIn } from '../../writing/reading.ts';
import { endsAsking } from '../simulate/style-words.ts';
import {
  type Audited,
  fixedChoices,
  type LibraryFigure,
  type Offender,
  plainText,
  shareOf,
} from './audited.ts';

/** Words and marks that must say nothing about a move. */
const cues = {
  'could you': /\bcould you\b/i,
  'can you': /\bcan you\b/i,
  please: /\bplease\b/i,
  thank: /\bthank/i,
  kind: /\bkind(?:er|ly|est)?\b(?! of)/i,
  '!': /!/,
  praise:
    /\byou're (?:so|such|the|really)\b|\bso (?:good|smart|nice|kind|clever)\b|\b(?:the|such a) (?:best|genius|star|pro|hero)\b/i,
  '?': endsAsking,
} as const;
export type CueName = keyof typeof cues;

/** The share of strong moves among fixed choices with the cue, divided by the share among all of them. */
export function cueFigure(
  stories: readonly Audited[],
  cue: CueName,
  bounds: { least?: number; most?: number },
): LibraryFigure {
  const all = choicesOf(stories);
  const having = all.filter(({ choice }) => has(choice, cue));
  const share = shareOf(having.filter(strong).length, having.length);
  const value = shareOf(share, shareOf(all.filter(strong).length, all.length));
  const tooLow = value < (bounds.least ?? 0);
  const tooHigh = value > (bounds.most ?? Number.POSITIVE_INFINITY);
  const offenders = having
    .filter((each) => (tooLow && !strong(each)) || (tooHigh && strong(each)))
    .map(({ story, choice }) => about(story, choice, `${tooLow ? 'weak' : 'strong'} with ${cue}`));
  return { value, offenders };
}

/** How many strong fixed choices have the cue. */
export function strongWithCue(stories: readonly Audited[], cue: CueName): LibraryFigure {
  const value = choicesOf(stories).filter((each) => strong(each) && has(each.choice, cue)).length;
  return { value, offenders: [] };
}

/** Rules of style by which a student could choose; the choice with the highest number is taken. */
const styles = {
  shortest: (choice: Choice) => -choice.text.length,
  longest: (choice: Choice) => choice.text.length,
  'second-longest': (choice: Choice, all: readonly Choice[]) =>
    -Math.abs(all.filter(({ text }) => text.length > choice.text.length).length - 1),
  'first person': (choice: Choice) =>
    Number(/\b(?:I|I'm|I'll|I've|I'd|me|my|mine)\b/.test(plainText(choice.text))),
} as const;
export type StyleName = keyof typeof styles;

/** How many of 100 decisions the style finds more than chance would; below zero where it is led away. */
export function styleFigure(stories: readonly Audited[], style: StyleName, most: number): LibraryFigure {
  let found = 0;
  let chance = 0;
  let count = 0;
  const offenders: Offender[] = [];
  for (const story of stories)
    for (const choices of fixedDecisions(story)) {
      const values = choices.map((choice) => styles[style](choice, choices));
      const best = Math.max(...values);
      const taken = choices.filter((_, at) => values[at] === best);
      const hit = shareOf(taken.filter(isStrong).length, taken.length);
      found += hit;
      chance += shareOf(choices.filter(isStrong).length, choices.length);
      count++;
      const [first] = taken;
      if (first && taken.length === 1)
        offenders.push(about(story, first, `${hit === 1 ? 'strong' : 'weak'} and the ${style}`));
    }
  const value = 100 * (shareOf(found, count) - shareOf(chance, count));
  const kind = value > 0 ? 'strong' : 'weak';
  return {
    value,
    offenders: Math.abs(value) > most ? offenders.filter(({ why }) => why.startsWith(kind)) : [],
  };
}

/** Each decision without its own words, where it still has a strong and another option. */
export function fixedDecisions({ turns }: Pick<Audited, 'turns'>): readonly (readonly Choice[])[] {
  return decisionsIn(turns)
    .map((choices) => choices.filter(({ say }) => !say))
    .filter((choices) => choices.some(isStrong) && !choices.every(isStrong));
}

/** Stories in which no strong move is warm, no weak one is flat or unkind, or no weak one uses the skill's own words. */
export function missingVoices(
  stories: readonly Audited[],
): Readonly<Record<keyof typeof voices, LibraryFigure>> {
  const figure = (name: keyof typeof voices): LibraryFigure => {
    const offenders = stories
      .filter((story) => !fixedChoices(story).some(voices[name].fits))
      .map(({ id }): Offender => ({ story: id, why: voices[name].why }));
    return { value: offenders.length, offenders };
  };
  return { warm: figure('warm'), flat: figure('flat'), skill: figure('skill') };
}

const warmWords =
  /\b(?:please|thanks?|thank you|could you|would you|kind|glad|love|sorry|happy|so (?:good|nice|cool)|you're the best)\b/i;
const skillWords = /\b(?:show|which|part|tried|wait|hint|check|stuck)\b/i;
const flatLength = 32;

const voices = {
  warm: {
    why: 'No strong move is warm: let one say please, thank you, could you, or that it is glad.',
    fits: (choice: Choice) => isStrong(choice) && warmWords.test(choice.text),
  },
  flat: {
    why: `No weak move is unkind or flat: a push, or ${flatLength} letters at most without a polite word.`,
    fits: (choice: Choice) =>
      isWeakAny(choice) &&
      !warmWords.test(choice.text) &&
      (choice.text.length <= flatLength || choice.evidence.some(({ quality }) => quality === 'aggressive')),
  },
  skill: {
    why: 'No weak move uses the words of the skill (show, which, part, tried, wait, hint, check, stuck).',
    fits: (choice: Choice) => isWeakAny(choice) && skillWords.test(choice.text),
  },
} as const;

/** A move that shows something, and nothing strong. */
function isWeakAny(choice: Choice): boolean {
  return choice.evidence.length > 0 && !isStrong(choice);
}

/** Words of a choice, for reports. */
export function about({ id }: Pick<Audited, 'id'>, choice: Choice, why: string): Offender {
  return { story: id, choice: choice.id, text: choice.text, why };
}

function choicesOf(stories: readonly Audited[]) {
  return stories.flatMap((story) =>
    fixedChoices(story)
      .filter(({ evidence }) => evidence.length > 0)
      .map((choice) => ({ story, choice })),
  );
}

function strong({ choice }: { readonly choice: Choice }): boolean {
  return isStrong(choice);
}

function has({ text }: Choice, cue: CueName): boolean {
  return wordsIn(text).length > 0 && cues[cue].test(plainText(text));
}
