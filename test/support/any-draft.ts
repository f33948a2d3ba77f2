// A draft of each kind of fact, every field drawn at random from what it may hold. A new kind has to be added here too.
import fc from 'fast-check';
import { jobs } from '../../src/device/jobs.ts';
import type { FactDraft } from '../../src/practice/facts/fact.ts';
import type { FactType } from '../../src/practice/facts/fact-records.ts';
import { confirmations, staffKinds } from '../../src/practice/job.ts';
import { settings } from '../../src/practice/places.ts';
import { microIds, qualities } from '../../src/practice/rubric.ts';
import {
  bands,
  componentIds,
  difficulties,
  endingKinds,
  openings,
  partings,
  sayForms,
  sayKinds,
  sayLevels,
  seats,
  slips,
  vias,
} from '../../src/practice/terms.ts';
import { dayFor } from './given.ts';

const among = <T>(list: readonly T[]) => fc.constantFrom(...list);
const id = fc.string({ minLength: 1, maxLength: 80 });
const ids = (maxLength: number) => fc.array(id, { maxLength });
const words = fc.string({ maxLength: 60, unit: 'grapheme' }).filter((said) => said.length <= 60);
const name = fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme-ascii' });
const day = fc.integer({ min: 1, max: 28 }).map(dayFor);
const may = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const evidence = fc.array(fc.record({ micro: among(microIds), quality: among(qualities) }), { maxLength: 3 });
const scene = { sitting: id, story: id, setting: among(settings), difficulty: among(difficulties) };
const rewound = may(fc.constant(true as const));
const figure = among([
  { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' },
  { head: 'bun', skin: 'd08b5b', hair: '000000', clothes: 'ffe28a' },
] as const);
const job = among([...jobs.values()]);
const role = { role: id };
const seen = { role: id, ready: fc.boolean() };
const notes = { note: may(words) };
const none = {};

type Parts<T extends FactType> = {
  readonly [Key in Exclude<keyof FactDraft<T>, 'type'>]-?: fc.Arbitrary<FactDraft<T>[Key]>;
};

const parts: { readonly [T in FactType]: Parts<T> } = {
  ClassOpened: { class: id, name, band: among(bands) },
  ClassClosed: { class: id },
  GroupMade: { group: id, class: may(id), name, learners: ids(4) },
  GroupEnded: { group: id },
  BoardReviewed: {
    class: may(id),
    month: among(['2026-09', '2026-10']),
    changes: fc.array(words, { maxLength: 3 }),
    goal: may(words),
  },
  LearnerAdded: { nickname: name, figure, band: among(bands), pin: may(ids(3)) },
  LearnerRenamed: { nickname: name, figure: may(figure) },
  LearnerRemoved: none,
  LearnersJoined: { other: id, kept: id },
  LearnersParted: { other: id },
  SittingGiven: {
    sitting: id,
    story: id,
    player: id,
    owner: may(id),
    badges: may(fc.array(id, { maxLength: 3 })),
  },
  LearnerPlaced: { class: id },
  PinSet: { pin: fc.array(id, { minLength: 2, maxLength: 6 }) },
  SignInCardMade: { card: id },
  SignInCardVoided: { card: id },
  FileCollected: {
    written: fc.constantFrom('2026-09-04', '2026-09-07'),
    knew: fc.array(among(['g1', 'g2'])),
  },
  RecordLookedAt: { what: among(['sheet', 'copy']) },
  Erased: none,
  StaffNamed: { staff: id, kind: among(staffKinds), name },
  StaffLeft: { staff: id },
  RoleOpened: { role: id, job: may(job), until: may(day) },
  RoleEdited: { role: id, job },
  RoleClosed: role,
  RoleSuggested: {
    role: id,
    title: name.map((each) => each.trim() || 'Idea'),
    asked: fc.constant('maps'),
    helpsWhom: fc.constant(''),
    helps: fc.constant(['with maps']),
    notMyJob: fc.constant([{ what: 'walks', who: 'an adult' }]),
    fetchAdultWhen: fc.constant(['somebody is hurt']),
    sponsor: among(staffKinds),
  },
  RoleNotYet: { role: id, ...notes },
  RetentionSet: { until: day },
  TrainingPlanned: { training: id, role: id, when: day, ...notes },
  TrainingCancelled: { training: id },
  Assigned: {
    assignment: id,
    what: fc.oneof(
      fc.record({ kind: fc.constant('story' as const), story: id }),
      fc.record({ kind: fc.constant('micro' as const), micro: among(microIds) }),
    ),
    to: fc.oneof(
      fc.record({ kind: fc.constant('class' as const), class: may(id) }),
      fc.record({ kind: fc.constant('group' as const), learners: ids(3) }),
      fc.record({ kind: fc.constant('student' as const), learner: id }),
    ),
    due: may(day),
    ...notes,
  },
  AssignmentWithdrawn: { assignment: id },
  SittingOpened: {
    ...scene,
    version: id,
    seat: among(seats),
    why: among(openings),
    met: may(among(partings)),
  },
  MoveMade: {
    ...scene,
    step: fc.nat(9),
    choice: id,
    evidence,
    slip: may(among(slips)),
    via: may(among(vias)),
    rewound,
  },
  WordsSaid: {
    ...scene,
    prompt: id,
    say: among(sayKinds),
    form: among(sayForms),
    level: among(sayLevels),
    components: fc.array(among(componentIds), { maxLength: 3 }),
    evidence,
    rewound,
  },
  SittingClosed: { sitting: id, story: id, ending: fc.record({ kind: among(endingKinds), slug: id }) },
  SittingSkipped: { sitting: id, story: id },
  RealTryPlanned: { real: id, role: may(id), helper: may(id) },
  RealTryConfirmed: { real: id, micro: among(microIds), ready: fc.boolean() },
  HelpLookedFor: { role: may(id), found: fc.boolean() },
  PathwayChosen: role,
  TrainingBegun: role,
  TrainingAttended: role,
  GuidedPracticeDone: seen,
  RealHelpConfirmed: seen,
  PathwayLeft: role,
  CounselorApproved: role,
  CheckInHeld: role,
  BadgeEarned: {
    badge: id,
    title: words,
    shown: fc.array(words, { maxLength: 3 }),
    confirmed: fc.array(fc.record({ what: among(confirmations), by: words, on: day, actor: may(id) }), {
      maxLength: 3,
    }),
  },
  CardRequested: { role: id, times: may(words), asked: may(words) },
  CardApproved: role,
  CardNotYet: { role: id, ...notes },
  CardOnBreak: role,
  CardBack: role,
  CardSteppedDown: role,
};

export const drafts: { readonly [T in FactType]: fc.Arbitrary<FactDraft> } = Object.fromEntries(
  Object.entries(parts).map(([type, of]) => [
    type,
    fc.record({ type: fc.constant(type), ...(of as Record<string, fc.Arbitrary<unknown>>) }),
  ]),
) as { readonly [T in FactType]: fc.Arbitrary<FactDraft> };
