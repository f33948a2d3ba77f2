// What waits for which adult, and that it is gone once it was answered or its student left.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { addDays } from '../../../src/practice/days.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import type { StaffKind } from '../../../src/practice/job.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { projectWaiting } from '../../../src/progress/class/waiting.ts';
import { createClassPen, people, smallClass, staffFacts } from '../../support/small-class.ts';

const today = '2026-10-12';
const write = createClassPen(today);
let more = 0;
const also = (draft: FactDraft, by: Parameters<typeof write>[1] = {}): Fact => {
  const fact = write(draft, by);
  more += 1;
  return { ...fact, id: `more-${more}`, device: 'more', at: fact.at + 3_600_000 };
};

/** A card that came onto the board so many days ago. */
const up = (ago: number): Fact =>
  also({ type: 'CardApproved', role: 'media-maker' }, { learner: 'otter', actor: people.teacher.id, ago });

function waitingFor(kind: StaffKind, facts: readonly Fact[] = [], on = today) {
  const state = projectClass([...staffFacts(today), ...smallClass(today), ...facts], jobs);
  const me = state.staff.find((member) => member.kind === kind) ?? { id: 'x', kind, name: 'X' };
  return projectWaiting(state, me, on);
}
const keys = (kind: StaffKind, facts: readonly Fact[] = [], on = today) =>
  waitingFor(kind, facts, on)
    .filter(({ mine }) => mine)
    .map(({ key }) => key);

describe('For the teacher', () => {
  it('everything but the counselor’s approvals waits, in a fixed order', () => {
    expect(keys('teacher')).toEqual([
      'suggestion:recess-games',
      'card:writing-partner:juniper',
      'training:media-maker:maple',
      'guided:fix-it-guide:comet',
      'real-help:time-buddy:river',
      'real-ask:ask-1',
    ]);
    expect(waitingFor('teacher').filter(({ mine }) => !mine)).toEqual([
      expect.objectContaining({ key: 'approval:peer-listener:pebble', by: ['counselor'] }),
    ]);
  });
  it.each([
    [
      'a training attended',
      { type: 'TrainingAttended', role: 'media-maker' },
      'maple',
      'training:media-maker:maple',
    ],
    [
      'guided practice',
      { type: 'GuidedPracticeDone', role: 'fix-it-guide', ready: true },
      'comet',
      'guided:fix-it-guide:comet',
    ],
    [
      'once more',
      { type: 'GuidedPracticeDone', role: 'fix-it-guide', ready: false },
      'comet',
      'guided:fix-it-guide:comet',
    ],
    [
      'real help',
      { type: 'RealHelpConfirmed', role: 'time-buddy', ready: true },
      'river',
      'real-help:time-buddy:river',
    ],
    [
      'a card okayed',
      { type: 'CardApproved', role: 'writing-partner' },
      'juniper',
      'card:writing-partner:juniper',
    ],
    [
      'a card, not yet',
      { type: 'CardNotYet', role: 'writing-partner' },
      'juniper',
      'card:writing-partner:juniper',
    ],
    ['an idea, not yet', { type: 'RoleNotYet', role: 'recess-games' }, 'sparrow', 'suggestion:recess-games'],
  ] as const)('%s is answered', (_, draft, learner, key) => {
    expect(keys('teacher')).toContain(key);
    expect(keys('teacher', [also(draft, { learner, actor: people.teacher.id })])).not.toContain(key);
  });
  it('a “once more” and a “not yet” wait again the next day', () => {
    const by = { actor: people.teacher.id };
    const facts = [
      also({ type: 'GuidedPracticeDone', role: 'fix-it-guide', ready: false }, { learner: 'comet', ...by }),
      also({ type: 'RealHelpConfirmed', role: 'time-buddy', ready: false }, { learner: 'river', ...by }),
    ];
    expect(keys('teacher', facts)).not.toContain('guided:fix-it-guide:comet');
    expect(keys('teacher', facts, addDays(today, 1))).toEqual(
      expect.arrayContaining(['guided:fix-it-guide:comet', 'real-help:time-buddy:river']),
    );
  });
  it('a student’s own word is no answer', () => {
    const own = also({ type: 'GuidedPracticeDone', role: 'fix-it-guide', ready: true }, { learner: 'comet' });
    expect(keys('teacher', [own])).toContain('guided:fix-it-guide:comet');
  });
  it('an ask waits until an adult saw one of its moves, by asker or helper, or two weeks are over', () => {
    const seen = (learner: string) =>
      also(
        { type: 'RealTryConfirmed', real: 'ask-1', micro: 'ask-clearly', ready: true },
        { learner, actor: people.teacher.id },
      );
    expect(keys('teacher', [seen('otter')])).not.toContain('real-ask:ask-1');
    expect(keys('teacher', [seen('juniper')])).not.toContain('real-ask:ask-1');
    expect(keys('teacher', [], addDays(today, 13))).toContain('real-ask:ask-1');
    expect(keys('teacher', [], addDays(today, 14))).not.toContain('real-ask:ask-1');
  });
  it('the end of a trial month waits from the day after, unless the job was closed', () => {
    const job = jobs.get('writing-partner');
    const opened = also({ type: 'RoleOpened', role: 'trial', job, until: addDays(today, 2) } as FactDraft);
    expect(keys('teacher', [opened], addDays(today, 2))).not.toContain('trial:trial');
    expect(keys('teacher', [opened], addDays(today, 3))).toContain('trial:trial');
    expect(
      keys('teacher', [opened, also({ type: 'RoleClosed', role: 'trial' })], addDays(today, 3)),
    ).not.toContain('trial:trial');
  });
  it('the review waits a month after the first card, and is gone once it was held this month', () => {
    expect(keys('teacher', [up(29)])).not.toContain('review:2026-10');
    expect(keys('teacher', [up(30)])).toContain('review:2026-10');
    const held = also({ type: 'BoardReviewed', month: '2026-10', changes: [] });
    expect(keys('teacher', [up(30), held])).not.toContain('review:2026-10');
  });
  it('a mentorship waits for its next meeting, at most one a day', () => {
    const job = jobs.get('media-maker');
    if (!job) throw new Error('There is no such job.');
    const longer = also({
      type: 'RoleEdited',
      role: 'media-maker',
      job: { ...job, training: { ...job.training, meetings: 3 } },
    });
    const held = also(
      { type: 'TrainingAttended', role: 'media-maker' },
      { learner: 'maple', actor: people.tech.id },
    );
    expect(keys('teacher', [longer, held])).not.toContain('training:media-maker:maple');
    expect(waitingFor('teacher', [longer, held], addDays(today, 1))).toContainEqual(
      expect.objectContaining({ key: 'training:media-maker:maple', meeting: 2, of: 3 }),
    );
  });
});

describe('For other adults', () => {
  it('a role that needs a counselor waits for the counselor’s approval alone', () => {
    expect(keys('counselor')).toContain('approval:peer-listener:pebble');
    const yes = { type: 'CounselorApproved', role: 'peer-listener' } as const;
    const by = (actor: string) => [also(yes, { learner: 'pebble', actor })];
    expect(keys('counselor', by(people.teacher.id))).toContain('approval:peer-listener:pebble');
    expect(keys('counselor', by(people.counselor.id))).toContain('training:peer-listener:pebble');
  });
  it('a listed card that needs a counselor waits for a talk each week', () => {
    const by = { learner: 'pebble', actor: people.counselor.id };
    const role = 'peer-listener';
    const listed = [
      also(
        { type: 'BadgeEarned', badge: `role:${role}`, title: 'Peer Listener', shown: [], confirmed: [] },
        { ...by, ago: 9 },
      ),
      also({ type: 'CardRequested', role }, { learner: 'pebble', ago: 8 }),
      also({ type: 'CardApproved', role }, { ...by, actor: people.teacher.id, ago: 7 }),
    ];
    expect(keys('counselor', listed)).toContain('check-in:peer-listener:pebble');
    expect(keys('teacher', listed)).not.toContain('check-in:peer-listener:pebble');
    const talked = [...listed, also({ type: 'CheckInHeld', role }, by)];
    expect(keys('counselor', talked)).not.toContain('check-in:peer-listener:pebble');
    expect(keys('counselor', talked, addDays(today, 7))).toContain('check-in:peer-listener:pebble');
    const away = [...listed, also({ type: 'CardOnBreak', role }, { learner: 'pebble' })];
    expect(keys('counselor', away)).not.toContain('check-in:peer-listener:pebble');
  });
  it('a trainer sees their own trainings and real help, and nothing that is between a student and the teacher', () => {
    const waiting = waitingFor('tech', [up(30)]);
    expect(waiting.filter(({ mine }) => mine).map(({ key }) => key)).toEqual([
      'training:media-maker:maple',
      'real-help:time-buddy:river',
    ]);
    expect(waiting.some(({ kind }) => ['suggestion', 'real-ask', 'review', 'trial'].includes(kind))).toBe(
      false,
    );
  });
  it('without a counselor, no approval waits', () => {
    const left = also({ type: 'StaffLeft', staff: people.counselor.id });
    expect(waitingFor('teacher', [left]).some(({ kind }) => kind === 'approval')).toBe(false);
  });
});

describe('When a student, helper or role is gone', () => {
  it.each(['LearnerRemoved', 'Erased'] as const)('what waited for a student goes with %s', (type) => {
    const facts = ['maple', 'sparrow', 'otter', 'juniper'].map((learner) =>
      also({ type }, { learner, actor: people.teacher.id }),
    );
    expect(keys('teacher', facts)).toEqual(['guided:fix-it-guide:comet', 'real-help:time-buddy:river']);
  });
  it('an ask whose helper left still waits, without the helper', () => {
    const left = also({ type: 'LearnerRemoved' }, { learner: 'juniper', actor: people.teacher.id });
    const ask = waitingFor('teacher', [left]).find(({ kind }) => kind === 'real-ask');
    expect(ask).not.toHaveProperty('helper');
  });
  it('a role that is unknown or closed does not wait', () => {
    const facts = [
      also({ type: 'PathwayChosen', role: 'no-such-role' }, { learner: 'otter' }),
      also({ type: 'CardRequested', role: 'no-such-role' }, { learner: 'otter' }),
      also({ type: 'RoleClosed', role: 'media-maker' }),
    ];
    expect(keys('teacher', facts).filter((key) => /no-such|media-maker/.test(key))).toEqual([]);
  });
});
