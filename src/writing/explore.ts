// Explores every path of a story once, merges states that go on in the same way, and records the turns.
import { partings, sayLevels } from '../practice/terms.ts';
import type { Book, Turn } from '../story/page.ts';
import type { InkStory } from './ink-story.ts';
import { mapInk } from './map-ink.ts';
import { mergeKey } from './merge-key.ts';
import { minimise } from './minimise.ts';
import type { Problem } from './problem.ts';
import { readTurn, type SayAt, type TurnReader, type TurnReading } from './read-turn.ts';
import type { Source, SourceLine } from './source.ts';

interface Explored {
  /** Empty when some path could not be read. */
  readonly turns: readonly Turn[];
  /** The index in `turns` of each beginning. */
  readonly beginnings: readonly number[];
  /** The same beginnings after each parting, where the story remembers one. */
  readonly partings?: Book['partings'];
  /** How many states there were before merging. */
  readonly states: number;
  readonly problems: readonly Problem[];
}

export interface ExploreLimits {
  readonly states: number;
  /** The most lines of one turn: with more, the story is in a loop. */
  readonly lines: number;
  /** The most decisions on the shortest way to a state: with more, a path comes back and counts something up. */
  readonly decisions: number;
}

interface ExploreOptions {
  /** How many beginnings the story has; 1 when left out. */
  readonly beginnings?: number;
  /** True when the story remembers how its partner was left: then each beginning is read after each parting as well. */
  readonly remembers?: boolean;
  /** Ids of stories/cast.json; when left out, those of this story. */
  readonly everyone?: ReadonlySet<string>;
  /** The part to start at, instead of the beginning of the story. */
  readonly from?: string;
  readonly limits?: ExploreLimits;
}

const usualLimits: ExploreLimits = { states: 20_000, lines: 80, decisions: 60 };

type OpenTurn = { -readonly [Key in keyof Turn]: Turn[Key] };

/** Explores every state. When that cannot be done, a problem says "not proven". Always ends. */
export function explore(
  story: InkStory,
  source: Source,
  cast: ReadonlySet<string>,
  prompts: ReadonlySet<string>,
  { beginnings = 1, remembers = false, everyone = cast, from, limits = usualLimits }: ExploreOptions = {},
): Explored {
  const found = new Map<string, Problem>();
  const say: SayAt = ({ file, line }, rule, message) => {
    found.set(`${file}:${line} ${rule} ${message}`, { file, line, rule, message });
  };
  const map = mapInk(story.ToJson());
  for (const { what, written } of map.unprovable)
    say(source.written(written), 'not-proven', `${what} makes every playing another: not proven. Use a VAR.`);
  if (found.size > 0) return { turns: [], beginnings: [], states: 0, problems: [...found.values()] };

  const reader: TurnReader = { story, source, cast, everyone, prompts, mostLines: limits.lines };
  const turns: OpenTurn[] = [];
  const seen = new Map<string, number>();
  const waiting: { readonly after: string; readonly turn: OpenTurn; readonly depth: number }[] = [];
  let place: SourceLine = source.head('id');
  let broken = false;

  /** The number of the turn at the story's present state. A new turn is put aside, to be explored from later. */
  const visit = (depth: number): number => {
    const page = readTurn(reader, depth === 0, say);
    place = source.shown(page.lines.at(-1)?.text ?? '');
    if (page.endless) {
      const where = firstOfParts(source, page.endless) ?? place;
      say(where, 'endless', 'The story goes round and round from here. Look at its diverts (->).');
      broken = true;
      return 0;
    }
    const after = story.state.ToJson();
    const key = mergeKey(map, after, page);
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, turns.length);
    sayHowItStops(page, place, say);
    const { lines, choices, end } = page;
    const turn: OpenTurn = { lines, choices, ...(end ? { end } : {}), next: [] };
    waiting.push({ after, turn, depth });
    return turns.push(turn) - 1;
  };

  const goOn = ({ after, turn, depth }: (typeof waiting)[number]): void => {
    const next: Turn['next'][number][] = [];
    turn.choices.forEach((choice, index) => {
      const go = (level: number): number => {
        if (broken) return 0;
        story.state.LoadJson(after);
        if (choice.say) story.variablesState.$('say_level', level);
        story.ChooseChoiceIndex(index);
        return visit(depth + 1);
      };
      next.push(
        choice.say ? (sayLevels.map(go) as unknown as readonly [number, number, number, number]) : go(0),
      );
    });
    turn.next = next;
  };

  const starts: number[] = [];
  try {
    const fresh = story.state.ToJson();
    for (const parting of [undefined, ...(remembers ? partings : [])]) {
      for (let beginning = 1; beginning <= beginnings && !broken; beginning++) {
        story.state.LoadJson(fresh);
        if (beginnings > 1) story.variablesState.$('beginning', beginning);
        if (parting) story.variablesState.$(`met_${parting}`, true);
        if (from !== undefined) story.ChoosePathString(from);
        starts.push(visit(0));
      }
    }
    for (let job = waiting.shift(); job && !broken; job = waiting.shift()) {
      goOn(job);
      const why = tooMuch(turns.length, job.depth, limits);
      if (!why) continue;
      say(why.deep ? place : source.head('id'), 'not-proven', why.message);
      broken = true;
    }
  } catch (cause) {
    sayWhatInkSaid(cause, place, say);
    broken = true;
  }
  const read = broken ? { turns: [], beginnings: [] } : minimise(turns, starts);
  const part = (at: number) => read.beginnings.slice(at * beginnings, (at + 1) * beginnings);
  return {
    turns: read.turns,
    beginnings: part(0),
    ...(remembers && !broken ? { partings: { bright: part(1), bumpy: part(2) } } : {}),
    states: turns.length,
    problems: [...found.values()],
  };
}

function tooMuch(states: number, depth: number, limits: ExploreLimits) {
  if (depth >= limits.decisions) {
    const message = `A path has more than ${limits.decisions} decisions: not proven. See where it comes back.`;
    return { deep: true, message };
  }
  if (states <= limits.states) return undefined;
  return { deep: false, message: `More than ${limits.states} states: not proven. Keep fewer VARs.` };
}

/** The first line of one of these parts (`=== ask ===`): where a writer should look for a loop without words. */
function firstOfParts({ lines }: Source, parts: ReadonlySet<string>): SourceLine | undefined {
  return lines.find(({ text }) => parts.has(/^\s*==+\s*(?:function\s+)?(\w+)/.exec(text)?.[1] ?? ''));
}

function sayHowItStops({ choices, end }: TurnReading, place: SourceLine, say: SayAt): void {
  if (choices.length === 0 && !end)
    say(place, 'end', 'A path stops here without #end:. Lead it to an ending.');
  if (choices.length > 0 && end)
    say(place, 'end', 'There are choices after #end:. An ending is the last page.');
}

/** Reports an error that the running story threw, such as `RUNTIME ERROR: 'story.ink' line 12: …`. */
function sayWhatInkSaid(cause: unknown, place: SourceLine, say: SayAt): void {
  const text = cause instanceof Error ? cause.message : String(cause);
  const [, line, what] = /line (\d+): ([^\n]*)/.exec(text) ?? [];
  say(
    line ? { ...place, line: Number(line) } : place,
    'ink',
    `The story stops working here: ${(what ?? text).trim().replace(/[^.!?]$/, '$&.')}`,
  );
}
