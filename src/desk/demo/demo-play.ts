// One role-play of the demo, played on the real machine by a student with a habit: what it records is what a student's device would.
import { openSession } from '../../play/session.ts';
import type { Said } from '../../play/view.ts';
import type { FactDraft } from '../../practice/facts/fact.ts';
import type { Opening, SayKind } from '../../practice/terms.ts';
import type { Book, Choice } from '../../story/page.ts';
import { drawBeginning, type Move, turnPage } from '../../story/reader.ts';
import type { DemoHabit } from './demo-plan.ts';

/** What students say in their own words, whole or in part, with the level and the moves that words/ finds in it. */
export const demoSaid: Readonly<Record<SayKind, { readonly whole: Said; readonly part: Said }>> = {
  ask: {
    whole: {
      level: 3,
      components: ['greet', 'topic', 'tried', 'help'],
      evidence: [
        { micro: 'open-kindly', quality: 'adaptive' },
        { micro: 'share-tries', quality: 'adaptive' },
        { micro: 'ask-to-learn', quality: 'adaptive' },
      ],
    },
    part: { level: 1, components: ['topic'], evidence: [] },
  },
  thank: {
    whole: {
      level: 3,
      components: ['thanks', 'act', 'effect'],
      evidence: [
        { micro: 'specific-thanks', quality: 'adaptive' },
        { micro: 'say-impact', quality: 'adaptive' },
      ],
    },
    part: { level: 1, components: ['thanks'], evidence: [] },
  },
  feedback: {
    whole: {
      level: 3,
      components: ['act', 'still'],
      evidence: [
        { micro: 'specific-thanks', quality: 'adaptive' },
        { micro: 'kind-honest', quality: 'adaptive' },
        { micro: 'still-stuck', quality: 'adaptive' },
      ],
    },
    part: {
      level: 1,
      components: ['act'],
      evidence: [{ micro: 'specific-thanks', quality: 'adaptive' }],
    },
  },
};

interface Playing {
  readonly sitting: string;
  readonly learner: string;
  readonly why: Opening;
  readonly habit: DemoHabit;
  readonly random: () => number;
}

/** All that one sitting records, from its opening to its end. */
export function playForDemo(book: Book, { habit, random, ...who }: Playing): readonly FactDraft[] {
  const seed = Math.floor(random() * 1000);
  const drafts: FactDraft[] = [];
  const session = openSession(
    { book, seed, ...who },
    { onFact: (draft) => drafts.push(draft), onBookmark: () => {} },
  );
  const drawn = drawBeginning(book, seed);
  const moves: Move[] = [];
  for (let view = session.view(); view.doing !== 'debrief'; view = session.view()) {
    if (view.doing !== 'choosing') {
      session.send({ type: 'next' });
      continue;
    }
    const isStrong = random() < habit.strong;
    const { id, say } = choose(turnPage(drawn, moves).choices, isStrong, habit, random);
    session.send({ type: 'choose', choice: id });
    if (say) {
      const said = demoSaid[say.kind][isStrong ? 'whole' : 'part'];
      session.send({ type: 'say', said });
      moves.push({ choice: id, level: said.level });
    } else moves.push({ choice: id });
  }
  session.stop();
  return drafts;
}

function choose(
  choices: readonly Choice[],
  isStrong: boolean,
  { weak }: DemoHabit,
  random: () => number,
): Choice {
  const wants = (fits: (choice: Choice) => boolean) => choices.filter(fits);
  const strong = wants(({ evidence }) => evidence.every(({ quality }) => quality === 'adaptive'));
  const like = wants(({ evidence }) => evidence.some(({ quality }) => quality === weak));
  const other = wants((choice) => !strong.includes(choice));
  const [among] = (isStrong ? [strong] : [like, other]).filter((list) => list.length > 0);
  const from = among ?? choices;
  return from[Math.floor(random() * from.length)] as Choice;
}
