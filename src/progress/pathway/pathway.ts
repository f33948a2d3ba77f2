// A student's pathway to one role, as a machine: interested, training, guided, role-play, real life, badged, and the card after it.
import { assign, setup } from 'xstate';

/** What a role requires, from its job. */
export interface PathwayInput {
  /** Meetings of the training: 1 is one session, more are a mentorship. */
  readonly meetings: number;
  /** Ids of the role's role-plays. */
  readonly rolePlays: readonly string[];
  /** How many real helping acts an adult has to see: one, or two where the role is gated. */
  readonly realHelps: number;
  /** A counselor has to approve before training. */
  readonly gated: boolean;
}

/**
 * What has been shown so far. It only grows, in whatever order confirmations arrive, and stays when a student leaves:
 * a student who comes back goes on where they were.
 */
export interface PathwayContext extends PathwayInput {
  readonly approved: boolean;
  /** The upskilling session was opened, or a meeting was held. */
  readonly begun: boolean;
  /** Days on which an adult saw them at the real training. */
  readonly attended: readonly string[];
  /** The adult's word on guided practice. Once ready, it stays so, whatever arrives late. */
  readonly guided: 'not yet' | 'once more' | 'ready';
  /** Role-plays of the role that ended bright, steady or with an adult. */
  readonly ended: readonly string[];
  /** Guide, Don't Do and Know My Job are steady and Safety Sort is strong; more where the role is gated. */
  readonly moves: boolean;
  /** Ids of confirmed real acts. */
  readonly helped: readonly string[];
}

export type PathwayEvent =
  | { readonly type: 'choose' }
  | { readonly type: 'leave' }
  | { readonly type: 'approve' }
  | { readonly type: 'begin' }
  | { readonly type: 'attend'; readonly day: string }
  | { readonly type: 'guide'; readonly ready: boolean }
  | { readonly type: 'end'; readonly story: string }
  /** Mastery changed; `ready` says whether the moves that the role needs are there now. */
  | { readonly type: 'grow'; readonly ready: boolean }
  | { readonly type: 'help'; readonly id: string }
  /** The badge was recorded before. It is never taken back, whatever a later rule requires. */
  | { readonly type: 'badge' }
  | { readonly type: 'ask' | 'list' | 'notYet' | 'break' | 'back' | 'stepDown' };

const add = (list: readonly string[], each: string): readonly string[] =>
  list.includes(each) ? list : [...list, each];

export const pathwayMachine = setup({
  types: {
    context: {} as PathwayContext,
    events: {} as PathwayEvent,
    input: {} as PathwayInput,
  },
  guards: {
    mayTrain: ({ context: { gated, approved, begun, attended } }) =>
      (!gated || approved) && (begun || attended.length > 0),
    isTrained: ({ context: { attended, meetings } }) => attended.length >= meetings,
    isGuided: ({ context: { guided } }) => guided === 'ready',
    hasPlayed: ({ context: { moves, rolePlays, ended } }) =>
      moves && rolePlays.every((story) => ended.includes(story)),
    hasHelped: ({ context: { helped, realHelps } }) => helped.length >= realHelps,
  },
}).createMachine({
  id: 'pathway',
  context: ({ input }) => ({
    ...input,
    approved: false,
    begun: false,
    attended: [],
    guided: 'not yet',
    ended: [],
    moves: false,
    helped: [],
  }),
  // In every step, new confirmations are remembered; a step is left once its guard holds.
  on: {
    approve: { actions: assign({ approved: true }) },
    begin: { actions: assign({ begun: true }) },
    attend: { actions: assign({ attended: ({ context, event }) => add(context.attended, event.day) }) },
    guide: {
      actions: assign({
        guided: ({ context, event }) => (event.ready || context.guided === 'ready' ? 'ready' : 'once more'),
      }),
    },
    end: { actions: assign({ ended: ({ context, event }) => add(context.ended, event.story) }) },
    grow: { actions: assign({ moves: ({ event }) => event.ready }) },
    help: { actions: assign({ helped: ({ context, event }) => add(context.helped, event.id) }) },
    badge: '.badged',
  },
  initial: 'idea',
  states: {
    idea: { on: { choose: 'onTheWay' } },
    onTheWay: {
      on: { leave: 'idea' },
      initial: 'interested',
      states: {
        interested: { always: { guard: 'mayTrain', target: 'training' } },
        training: { always: { guard: 'isTrained', target: 'guided' } },
        guided: { always: { guard: 'isGuided', target: 'rolePlay' } },
        rolePlay: { always: { guard: 'hasPlayed', target: 'realLife' } },
        realLife: { always: { guard: 'hasHelped', target: '#pathway.badged' } },
      },
    },
    badged: {
      on: { badge: undefined },
      initial: 'notListed',
      states: {
        notListed: { on: { ask: 'asked' } },
        asked: { on: { list: 'listed', notYet: 'notListed', stepDown: 'notListed' } },
        listed: { on: { break: 'onBreak', stepDown: 'steppedDown' } },
        onBreak: { on: { back: 'listed', stepDown: 'steppedDown' } },
        // The card was approved before and says the same, so a student who stepped down by mistake can go back
        // without an adult.
        steppedDown: { on: { ask: 'asked', back: 'listed' } },
      },
    },
  },
});

export type PathwayStep = 'interested' | 'training' | 'guided' | 'rolePlay' | 'realLife' | 'badged';
export type CardState = 'notListed' | 'asked' | 'listed' | 'onBreak' | 'steppedDown';
