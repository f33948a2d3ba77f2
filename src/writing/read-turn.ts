// Reads one turn from a running ink story: its lines and choices, or the parts in which it loops without an end.
import type { Choice, Ending, Line } from '../story/page.ts';
import { parseChoice } from './choice-tags.ts';
import type { InkStory } from './ink-story.ts';
import { parseLine } from './line-tags.ts';
import type { RuleName } from './rule-names.ts';
import type { Source, SourceLine } from './source.ts';

export interface TurnReading {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly end: Ending | undefined;
  /** The parts in which the story loops. After that it cannot be read on, from here or from anywhere else. */
  readonly endless?: ReadonlySet<string>;
}

/** Reports a problem at a line. */
export type SayAt = (place: SourceLine, rule: RuleName, message: string) => void;

export interface TurnReader {
  readonly story: InkStory;
  readonly source: Source;
  readonly cast: ReadonlySet<string>;
  /** Ids of everyone in stories/cast.json, to find misspelt names of other stories too. */
  readonly everyone: ReadonlySet<string>;
  readonly prompts: ReadonlySet<string>;
  /** The most lines of one turn: with more, the story is in a loop. */
  readonly mostLines: number;
}

/**
 * How long one line may take (`slices` times `slice` milliseconds) before the story is called endless. A whole story
 * takes less.
 */
const patience = { slice: 50, slices: 40 };

export function readTurn(reader: TurnReader, isFirst: boolean, say: SayAt): TurnReading {
  const { story, source, cast, everyone, mostLines } = reader;
  // The first line also carries the tags of the head.
  const headTags = isFirst ? (story.globalTags?.length ?? 0) : 0;
  const lines: Line[] = [];
  let end: Ending | undefined;
  for (let count = 0; story.canContinue; count++) {
    const endless = count === mostLines ? new Set(partOf(story)) : partsWithoutALine(story);
    if (endless) return { lines, choices: [], end, endless };
    const raw = story.currentText ?? '';
    const tags = (story.currentTags ?? []).slice(count === 0 ? headTags : 0);
    if (raw.trim() === '' && tags.length === 0) continue;
    const place = source.shown(raw);
    const parsed = parseLine(raw, tags, cast, (rule, message) => say(place, rule, message), everyone);
    if (parsed.line.text === '') say(place, 'tag', 'Tags stand here without a line. Put them after a line.');
    else lines.push(parsed.line);
    if (parsed.end && end) say(place, 'end', 'This path has two #end:. Keep one.');
    end = parsed.end ?? end;
  }
  return {
    lines,
    choices: story.currentChoices.map((choice) => choiceOf(reader, choice, say)),
    end,
  };
}

/**
 * Reads one line. When a divert that shows nothing comes back to itself and no line comes, answers the parts it was
 * seen in: one look alone would find a different part on each machine.
 */
function partsWithoutALine(story: InkStory): ReadonlySet<string> | undefined {
  const seen = new Set<string>();
  for (let slice = 0; slice < patience.slices; slice++) {
    story.ContinueAsync(patience.slice);
    if (story.asyncContinueComplete) return undefined;
    for (const part of partOf(story)) seen.add(part);
  }
  return seen;
}

/** The part the story is in: `ask` within `=== ask ===`. */
function partOf({ state }: InkStory): readonly string[] {
  return state.currentPathString?.split('.').slice(0, 1) ?? [];
}

function choiceOf(
  { source, prompts }: TurnReader,
  { text, tags }: InkStory['currentChoices'][number],
  say: SayAt,
): Choice {
  const id = tags
    ?.find((tag) => tag.startsWith('id:'))
    ?.slice(3)
    .trim();
  const place = id ? source.choice(id) : source.shown(text);
  return parseChoice(text, tags ?? [], prompts, (rule, message) => say(place, rule, message));
}
