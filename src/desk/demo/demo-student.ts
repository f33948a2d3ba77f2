// One student's term in the demo: what they play, and their way to a job as far as it has come.
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import type { Job } from '../../practice/job.ts';
import type { JobCatalogue } from '../../practice/jobs.ts';
import type { Opening } from '../../practice/terms.ts';
import { foldMastery } from '../../progress/mastery/mastery.ts';
import { hasMove, movesFor } from '../../progress/pathway/pathways.ts';
import type { Book } from '../../story/page.ts';
import { demoWords as words } from '../../strings/en/demo-idea.ts';
import {
  type DemoStudent,
  type DemoWay,
  demoFirst,
  demoStories,
  givenFirst,
  givenLast,
  termBegan,
  type WriteAgo,
} from './demo-plan.ts';
import { playForDemo } from './demo-play.ts';
import { demoStaffId } from './demo-staff.ts';

interface Term {
  readonly student: DemoStudent;
  readonly learner: string;
  /** The student's place in the class. */
  readonly at: number;
  readonly write: WriteAgo;
  readonly books: readonly Book[];
  readonly jobs: JobCatalogue;
  readonly random: () => number;
}

/** The most role-plays a student plays on their way to a job. */
const mostOnTheWay = 18;

export function playTerm(term: Term): void {
  const { student, learner, at, write, books, random } = term;
  const facts: Fact[] = [];
  const say = (draft: FactDraft, ago: number, actor = learner): void => {
    facts.push(write(draft, ago, { learner, actor }));
  };
  const book = (id: string): Book | undefined => books.find(({ entry }) => entry.id === id);
  let sittings = 0;
  const play = (id: string, ago: number, why: Opening, most = Number.POSITIVE_INFINITY): void => {
    const found = book(id);
    if (!found) throw new Error(`The demo plays ${id}, and there is no such role-play.`);
    const sitting = `${learner}-${++sittings}`;
    const drafts = playForDemo(found, { sitting, learner, why, habit: student.habit, random });
    for (const draft of drafts.slice(0, most)) say(draft, ago);
  };
  const { way, joined } = student;
  const job = way && term.jobs.get(way.role);
  const [first, ...later] = student.plays;
  if (first !== undefined) play(givenFirst, first, joined === undefined ? 'assigned' : 'free');
  const among = (student.few ?? demoFirst) - 1;
  later.forEach((ago, nth) => {
    play(demoStories[1 + ((nth + at) % among)] as string, ago, 'free');
  });
  if (way && job) walk(way, job);
  if (student.last) play(givenLast, 2, 'assigned', student.last === 'begun' ? 2 : undefined);

  function walk(to: DemoWay, job: Job): void {
    const { role } = to;
    const sponsor = demoStaffId(job.sponsor);
    say({ type: 'PathwayChosen', role }, to.chosen);
    if (to.trained === undefined) return;
    say({ type: 'TrainingBegun', role }, to.chosen - 1);
    say({ type: 'TrainingAttended', role }, to.trained, sponsor);
    if (to.guided === undefined) return;
    say({ type: 'GuidedPracticeDone', role, ready: true }, to.guided, sponsor);
    if (to.helped === undefined) return;
    getReady(job, to.chosen, to.helped + 1);
    say({ type: 'RealHelpConfirmed', role, ready: true }, to.helped, sponsor);
    if (to.asked === undefined) return;
    say({ type: 'CardRequested', role, times: words.times[at % words.times.length] as string }, to.asked);
    if (to.approved === undefined) return;
    say({ type: 'CardApproved', role }, to.approved, demoStaffId('teacher'));
    if (to.onBreak !== undefined) say({ type: 'CardOnBreak', role }, to.onBreak);
    if (to.back !== undefined) say({ type: 'CardBack', role }, to.back);
  }

  /** Plays what the job asks for until its moves are there, as the pathway asks: its own role-plays, then others. */
  function getReady(job: Job, from: number, to: number): void {
    const span = Math.min(from, termBegan) - to;
    for (let nth = 0; nth < mostOnTheWay; nth++) {
      const next = nextPlay(job);
      if (next === undefined) return;
      play(next, from - Math.floor((nth * span) / mostOnTheWay), 'pathway');
    }
  }

  function nextPlay(job: Job): string | undefined {
    const mastery = foldMastery(facts);
    const missing = movesFor(job).filter(({ micro, level }) => !hasMove(mastery, micro, level));
    const played = (story: string) =>
      facts.filter(
        (fact) => fact.type === 'SittingClosed' && fact.story === story && fact.ending.kind !== 'bumpy',
      ).length;
    const own = job.rolePlays.find((story) => played(story) === 0);
    const others = demoStories
      .filter((story) => missing.some(({ micro }) => book(story)?.entry.practises.includes(micro)))
      .sort((a, b) => played(a) - played(b));
    return own ?? others[0];
  }
}
