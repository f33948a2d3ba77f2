// Every way through the pathway machine: no badge without each of its guards, and every step can be left and taken up again.
import { describe, expect, it } from 'vitest';
import { getInitialSnapshot, getNextSnapshot } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import {
  type PathwayEvent,
  type PathwayInput,
  pathwayMachine,
} from '../../../src/progress/pathway/pathway.ts';

const plain: PathwayInput = { meetings: 1, rolePlays: ['a', 'b'], realHelps: 1, gated: false };
const gated: PathwayInput = { meetings: 2, rolePlays: ['a', 'b'], realHelps: 2, gated: true };

/** Every event that people cause; only `badge`, which records an earned badge, is left out. */
const events: readonly PathwayEvent[] = [
  { type: 'choose' },
  { type: 'leave' },
  { type: 'approve' },
  { type: 'begin' },
  { type: 'attend', day: '2026-09-01' },
  { type: 'attend', day: '2026-09-08' },
  { type: 'guide', ready: false },
  { type: 'guide', ready: true },
  { type: 'end', story: 'a' },
  { type: 'end', story: 'b' },
  { type: 'grow', ready: true },
  { type: 'help', id: '2026-09-02' },
  { type: 'help', id: '2026-09-03' },
  { type: 'ask' },
  { type: 'list' },
  { type: 'notYet' },
  { type: 'break' },
  { type: 'back' },
  { type: 'stepDown' },
];

const walk = (input: PathwayInput, ...done: readonly PathwayEvent[]) =>
  done.reduce(
    (at, event) => getNextSnapshot(pathwayMachine, at, event),
    getInitialSnapshot(pathwayMachine, input),
  );

/** Names a place in the graph by what has been shown, in whatever order it was shown. */
const placeOf = ({ value, context }: ReturnType<typeof walk>) => {
  const { attended, ended, helped, ...rest } = context;
  return JSON.stringify([value, rest, [...attended].sort(), [...ended].sort(), [...helped].sort()]);
};

describe.each([
  ['of a role', plain],
  ['of a role that needs a counselor', gated],
])('every way %s', (_, input) => {
  const graph = getAdjacencyMap(pathwayMachine, { input, events, serializeState: placeOf, limit: 100_000 });
  const places = Object.values(graph).map(({ state }) => state);
  const badged = places.filter((state) => state.matches('badged'));

  it('is found: hundreds of places, and some with badges', () => {
    expect(places.length).toBeGreaterThan(200);
    expect(badged.length).toBeGreaterThan(4);
  });

  it('reaches no badge without each of its guards', () => {
    for (const { context } of badged) {
      expect(context.attended.length).toBeGreaterThanOrEqual(input.meetings);
      expect(context.guided).toBe('ready');
      expect(context.moves).toBe(true);
      expect([...context.ended].sort()).toEqual(['a', 'b']);
      expect(context.helped.length).toBeGreaterThanOrEqual(input.realHelps);
      expect(context.approved || !input.gated).toBe(true);
    }
  });

  it.each(
    events
      .map((each) => [each.type, each] as const)
      .filter(([type]) => ['attend', 'end', 'grow', 'help'].includes(type)),
  )('has no way to a badge that leaves out %s', (_type, left) => {
    const without = events.filter(
      (each) => each !== left && (input === gated || each.type !== left.type || each.type === 'end'),
    );
    const paths = getShortestPaths(pathwayMachine, {
      input,
      events: without,
      serializeState: placeOf,
      limit: 100_000,
    });
    expect(paths.filter(({ state }) => state.matches('badged'))).toEqual([]);
  });

  it('can be left at every step, and resumed at the same step', () => {
    for (const state of places) {
      if (!state.matches('onTheWay')) continue;
      const left = getNextSnapshot(pathwayMachine, state, { type: 'leave' });
      expect(left.value).toBe('idea');
      expect(getNextSnapshot(pathwayMachine, left, { type: 'choose' }).value).toEqual(state.value);
    }
  });
});

describe('a pathway', () => {
  const all: readonly PathwayEvent[] = [
    { type: 'begin' },
    { type: 'attend', day: '2026-09-01' },
    { type: 'guide', ready: true },
    { type: 'grow', ready: true },
    { type: 'end', story: 'a' },
    { type: 'end', story: 'b' },
    { type: 'help', id: '2026-09-02' },
  ];

  it('takes its steps in order', () => {
    const steps = all.map((_, at) => walk(plain, { type: 'choose' }, ...all.slice(0, at + 1)).value);
    expect(steps).toEqual([
      { onTheWay: 'training' },
      { onTheWay: 'guided' },
      { onTheWay: 'rolePlay' },
      { onTheWay: 'rolePlay' },
      { onTheWay: 'rolePlay' },
      { onTheWay: 'realLife' },
      { badged: 'notListed' },
    ]);
  });

  it('counts what was confirmed before the job was chosen', () =>
    expect(walk(plain, ...all.toReversed(), { type: 'choose' }).value).toEqual({ badged: 'notListed' }));

  it('goes on after "once more"', () => {
    const once = walk(
      plain,
      { type: 'choose' },
      { type: 'begin' },
      { type: 'attend', day: 'd' },
      { type: 'guide', ready: false },
    );
    expect(once.value).toEqual({ onTheWay: 'guided' });
    expect(getNextSnapshot(pathwayMachine, once, { type: 'guide', ready: true }).value).toEqual({
      onTheWay: 'rolePlay',
    });
  });

  it('waits for the counselor when its role needs one', () => {
    const waiting = walk(gated, { type: 'choose' }, { type: 'begin' }, { type: 'attend', day: 'd' });
    expect(waiting.value).toEqual({ onTheWay: 'interested' });
    expect(getNextSnapshot(pathwayMachine, waiting, { type: 'approve' }).value).toEqual({
      onTheWay: 'training',
    });
  });

  it('keeps a recorded badge, and keeps its card where it is', () => {
    expect(walk(plain, { type: 'badge' }).value).toEqual({ badged: 'notListed' });
    const listed = walk(plain, { type: 'badge' }, { type: 'ask' }, { type: 'list' });
    expect(getNextSnapshot(pathwayMachine, listed, { type: 'badge' }).value).toEqual({ badged: 'listed' });
  });

  it('lets a card rest, come back, step down and be asked for again', () => {
    const card = (...done: readonly PathwayEvent['type'][]) =>
      walk(plain, { type: 'badge' }, ...done.map((type) => ({ type }) as PathwayEvent)).value;
    expect(card('ask')).toEqual({ badged: 'asked' });
    expect(card('ask', 'notYet')).toEqual({ badged: 'notListed' });
    expect(card('ask', 'list', 'break')).toEqual({ badged: 'onBreak' });
    expect(card('ask', 'list', 'break', 'back')).toEqual({ badged: 'listed' });
    expect(card('ask', 'list', 'break', 'stepDown')).toEqual({ badged: 'steppedDown' });
    expect(card('ask', 'list', 'stepDown', 'ask', 'list')).toEqual({ badged: 'listed' });
    expect(card('list')).toEqual({ badged: 'notListed' });
  });
});
