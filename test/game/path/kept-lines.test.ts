// What a student can read about themself: one plain line for each fact that is kept, with names instead of ids.
import { describe, expect, it } from 'vitest';
import { keptLines } from '../../../src/game/path/kept-lines.ts';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import { adults, factsOf, student } from '../../support/class-file.ts';

const role = 'digital-docs-guide';
const day = '2026-09-02';
const scene = { sitting: 's', story: 'stuck', setting: 'classroom', difficulty: 1 } as const;

/** Each kind of fact that can be about a student, the adult who says it, and what the line says. */
const kept: readonly (readonly [draft: FactDraft, by: string | undefined, says: string])[] = [
  [{ type: 'SittingSkipped', sitting: 's', story: 'stuck' }, undefined, 'You skipped “Stuck”'],
  [
    { type: 'SittingClosed', sitting: 's', story: 'stuck', ending: { kind: 'bright', slug: 'x' } },
    undefined,
    'You finished “Stuck”',
  ],
  [
    { type: 'SittingOpened', ...scene, version: 'v', seat: 'asker', why: 'free' },
    undefined,
    'You opened “Stuck”',
  ],
  [
    { type: 'RealTryPlanned', real: 'r', role, helper: 'otter' },
    undefined,
    'ask card for Docs & Forms Guide, for Otter. What it says is not kept',
  ],
  [
    { type: 'RealTryConfirmed', real: 'r', micro: 'name-need', ready: false },
    'okafor',
    'Ms. Okafor saw you use “Name It” for real: not yet',
  ],
  [
    {
      type: 'RoleSuggested',
      role: 'own-1',
      title: 'Lizard Care',
      asked: 'a',
      helpsWhom: 'b',
      helps: ['c'],
      notMyJob: [{ what: 'd', who: 'e' }],
      fetchAdultWhen: ['f'],
      sponsor: 'office',
    },
    undefined,
    '“Lizard Care”',
  ],
  [{ type: 'RoleNotYet', role: 'own-1' }, 'okafor', 'Ms. Okafor said “not yet” to your idea “Lizard Care”'],
  [{ type: 'PathwayChosen', role }, undefined, 'You chose to learn: Docs & Forms Guide'],
  [{ type: 'TrainingBegun', role }, undefined, 'opened the training for Docs & Forms Guide'],
  [{ type: 'TrainingAttended', role }, 'tran', 'Mr. Tran saw you at the training'],
  [{ type: 'GuidedPracticeDone', role, ready: false }, 'tran', 'once more'],
  [{ type: 'RealHelpConfirmed', role, ready: true }, 'reyes', 'Ms. Reyes saw you help for real'],
  [{ type: 'PathwayLeft', role }, undefined, 'You left the way'],
  [
    { type: 'CounselorApproved', role: 'peer-listener' },
    'lindqvist',
    'Mr. Lindqvist said yes to Peer Listener',
  ],
  [{ type: 'CheckInHeld', role: 'peer-listener' }, 'lindqvist', 'You and Mr. Lindqvist had your talk'],
  [
    { type: 'BadgeEarned', badge: `role:${role}`, title: 'Docs & Forms Guide', shown: [], confirmed: [] },
    undefined,
    'the badge “Docs & Forms Guide”',
  ],
  [
    { type: 'CardRequested', role, times: 'lunch', asked: 'wave first' },
    undefined,
    'to go up (lunch; wave first)',
  ],
  [{ type: 'CardApproved', role }, 'okafor', 'Ms. Okafor put your card'],
  [{ type: 'CardNotYet', role }, 'gone', 'A grown-up said “not yet”'],
  [{ type: 'CardOnBreak', role }, undefined, 'You took a break'],
  [{ type: 'CardBack', role }, undefined, 'You came back'],
  [{ type: 'CardSteppedDown', role }, undefined, 'You took your card as Docs & Forms Guide down'],
  [
    { type: 'HelpLookedFor', role: 'unknown', found: false },
    undefined,
    'You looked for help: a job of this class',
  ],
  [{ type: 'LearnerRemoved' }, 'okafor', 'taken off the class list'],
  [
    { type: 'LearnersJoined', other: 'rocket-2', kept: 'mira' },
    'okafor',
    'put what two figures of yours did',
  ],
  [{ type: 'LearnersParted', other: 'rocket-2' }, 'okafor', 'took your two figures apart again'],
];

describe('What is kept about a student', () => {
  const facts = factsOf([
    ...adults('2026-09-01'),
    student('mira', 'Rocket', '2026-09-01'),
    student('otter', 'Otter', '2026-09-01'),
    ...kept.map(([draft, by]) => ({ draft, learner: 'mira', day, ...(by ? { by } : {}) })),
  ]);
  const lines = keptLines(facts, 'mira', new Map([['stuck', 'Stuck']])).toReversed();

  it.each(kept.map(([draft, , says], at) => [draft.type, says, at] as const))(
    'says %s as “%s”',
    (type, says, at) => {
      expect(lines[at + 1]).toContain(says);
      expect(lines[at + 1]).not.toContain(type);
    },
  );
  it('says nothing about other students', () => {
    expect(lines).toHaveLength(kept.length + 1);
    expect(lines[0]).toContain('Rocket');
  });
});
