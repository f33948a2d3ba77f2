// One sitting with one story, as a machine: briefing → reading ⇄ choosing ⇄ saying → debrief → closed, paused from anywhere.
import { and, assign, emit, not, or, setup, stateIn } from 'xstate';
import type { Bookmark } from '../practice/bookmark.ts';
import type { FactDraft } from '../practice/facts/fact.ts';
import type { Opening, Parting } from '../practice/terms.ts';
import type { Book, Choice } from '../story/page.ts';
import { canReplay, drawBeginning, turnPage } from '../story/reader.ts';
import { cutIntoBeats } from './beats.ts';
import type { MoveMade } from './transcript.ts';
import type { Intent } from './view.ts';

export interface SittingInput {
  readonly book: Book;
  readonly sitting: string;
  readonly learner: string;
  /** Draws the story's beginning and orders the choices; any whole number from 0. */
  readonly seed: number;
  readonly why: Opening;
  /** How the student and the partner of the story's `met` left each other. */
  readonly met?: Parting;
  /** Where the student left off. Ignored when the story has changed since: then the sitting starts over. */
  readonly bookmark?: Bookmark;
}

/** Plain data: what a sitting knows. */
export interface SittingContext extends Omit<SittingInput, 'bookmark'> {
  readonly moves: readonly MoveMade[];
  readonly furthest: number;
  readonly repaired: readonly number[];
  readonly beat: number;
  readonly saying?: string;
  /** What the sitting was doing when it was left: the state to come back to. */
  readonly left: Bookmark['doing'];
}

/** A bookmark fits when its story is still the same and every move is still on its page. */
export function fits(bookmark: Bookmark, book: Book): boolean {
  return (
    bookmark.version === book.entry.version &&
    canReplay(drawBeginning(book, bookmark.seed, bookmark.met), bookmark.moves)
  );
}

const fromBeginning = { moves: [], furthest: 0, repaired: [], beat: 0, left: 'briefing' } as const;

function contextFor({ bookmark, ...input }: SittingInput): SittingContext {
  if (!bookmark || !fits(bookmark, input.book))
    return { ...input, book: drawBeginning(input.book, input.seed, input.met), ...fromBeginning };
  const { moves, furthest, repaired, beat, saying, doing, seed, sitting, why, met } = bookmark;
  return {
    ...input,
    book: drawBeginning(input.book, seed, met),
    seed,
    sitting,
    why,
    met,
    moves,
    furthest,
    repaired,
    beat,
    saying,
    left: doing,
  };
}

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

/** The page on screen. */
export function pageOf(context: SittingContext) {
  return turnPage(context.book, context.moves);
}

/** One press asks for the beats of the same context in several guards and for the view. */
const known = new WeakMap<SittingContext, ReturnType<typeof cutIntoBeats>>();

/** The beats of the page on screen; the first echoes what was chosen. */
export function beatsOf(context: SittingContext) {
  const cut = known.get(context) ?? cutBeats(context);
  known.set(context, cut);
  return cut;
}

function cutBeats(context: SittingContext) {
  const before = context.moves[context.moves.length - 1];
  const echo = before && turnPage(context.book, context.moves.slice(0, -1)).choices;
  return cutIntoBeats(pageOf(context), echo?.find((choice) => choice.id === before?.choice)?.text);
}

function lastBeat(context: SittingContext): number {
  return beatsOf(context).beats.length - 1;
}

function choiceOf(context: SittingContext, id: string): Choice | undefined {
  return pageOf(context).choices.find((choice) => choice.id === id);
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
