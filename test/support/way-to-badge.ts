// All facts of a student's way to one badge: chosen, practiced, trained and seen for real.
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { closes, createPen, moves, opens, show } from './given.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
export const added: FactDraft<'LearnerAdded'> = { type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' };
export const role = 'media-maker';

/** Everything on the way to a role, confirmed by Ms. A, or `by herself` by the student, which does not count. */
export function wayTo(badge: 'whole' | 'by herself', learner = 'mira'): readonly Fact[] {
  const write = createPen({ learner });
  const byAdult = (draft: FactDraft, day: number): Fact => {
    const fact = write(draft, { day });
    return badge === 'whole' ? { ...fact, actor: 'ms-a' } : fact;
  };
  const practice = [1, 2, 3, 4].flatMap((day) => {
    const place = {
      story: `s${day}`,
      sitting: `s${day}`,
      setting: day % 2 ? 'library' : 'hallway',
      difficulty: 2,
    } as const;
    return [
      write(opens(place), { day }),
      write(
        moves(
          ['guide-dont-do', 'know-my-job', 'safety-sort'].map((micro) => show(micro as 'safety-sort')),
          place,
        ),
        { day },
      ),
      write(closes(place), { day }),
    ];
  });
  const played = ['hands-off-the-mouse', 'i-need-a-break'].map((story) =>
    write(closes({ story, sitting: story }), { day: 5 }),
  );
  return [
    write(added),
    write({ type: 'PathwayChosen', role }),
    ...practice,
    ...played,
    byAdult({ type: 'TrainingAttended', role }, 6),
    byAdult({ type: 'GuidedPracticeDone', role, ready: true }, 7),
    byAdult({ type: 'RealHelpConfirmed', role, ready: true }, 8),
  ];
}
