// What a sitting shows right now, worked out from its plain data, and the bookmark by which it is found again.
import type { SnapshotFrom } from 'xstate';
import type { Bookmark } from '../practice/bookmark.ts';
import { readThrough } from '../story/reader.ts';
import { linesOf, sceneFor } from './scene.ts';
import { shuffle } from './shuffle.ts';
import type { sittingMachine } from './sitting.ts';
import { beatsOf, pageOf, type SittingContext } from './sitting-context.ts';
import { stageAfter, trailFor } from './trail.ts';
import { debriefFor } from './transcript.ts';
import type { ChoiceView, PlayView, SayView } from './view.ts';

type Sitting = SnapshotFrom<typeof sittingMachine>;

export function showSitting(sitting: Sitting): PlayView {
  const { context } = sitting;
  const { book, moves } = context;
  const doing = sitting.value.talk;
  const pages = readThrough(book, moves);
  const { beats, question } = beatsOf(context);
  const beat = beats[Math.min(context.beat, beats.length - 1)];
  const earlier = [
    ...pages.slice(0, -1).flatMap((page) => page.lines),
    ...beats.slice(0, context.beat).flatMap(linesOf),
  ];
  const shared = {
    story: book.entry,
    paused: sitting.value.attention === 'paused',
    whatIf: context.why === 'what-if',
    scene: sceneFor(book.entry.setting, earlier, doing === 'briefing' ? undefined : beat),
    trail: trailFor(stageAfter(pages), doing === 'debrief'),
    step: moves.length,
  };
  switch (doing) {
    case 'reading':
      return { ...shared, doing, beat: beat ?? { narration: [] } };
    case 'choosing':
      return {
        ...shared,
        doing,
        beat: beat ?? { narration: [] },
        ...(question === undefined ? {} : { question }),
        choices: choicesOf(context),
      };
    case 'saying':
      return { ...shared, doing, say: sayOf(context) };
    case 'debrief':
      return { ...shared, doing, debrief: debriefFor(book, moves, context.repaired) };
    case 'closed':
      return { ...shared, doing };
    default:
      return { ...shared, doing: 'briefing' };
  }
}

/** The bookmark to come back to; `undefined` once the sitting is closed. */
export function bookmarkOf(sitting: Sitting): Bookmark | undefined {
  const { context } = sitting;
  const doing = sitting.value.talk;
  if (doing === 'closed' || doing === 'arriving') return undefined;
  const { book, sitting: id, learner, seed, why, met, moves, furthest, repaired, beat, saying } = context;
  return {
    sitting: id,
    learner,
    story: book.entry.id,
    version: book.entry.version,
    seed,
    why,
    ...(met ? { met } : {}),
    moves: moves.map(({ choice, level, shown }) => ({
      choice,
      ...(level === undefined ? {} : { level }),
      ...(shown ? { shown: [...shown] } : {}),
    })),
    furthest,
    repaired: [...repaired],
    doing,
    beat,
    ...(saying === undefined ? {} : { saying }),
  };
}

function choicesOf(context: SittingContext): readonly ChoiceView[] {
  return shuffle(pageOf(context).choices, context.seed, context.moves.length).map(({ id, text, say }) => ({
    id,
    text,
    ...(say ? { say: say.kind } : {}),
  }));
}

function sayOf(context: SittingContext): SayView {
  const choice = pageOf(context).choices.find((each) => each.id === context.saying);
  const prompt = choice?.say && context.book.prompts[choice.say.prompt];
  if (!choice || !prompt) throw new Error(`${context.book.entry.id} has no prompt to say here.`);
  const { kind, task, examples } = prompt;
  return { choice: choice.id, prompt: choice.say?.prompt ?? '', kind, task, examples };
}
