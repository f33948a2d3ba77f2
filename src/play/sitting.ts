// One sitting with one story, as a machine: briefing → reading ⇄ choosing ⇄ saying → debrief → closed, paused from anywhere.
import { and, assign, emit, not, or, setup, stateIn } from 'xstate';
import type { FactDraft } from '../practice/facts/fact.ts';
import type { Choice } from '../story/page.ts';
import { turnPage } from '../story/reader.ts';
import { cutIntoBeats } from './beats.ts';
import {
  beatsOf,
  choiceOf,
  contextFor,
  pageOf,
  type SittingContext,
  type SittingInput,
} from './sitting-context.ts';
import type { MoveMade } from './transcript.ts';
import type { Intent } from './view.ts';

export const sittingMachine = setup({
  types: {
    context: {} as SittingContext,
    input: {} as SittingInput,
    events: {} as Intent,
    emitted: {} as FactDraft,
  },
  guards: {
    here: stateIn({ attention: 'here' }),
    wasReading: ({ context }) => context.left === 'reading',
    wasChoosing: ({ context }) => context.left === 'choosing',
    wasSaying: ({ context }) => context.left === 'saying',
    wasDebriefing: ({ context }) => context.left === 'debrief',
    moreBeats: ({ context }) => context.beat < lastBeat(context),
    atLastBeat: ({ context }) => context.beat >= lastBeat(context) && pageOf(context).choices.length > 0,
    ended: ({ context }) => pageOf(context).end !== undefined,
    canChoose: ({ context, event }) => {
      const choice = chosen(context, event);
      return choice !== undefined && choice.say === undefined;
    },
    opensWords: ({ context, event }) => chosen(context, event)?.say !== undefined,
    hasMoves: ({ context, event }) =>
      event.type === 'rewind' && event.step >= 0 && event.step < context.moves.length,
    /** Begun, and not at the debrief yet. */
    underWay: or([stateIn({ talk: 'reading' }), stateIn({ talk: 'choosing' }), stateIn({ talk: 'saying' })]),
    records: ({ context }) => context.why !== 'what-if',
  },
  actions: {
    openSitting: emit(({ context }) => opened(context)),
    recordMove: emit(({ context, event }) => moved(context, event)),
    recordWords: emit(({ context, event }) => said(context, event)),
    closeSitting: emit(({ context }) => closed(context)),
    skipSitting: emit(({ context }) => skipped(context)),
    turnBeat: assign({ beat: ({ context }) => context.beat + 1 }),
    takeChoice: assign(({ context, event }) => (event.type === 'choose' ? take(context, event.choice) : {})),
    openWords: assign({ saying: ({ event }) => (event.type === 'choose' ? event.choice : undefined) }),
    closeWords: assign({ saying: undefined }),
    takeWords: assign(({ context, event }) =>
      event.type === 'say' && context.saying
        ? take(context, context.saying, { level: event.said.level, shown: event.said.evidence })
        : {},
    ),
    goBack: assign(({ context, event }) => (event.type === 'rewind' ? rewindTo(context, event.step) : {})),
  },
}).createMachine({
  id: 'sitting',
  context: ({ input }) => contextFor(input),
  type: 'parallel',
  states: {
    talk: {
      initial: 'arriving',
      on: {
        leave: { target: '.closed' },
        skip: [
          { guard: and(['records', 'underWay']), target: '.closed', actions: 'skipSitting' },
          { target: '.closed' },
        ],
        rewind: {
          guard: and(['here', 'hasMoves', not(stateIn({ talk: 'closed' }))]),
          target: '.reading',
          actions: 'goBack',
        },
      },
      states: {
        arriving: {
          always: [
            { guard: 'wasReading', target: 'reading' },
            { guard: 'wasChoosing', target: 'choosing' },
            { guard: 'wasSaying', target: 'saying' },
            { guard: 'wasDebriefing', target: 'debrief' },
            { target: 'briefing' },
          ],
        },
        briefing: {
          on: {
            begin: [
              { guard: and(['here', 'records']), target: 'reading', actions: 'openSitting' },
              { guard: 'here', target: 'reading' },
            ],
          },
        },
        reading: {
          always: { guard: 'atLastBeat', target: 'choosing' },
          on: {
            next: [
              { guard: and(['here', 'moreBeats']), actions: 'turnBeat' },
              { guard: and(['here', 'ended', 'records']), target: 'debrief', actions: 'closeSitting' },
              { guard: and(['here', 'ended']), target: 'debrief' },
            ],
          },
        },
        choosing: {
          on: {
            choose: [
              {
                guard: and(['here', 'canChoose', 'records']),
                target: 'reading',
                actions: ['recordMove', 'takeChoice'],
              },
              { guard: and(['here', 'canChoose']), target: 'reading', actions: 'takeChoice' },
              { guard: and(['here', 'opensWords']), target: 'saying', actions: 'openWords' },
            ],
          },
        },
        saying: {
          on: {
            say: [
              {
                guard: and(['here', 'records']),
                target: 'reading',
                actions: ['recordMove', 'recordWords', 'takeWords'],
              },
              { guard: 'here', target: 'reading', actions: 'takeWords' },
            ],
            unsay: { guard: 'here', target: 'choosing', actions: 'closeWords' },
          },
        },
        debrief: {},
        closed: { type: 'final' },
      },
    },
    attention: {
      initial: 'here',
      states: {
        here: { on: { pause: { guard: not(stateIn({ talk: 'closed' })), target: 'paused' } } },
        paused: { on: { resume: { target: 'here' } } },
      },
    },
  },
});

function lastBeat(context: SittingContext): number {
  return beatsOf(context).beats.length - 1;
}

function chosen(context: SittingContext, event: Intent): Choice | undefined {
  return event.type === 'choose' ? choiceOf(context, event.choice) : undefined;
}

function take(context: SittingContext, choice: string, words?: Pick<MoveMade, 'level' | 'shown'>) {
  const step = context.moves.length;
  const moves = [...context.moves, { choice, ...words }];
  return {
    moves,
    beat: 0,
    saying: undefined,
    furthest: Math.max(context.furthest, moves.length),
    repaired: step < context.furthest ? [...context.repaired, step] : context.repaired,
  };
}

function rewindTo(context: SittingContext, step: number) {
  const moves = context.moves.slice(0, step);
  const beats = cutIntoBeats(turnPage(context.book, moves)).beats.length;
  const repaired = context.repaired.filter((each) => each < step);
  return { moves, repaired, beat: beats - 1, saying: undefined };
}

function sceneOf({ book: { entry } }: SittingContext) {
  return { story: entry.id, setting: entry.setting, difficulty: entry.difficulty };
}

function opened(context: SittingContext): FactDraft<'SittingOpened'> {
  const { sitting, why, met, book } = context;
  const { version, seat } = book.entry;
  return { type: 'SittingOpened', sitting, ...sceneOf(context), version, seat, why, ...(met ? { met } : {}) };
}

function moved(context: SittingContext, event: Intent): FactDraft<'MoveMade'> {
  const id = event.type === 'choose' ? event.choice : context.saying;
  const choice = id === undefined ? undefined : choiceOf(context, id);
  if (!choice) throw new Error(`${event.type} is not a move.`);
  return {
    type: 'MoveMade',
    sitting: context.sitting,
    ...sceneOf(context),
    step: context.moves.length,
    choice: choice.id,
    evidence: [...choice.evidence],
    ...(choice.slip ? { slip: choice.slip } : {}),
    ...(choice.via ? { via: choice.via } : {}),
    ...repair(context),
  };
}

function said(context: SittingContext, event: Intent): FactDraft<'WordsSaid'> {
  const say = context.saying === undefined ? undefined : choiceOf(context, context.saying)?.say;
  if (event.type !== 'say' || !say) throw new Error(`${event.type} says nothing.`);
  const { level, components, evidence } = event.said;
  return {
    type: 'WordsSaid',
    sitting: context.sitting,
    ...sceneOf(context),
    prompt: say.prompt,
    say: say.kind,
    form: 'partner',
    level,
    components: [...components],
    evidence: [...evidence],
    ...repair(context),
  };
}

function closed(context: SittingContext): FactDraft<'SittingClosed'> {
  const { end } = pageOf(context);
  if (!end) throw new Error(`${context.book.entry.id} has not ended.`);
  return { type: 'SittingClosed', sitting: context.sitting, story: context.book.entry.id, ending: end };
}

function skipped(context: SittingContext): FactDraft<'SittingSkipped'> {
  return { type: 'SittingSkipped', sitting: context.sitting, story: context.book.entry.id };
}

function repair(context: SittingContext): { readonly rewound?: true } {
  return context.moves.length < context.furthest ? { rewound: true } : {};
}
