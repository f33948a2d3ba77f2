// Every place that asks "does it count" gives one answer: the student's list and log, the desk, the sheet, the CSV and the xAPI statements (progress/counted).
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { deviceParcel, linkParcel, studentParcel } from '../../../src/desk/look/data/parcels.ts';
import { classCsv } from '../../../src/desk/look/progress/csv.ts';
import { jobs } from '../../../src/device/jobs.ts';
import { mayKnow } from '../../../src/practice/facts/audience.ts';
import { compareFacts, type Fact, mergeFacts } from '../../../src/practice/facts/fact.ts';
import { studentIn } from '../../../src/practice/facts/reach.ts';
import { projectAssignments } from '../../../src/progress/assign/assignments.ts';
import { projectFollowThrough } from '../../../src/progress/assign/follow-through.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { projectClasses, projectGroups } from '../../../src/progress/class/classes.ts';
import { projectPlayers } from '../../../src/progress/class/players.ts';
import { rowFor } from '../../../src/progress/class/progress-rows.ts';
import { projectPracticeLog } from '../../../src/progress/records/practice-log.ts';
import { projectSheet } from '../../../src/progress/records/sheet.ts';
import { uuidFor } from '../../../src/progress/records/uuid.ts';
import { xapiStatements } from '../../../src/progress/records/xapi.ts';
import { rubricWords } from '../../../src/strings/en/micro-skills.ts';
import { progressWords } from '../../../src/strings/en/progress.ts';
import { anyClassLife, stories, students } from '../../support/any-class-life.ts';
import { dayFor } from '../../support/given.ts';

const seed = 20261130;
const today = dayFor(61);
const practises = new Map(stories.map((story) => [story, ['name-need'] as const]));
const nameOf = (story: string) => ({ title: story, sensitive: false });
const csvWords = {
  columns: progressWords.files.columns,
  rubric: rubricWords,
  levels: progressWords.levels,
  way: (title: string) => title,
};
const sorted = (all: Iterable<string>) => [...all].sort();

/** Facts as a device may have them: in any order, and some of them twice. */
const arrived = anyClassLife.chain((facts) =>
  fc.tuple(
    fc.constant(facts),
    fc.shuffledSubarray([...facts], { minLength: facts.length }).map((all) => [...all, ...all.slice(0, 9)]),
  ),
);

/** A second way to count, apart from the product's own fold: endings of sittings whose last opening was no what-if. */
function endings(facts: readonly Fact[], learner: string): readonly Fact<'SittingClosed'>[] {
  return facts.filter((fact, at): fact is Fact<'SittingClosed'> => {
    if (fact.type !== 'SittingClosed' || fact.learner !== learner) return false;
    const opening = facts
      .slice(0, at)
      .findLast((each) => each.type === 'SittingOpened' && each.sitting === fact.sitting);
    return opening?.type !== 'SittingOpened' || opening.why !== 'what-if';
  });
}

describe(`For any life of a class (seed ${seed})`, () => {
  it('the student’s list and the desk agree on what was assigned and what is done', () => {
    fc.assert(
      fc.property(arrived, ([facts, there]) => {
        const state = projectClass(there, jobs);
        const desk = projectFollowThrough(state, practises, today);
        for (const id of students) {
          const list = projectAssignments(there, id);
          const isHere = state.learners.get(id)?.named !== undefined;
          const reached = desk.filter(({ learners }) => learners.includes(id));
          if (!isHere) {
            expect(reached).toEqual([]);
            continue;
          }
          expect(sorted(list.map((each) => each.id))).toEqual(sorted(reached.map((each) => each.id)));
          for (const { id: assignment, story, done, given } of list) {
            const there = reached.find((each) => each.id === assignment);
            expect(there?.given).toBe(given);
            expect(there?.finished.includes(id)).toBe(done);
            if (story === undefined) continue;
            const first = facts.find((fact) => fact.type === 'Assigned' && fact.assignment === assignment);
            const own = endings(facts, id).filter((fact) => fact.story === story);
            expect(done).toBe(own.some((fact) => compareFacts(fact, first as Fact) > 0));
          }
        }
      }),
      { seed },
    );
  });

  it('what a student gets from the desk is what was assigned to them', () => {
    fc.assert(
      fc.property(arrived, ([, there]) => {
        const state = projectClass(there, jobs);
        const facts = mergeFacts([], there);
        for (const id of students) {
          if (!state.learners.get(id)?.named) continue;
          const list = sorted(new Set(projectAssignments(there, id).map((each) => each.id)));
          for (const parcel of [studentParcel(state, id), linkParcel(state, id), deviceParcel(state, [id])])
            expect(sorted(projectAssignments(parcel.facts, id).map((each) => each.id))).toEqual(list);
          const viewer = { classes: [], role: 'student', ...studentIn(facts, id) } as const;
          const known = facts.filter((fact) => fact.learner !== undefined || mayKnow(viewer, fact));
          // `mayKnow` looks at one fact alone, so it cannot know that an assignment was later made again for other students.
          expect(projectAssignments(known, id).map((each) => each.id)).toEqual(expect.arrayContaining(list));
        }
      }),
      { seed },
    );
  });

  it('log, pathways, sheet and statements agree on what was finished', () => {
    fc.assert(
      fc.property(arrived, ([facts, there]) => {
        const state = projectClass(there, jobs);
        for (const id of students) {
          const ended = endings(facts, id);
          const finished = sorted(new Set(ended.map(({ story }) => story)));
          const log = projectPracticeLog(there, id);
          const inLog = Object.entries(log.stories).filter(([, { finished: times }]) => times > 0);
          expect(sorted(inLog.map(([story]) => story))).toEqual(finished);
          for (const [story, { finished: times }] of inLog)
            expect(times).toBe(
              new Set(ended.filter((fact) => fact.story === story).map(({ sitting }) => sitting)).size,
            );
          const learner = state.learners.get(id);
          expect(learner?.closings.map((fact) => fact.id) ?? []).toEqual(ended.map((fact) => fact.id));
          expect(learner?.said ?? log.said).toEqual(log.said);
          const sheet = projectSheet(state, id, today, nameOf);
          const played = sheet?.timeline.flatMap(({ parts }) =>
            parts.flatMap((part) => (part.kind === 'played' ? [part.title] : [])),
          );
          if (played) expect(sorted(new Set(played))).toEqual(finished);
          const opened = new Set(
            facts.flatMap((fact) => (fact.type === 'SittingOpened' ? [fact.sitting] : [])),
          );
          const told = xapiStatements(state.factsOf.get(id) ?? [], { uuidFor, titleOf: (story) => story })
            .filter(({ verb, context }) => verb.display['en-US'] === 'completed' && context.registration)
            .map(({ context }) => context.registration ?? '');
          const sittings = new Set(ended.map(({ sitting }) => sitting).filter((each) => opened.has(each)));
          expect(sorted(told)).toEqual(sorted([...sittings].map(uuidFor)));
        }
      }),
      { seed },
    );
  });

  it('front door, sheet and CSV agree on levels and on the last day', () => {
    fc.assert(
      fc.property(arrived, ([, there]) => {
        const state = projectClass(there, jobs);
        const players = projectPlayers(there);
        for (const id of students) {
          const learner = state.learners.get(id);
          const sheet = projectSheet(state, id, today, nameOf);
          const row = learner && rowFor(learner, state, today);
          expect(row === undefined).toBe(sheet === undefined);
          if (!row || !sheet) continue;
          const csv = classCsv([row], projectClasses(state.own), projectGroups(state.own), csvWords);
          const [columns = [], values = []] = Papa.parse<string[]>(csv.slice(1)).data;
          const levels = sheet.skills.flatMap(({ level, micros }) => [
            level,
            ...micros.map((each) => each.level),
          ]);
          expect(values.slice(3, 3 + levels.length)).toEqual(
            levels.map((level) => progressWords.levels[level]),
          );
          expect(values[columns.length - 1]).toBe(sheet.lastDay ?? '');
          expect(players.find((each) => each.id === id)?.lastDay).toBe(sheet.lastDay);
          const days = Object.values(projectPracticeLog(there, id).stories).map(({ lastDay }) => lastDay);
          expect(sorted(days).at(-1)).toBe(sheet.lastDay);
        }
      }),
      { seed },
    );
  });
});
