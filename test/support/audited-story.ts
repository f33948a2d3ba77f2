// Small made-up stories for the figures of an audit: pages of lines and choices, written in a few words.
import { microIds, type Quality } from '../../src/practice/rubric.ts';
import type { Choice, Line, Turn } from '../../src/story/page.ts';
import type { Audited } from '../../src/workshop/audit/audited.ts';

/** `good: Wave.` is a strong choice called good; `weak`, `half`, `push` and `say` begin ids of other kinds. */
const kinds: readonly (readonly [begins: string, quality: Quality])[] = [
  ['good', 'adaptive'],
  ['half', 'partial'],
  ['weak', 'avoidant'],
  ['push', 'aggressive'],
];

function choiceOf(written: string): Choice {
  const [, id = '', text = ''] = /^([a-z0-9-]+): (.*)$/.exec(written) ?? [];
  const quality = kinds.find(([begins]) => id.startsWith(begins))?.[1];
  const evidence = quality ? [{ micro: microIds[0], quality }] : [];
  return { id, text, evidence, ...(id.startsWith('say') ? { say: { kind: 'ask', prompt: 'p' } } : {}) };
}

/** `NOOR: Hi.` is said, `NOOR (thinks): Hm.` thought, `COACH: Oh.` coached, and anything else told. */
function lineOf(written: string): Line {
  const [, who, thinks, text] = /^([A-Z]+)( \(thinks\))?: (.*)$/.exec(written) ?? [];
  if (who === undefined || text === undefined) return { kind: 'narration', text: written, cues: [] };
  if (who === 'COACH') return { kind: 'coach', text, cues: [] };
  return { kind: thinks ? 'thought' : 'speech', who: who.toLowerCase(), text, cues: [] };
}

interface WrittenTurn {
  readonly lines: readonly string[];
  /** What can be chosen, each with the number of the page it leads to; four numbers for own words. */
  readonly choices?: Readonly<Record<string, number | readonly [number, number, number, number]>>;
  readonly end?: Turn['end'];
}

function turnOf({ lines, choices = {}, end }: WrittenTurn): Turn {
  return {
    lines: lines.map(lineOf),
    choices: Object.keys(choices).map(choiceOf),
    next: Object.values(choices),
    ...(end ? { end } : {}),
  };
}

export function auditedStory(
  turns: readonly WrittenTurn[],
  {
    beginnings = [0],
    id = 'a-story',
    ...entry
  }: Partial<Audited['entry']> & { id?: string; beginnings?: readonly number[] } = {},
): Audited {
  return {
    id,
    file: `stories/en/academic/${id}/story.ink`,
    entry: { band: 'A', sensitive: false, setting: 'classroom', cast: ['noor'], ...entry },
    turns: turns.map(turnOf),
    starts: beginnings,
    beginnings,
    glossary: [],
  };
}

/** A story of one decision, whose choices all lead to one bright ending. */
export function oneDecision(
  choices: readonly string[],
  more: Parameters<typeof auditedStory>[1] = {},
): Audited {
  const led = Object.fromEntries(choices.map((choice) => [choice, 1]));
  return auditedStory(
    [
      { lines: ['What now?'], choices: led },
      { lines: ['Done.'], end: { kind: 'bright', slug: 'done' } },
    ],
    more,
  );
}
