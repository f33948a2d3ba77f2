// Whether what follows is true: where strong and weak ways end, which ways end alike, and what a weak choice brings.
import { creditFor } from '../../practice/rubric.ts';
import type { Choice, Ending, Line, Turn } from '../../story/page.ts';
import { isStrong } from '../../writing/decisions.ts';
import type { Audited, LibraryFigure, Offender } from './audited.ts';
import { about } from './wording.ts';

/** Own words count as a strong move from this level on. */
const strongLevel = 2;
/** Ways whose shares of strong moves differ by this much are different ways. */
const farApart = 0.5;
const lastLines = 3;

/** One way on from a turn: what was chosen, how good it is, and where it leads. */
interface Step {
  readonly choice: Choice;
  readonly to: number;
  /** 0 to 1: the best that the move showed. `undefined` for a choice that shows nothing. */
  readonly credit: number | undefined;
}

function stepsFrom({ choices, next }: Turn): readonly Step[] {
  return choices.flatMap((choice, at) =>
    [next[at] ?? []].flat().map((to, level): Step => ({ choice, to, credit: creditOf(choice, level) })),
  );
}

/** Steps by fixed choices that show something. */
function scoredSteps(turn: Turn): readonly Step[] {
  return stepsFrom(turn).filter(({ choice }) => !choice.say && choice.evidence.length > 0);
}

function creditOf({ say, evidence }: Choice, level: number): number | undefined {
  if (say) return level >= strongLevel ? 1 : level / strongLevel / 2;
  return evidence.length === 0 ? undefined : Math.max(...evidence.map(({ quality }) => creditFor[quality]));
}

/** Endings that ways reach when every decision takes one of its best steps, or one of its weakest. */
function endingsOf(
  { turns, starts }: Audited,
  extreme: 'best' | 'weakest',
): readonly { end: Ending; lines: readonly Line[] }[] {
  const seen = new Set<number>(starts);
  const waiting = [...starts];
  const found: { end: Ending; lines: readonly Line[] }[] = [];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const turn = turns[at] as Turn;
    if (turn.end) found.push({ end: turn.end, lines: turn.lines });
    const steps = stepsFrom(turn);
    const credits = steps.map(({ credit }) => credit ?? 0.5);
    const wanted = extreme === 'best' ? Math.max(...credits) : Math.min(...credits);
    for (const [index, { to, choice }] of steps.entries()) {
      if (credits[index] !== wanted || seen.has(to)) continue;
      // Of own words, the best are those of level 3.
      if (choice.say && extreme === 'best' && steps[index + 1]?.choice === choice) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return found;
}

/** Endings of all-strong ways that are neither bright nor adult, and of all-weak ways that are bright. */
export function endingsThatLie(
  stories: readonly Audited[],
): Readonly<Record<'strong' | 'weak', LibraryFigure>> {
  const strong = stories.flatMap((story) =>
    endingsOf(story, 'best')
      .filter(({ end }) => end.kind !== 'bright' && end.kind !== 'adult')
      .map((each) => ending(story, each, 'an all-strong way ends here')),
  );
  const weak = stories.flatMap((story) =>
    endingsOf(story, 'weakest')
      .filter(({ end }) => end.kind === 'bright')
      .map((each) => ending(story, each, 'an all-weak way ends here')),
  );
  return { strong: figureOf(strong), weak: figureOf(weak) };
}

function ending(
  { id }: Audited,
  { end, lines }: { end: Ending; lines: readonly Line[] },
  why: string,
): Offender {
  return { story: id, text: lines.at(-1)?.text ?? '', why: `${why}: ${end.kind} ${end.slug}` };
}

/** Counts stories once, however many places they have. */
function figureOf(offenders: readonly Offender[]): LibraryFigure {
  const unique = [...new Map(offenders.map((each) => [`${each.story} ${each.why}`, each])).values()];
  return { value: new Set(unique.map(({ story }) => story)).size, offenders: unique };
}

/** Stories in which very different ways share an ending and the last lines before it. */
export function endingsAlike(stories: readonly Audited[]): LibraryFigure {
  return figureOf(
    stories.flatMap((story) => {
      const groups = new Map<string, { least: number; most: number; turn: Turn }>();
      for (const [turn, shares] of sharesAtEndings(story)) {
        const last = turn.lines.filter(({ kind }) => kind !== 'thought').slice(-lastLines);
        const key = JSON.stringify([turn.end, last.map(({ who, text }) => [who, text])]);
        const known = groups.get(key) ?? { least: 1, most: 0, turn };
        groups.set(key, {
          least: Math.min(known.least, ...shares),
          most: Math.max(known.most, ...shares),
          turn,
        });
      }
      return [...groups.values()]
        .filter(({ least, most }) => most - least >= farApart)
        .map(({ least, most, turn }): Offender => {
          const [from, to] = [least, most].map((share) => Math.round(share * 100));
          const why = `ways with ${from} and ${to} in 100 strong moves end on the same lines: ${turn.end?.kind} ${turn.end?.slug}`;
          return { story: story.id, text: turn.lines.at(-1)?.text ?? '', why };
        });
    }),
  );
}

/** For each last page, the shares of strong moves of all ways that lead to it. */
function sharesAtEndings({ turns, starts }: Audited): ReadonlyMap<Turn, readonly number[]> {
  const counts = turns.map(() => new Set<string>());
  const waiting = starts.map((at) => ({ at, strong: 0, all: 0 }));
  const shares = new Map<Turn, number[]>();
  for (let job = waiting.pop(); job; job = waiting.pop()) {
    const { at, strong, all } = job;
    const key = `${strong} ${all}`;
    if (counts[at]?.has(key)) continue;
    counts[at]?.add(key);
    const turn = turns[at] as Turn;
    if (turn.end) shares.set(turn, [...(shares.get(turn) ?? []), all === 0 ? 0 : strong / all]);
    for (const { to, credit } of stepsFrom(turn))
      waiting.push({
        at: to,
        strong: strong + Number(credit === 1),
        all: all + Number(credit !== undefined),
      });
  }
  return shares;
}

/**
 * Weak choices after which the story makes the missing move for the student: after the coach, a line that no strong
 * choice brings says what "you" do now, and the talk goes on as after the strong choice.
 */
export function handedOver(stories: readonly Audited[]): LibraryFigure {
  const offenders = stories.flatMap((story) => {
    const found = new Map<string, Offender>();
    for (const turn of story.turns) {
      const steps = scoredSteps(turn);
      const pages = steps.map(({ choice, to }) => ({ choice, page: story.turns[to] as Turn }));
      const strong = pages.filter(({ choice }) => isStrong(choice)).map(({ page }) => page);
      const told = new Set(strong.flatMap(({ lines }) => lines.map(({ text }) => text)));
      const goesOn = new Set(strong.filter(({ end }) => !end).map(idsOf));
      for (const { choice, page } of pages) {
        if (isStrong(choice) || page.end || !goesOn.has(idsOf(page))) continue;
        const coach = page.lines.findIndex(({ kind }) => kind === 'coach');
        const line = page.lines.slice(coach + 1).find((each) => !told.has(each.text) && isDeed(each));
        if (coach >= 0 && line)
          found.set(choice.id, about(story, choice, `the story makes the missing move: "${line.text}"`));
      }
    }
    return [...found.values()];
  });
  return { value: offenders.length, offenders };
}

/** Weak choices that are answered by nothing of their own before the coach speaks. */
export function withoutResult(stories: readonly Audited[]): LibraryFigure {
  const offenders = stories.flatMap((story) => {
    const found = new Map<string, Offender>();
    for (const turn of story.turns) {
      const steps = scoredSteps(turn);
      for (const { choice, to } of steps) {
        if (isStrong(choice)) continue;
        const others = steps
          .filter((each) => each.choice !== choice)
          .map(({ to: at }) => story.turns[at]?.lines);
        const told = new Set(others.flatMap((lines = []) => lines.map(({ text }) => text)));
        const lines = story.turns[to]?.lines ?? [];
        const coach = lines.findIndex(({ kind }) => kind === 'coach');
        const before = coach < 0 ? lines : lines.slice(0, coach);
        if (!before.some(({ kind, text }) => kind !== 'thought' && !told.has(text)))
          found.set(choice.id, about(story, choice, 'nothing happens that only this choice brings'));
      }
    }
    return [...found.values()];
  });
  return { value: offenders.length, offenders };
}

function idsOf({ choices }: Turn): string {
  return choices.map(({ id }) => id).join(' ');
}

/** "So you point at it." The student only looking, or others doing something, makes no move. */
const deed =
  /(?:^|[.!?,;:]["”]? |\b(?:so|then|and|end|but) )you (?!look|see|hear|feel|know|think|wait|don['’]t)\w+|makes? up your mind/i;

function isDeed({ kind, text }: Line): boolean {
  return kind === 'narration' && !text.trimEnd().endsWith('?') && deed.test(text);
}
