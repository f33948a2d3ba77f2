// Walks every path of a story once, with states that can only go on alike merged, and writes down its turns.
import { sayLevels } from '../../practice/terms.ts';
import type { Choice, Ending, Line, Turn } from '../../story/page.ts';
import type { InkStory } from './compile.ts';
import { minimise } from './minimise.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import { parseChoice, parseLine } from './tags.ts';

export interface Explored {
  readonly turns: readonly Turn[];
  /** States before those that can only go on alike were merged. */
  readonly states: number;
  readonly problems: readonly Problem[];
}

export interface ExploreLimits {
  readonly states: number;
  /** Lines of one turn: more is a story that goes round and round. */
  readonly lines: number;
}

const usualLimits: ExploreLimits = { states: 20_000, lines: 80 };

interface Reading {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly end: Ending | undefined;
  /** Went round and round. */
  readonly endless: boolean;
}

/** Every state there is, or a problem that says "not proven". Never runs for ever. */
export function explore(
  story: InkStory,
  source: Source,
  cast: ReadonlySet<string>,
  prompts: ReadonlySet<string>,
  limits: ExploreLimits = usualLimits,
): Explored {
  const found = new Map<string, Problem>();
  const headTags = story.globalTags?.length ?? 0;
  const turns: { -readonly [Key in keyof Turn]: Turn[Key] }[] = [];
  const seen = new Map<string, number>();
  const waiting: { readonly after: string; readonly at: number }[] = [];

  const sayAt =
    (place: { readonly file: string; readonly line: number }) => (rule: string, message: string) => {
      found.set(`${place.file}:${place.line} ${rule} ${message}`, {
        file: place.file,
        line: place.line,
        rule,
        message,
      });
    };

  /** Reads one turn from where the story is now. */
  const read = (isFirst: boolean): Reading => {
    const lines: Line[] = [];
    let end: Ending | undefined;
    let count = 0;
    while (story.canContinue && count < limits.lines) {
      const raw = story.Continue() ?? '';
      const all = story.currentTags ?? [];
      const tags = isFirst && count === 0 ? all.slice(headTags) : all;
      count++;
      if (raw.trim() === '' && tags.length === 0) continue;
      const parsed = parseLine(raw, tags, cast, sayAt(source.shown(raw)));
      if (parsed.line.text === '')
        sayAt(source.shown(raw))('tag', 'Tags stand here without a line. Put them after a line.');
      else lines.push(parsed.line);
      if (parsed.end && end) sayAt(source.shown(raw))('end', 'This path has two #end:. Keep one.');
      end = parsed.end ?? end;
    }
    const endless = story.canContinue;
    const choices = endless
      ? []
      : story.currentChoices.map((choice) => {
          const id = choice.tags
            ?.find((tag) => tag.startsWith('id:'))
            ?.slice(3)
            .trim();
          const place = id ? source.choice(id) : source.shown(choice.text);
          return parseChoice(choice.text, choice.tags ?? [], prompts, sayAt(place));
        });
    return { lines, choices, end, endless };
  };

  /** The number of the turn the story stands before; a new one waits to be gone on from. */
  const visit = (isFirst: boolean): number => {
    const page = read(isFirst);
    const after = story.state.ToJson();
    const key = keyOf(after, page);
    const known = seen.get(key);
    if (known !== undefined) return known;
    const at = turns.length;
    seen.set(key, at);
    const { lines, choices, end } = page;
    turns.push({ lines, choices, ...(end ? { end } : {}), next: [] });
    const place = source.shown(lines[lines.length - 1]?.text ?? '');
    if (page.endless)
      sayAt(place)('endless', 'The story goes round and round from here. Look at its diverts (->).');
    else if (choices.length === 0 && !end)
      sayAt(place)('end', 'A path stops here without #end:. Lead it to an ending.');
    else if (choices.length > 0 && end)
      sayAt(place)('end', 'There are choices after #end:. An ending is the last page.');
    waiting.push({ after, at });
    return at;
  };

  visit(true);
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    if (turns.length > limits.states) {
      sayAt(source.head('id'))(
        'not-proven',
        `More than ${limits.states} states: not proven. Keep fewer VARs.`,
      );
      break;
    }
    const { after, at } = job;
    const turn = turns[at] as Turn;
    (turns[at] as { next: Turn['next'] }).next = turn.choices.map((choice, index) => {
      const go = (level: number): number => {
        story.state.LoadJson(after);
        if (choice.say) story.variablesState.$('say_level', level);
        story.ChooseChoiceIndex(index);
        return visit(false);
      };
      return choice.say ? (sayLevels.map(go) as unknown as readonly [number, number, number, number]) : go(0);
    });
  }
  return { turns: minimise(turns), states: turns.length, problems: [...found.values()] };
}

/** Count up with every turn, and nothing shown depends on them. */
const counters = new Set(['originalThreadIndex', 'threadIndex', 'threadCounter', 'index']);

/** States with this key show the same and can only go on alike: turn counters and old output are left out. */
function keyOf(saved: string, page: Reading): string {
  const state = JSON.parse(saved) as {
    readonly flows: Record<string, { readonly callstack: unknown; readonly currentChoices?: unknown }>;
    readonly variablesState: unknown;
    readonly visitCounts: unknown;
  };
  const flows = Object.values(state.flows).map(({ callstack, currentChoices }) => [
    callstack,
    currentChoices,
  ]);
  return JSON.stringify([page, flows, state.variablesState, state.visitCounts], (name, value) =>
    counters.has(name) ? undefined : value,
  );
}
