// Words of the desk’s Roles: the list, a role with its job description, the form that changes it, and a student’s idea.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

export const roleWords = {
  title: 'Roles',
  about: 'What students can be experts in. Every role has a job description with an edge.',
  states: { open: 'open', closed: 'closed', off: 'off: no counselor' },
  own: 'from this class',
  tried: (day: string) => `tried until ${day}`,
  holders: (listed: number, learning: number) =>
    [listed > 0 ? `${listed} on the board` : '', learning > 0 ? `${learning} learning it` : '']
      .filter((each) => each !== '')
      .join(' · ') || 'nobody yet',
  trainedBy: (who: string) => `Trained by ${isolated(who)},`,
  suggested: 'Suggested by students',
  suggestedBy: (who: string) => `an idea of ${isolated(who)}`,
  suggestionStates: { waiting: 'waits for a look', opened: 'opened', notYet: 'not yet' },
  fresh: 'Add a role',
  back: 'All roles',
  open: 'Open this role',
  close: 'Close this role',
  edit: 'Edit',
  keep: 'Keep it for good',
  closing: 'Close this role?',
  closingAbout: (listed: number, learning: number) =>
    `${
      listed > 0
        ? `${listed} ${listed === 1 ? 'card comes' : 'cards come'} off the board until the role is open again. `
        : ''
    }${
      learning > 0
        ? `${learning} ${learning === 1 ? 'student is' : 'students are'} on the way to it: tell them before you close it. `
        : ''
    }Badges and what was confirmed stay.`,
  closeYes: 'Yes, close it',
  closeNo: 'Leave it open',
  opened: (title: string) => `${title} is open.`,
  openedOff: (title: string) => `${title} is saved. It stays off until the class has a counselor.`,
  closed: (title: string) => `${title} is closed. Badges stay.`,
  saved: (title: string) => `${title} was changed.`,
  kept: (title: string) => `${title} stays for good.`,
  offAbout: 'This role needs a counselor. It is off until one is named under Grown-ups.',
  gone: 'This role is not here any more. It may belong to somebody who was taken off the class.',
  lookOnly: (who: string) => `Roles are opened and changed by ${ended(isolated(who))}`,
} as const;

/** The parts of a job description, as students and adults read them. */
export const partWords = {
  helps: 'I can help with',
  ready: 'I got ready by',
  expect: 'You can expect me to',
  notMyJob: 'Not my job, and who instead',
  fetchAdultWhen: 'I fetch an adult when',
  training: 'Training',
  guided: 'Guided practice',
  rolePlays: 'Role-plays',
  real: 'The real act an adult sees',
  insteadOf: (what: string, who: string) => `${what}: ${isolated(who)}`,
  session: (title: string, minutes: number, meetings: number) =>
    meetings > 1
      ? `${title}, a mentorship of ${meetings} meetings of ${minutes} minutes`
      : `${title}, one session of ${minutes} minutes`,
} as const;

export const jobFormWords = {
  editTitle: (title: string) => `Edit ${title}`,
  freshTitle: 'A new role',
  what: 'What it is',
  edges: 'Its edge',
  edgesAbout: 'No role without an edge: students are safe because they know where their job ends.',
  way: 'The way to it',
  title: 'Title',
  titleHint: 'Up to 40 letters: “Recess Game Starter”',
  category: 'Kind of help',
  line: 'The line on the card',
  lineHint: 'Up to 90 letters, as the student says it: “Ask me …”',
  helps: 'I can help with',
  ready: 'I got ready by',
  expect: 'You can expect me to',
  lines: 'One on each line, up to 8',
  what1: 'Not my job',
  who1: 'Who instead',
  addRow: 'One more line',
  dropRow: (at: number) => `Take away line ${at}`,
  fetchAdultWhen: 'I fetch an adult when',
  sponsor: 'Who trains it',
  alsoBy: 'Who else may train it',
  nobodyElse: 'nobody else',
  training: 'Name of the training',
  minutes: 'Minutes',
  kind: 'How it is trained',
  session: 'One session',
  mentorship: 'A mentorship',
  meetings: 'Meetings',
  points: 'What the training is about',
  guided: 'Guided practice, with the trainer near',
  real: 'The real act an adult sees',
  rolePlays: 'Its role-plays, up to 4',
  rolePlaysAbout: 'Students play these on their way. Those in the guide’s seat fit best.',
  band: 'From which grade',
  bands: { A: 'Grade 3', B: 'Grade 4', C: 'Grade 6' },
  gated:
    'A counselor stands behind it: they say yes first, two real acts are seen, and they talk every week.',
  save: 'Save',
  openIt: 'Open this role',
  cancel: 'Cancel',
  faults: (n: number) =>
    `${n === 1 ? 'One thing is' : `${n} things are`} missing. Look at the lines with the signpost.`,
  fault: {
    title: 'Give it a title of up to 40 letters.',
    line: 'Say in up to 90 letters what one can ask for.',
    helps: 'Say at least one thing it helps with. Up to 8 lines of 200 letters each.',
    lines: 'Use up to 8 lines of 200 letters each.',
    notMyJob:
      'Every role needs an edge: say at least one thing that is not the job, and who does it instead.',
    notMyJobRow: 'Say both: what is not the job, and who does it instead.',
    fetchAdultWhen: 'Every role needs an edge: say when an adult is fetched.',
    training: 'Give the training a name.',
    minutes: 'Use 5 to 180 minutes.',
    meetings: 'Use 2 to 8 meetings.',
    guided: 'Say what they practice while the trainer is near.',
    real: 'Say what an adult has to see.',
    rolePlays: 'Choose up to 4.',
  },
} as const;

export const ideaWords = {
  title: (title: string) => `An idea: ${title}`,
  by: (who: string, day: string) => `${isolated(who)} suggested it ${day}.`,
  asked: 'What people already ask for',
  helpsWhom: 'Whom it helps',
  sponsor: 'Who could train it',
  checks: 'Three checks',
  checksAbout: 'All three have to be yes before it becomes a role.',
  check: {
    safe: 'It is safe for a child to do.',
    trained: (who: string, named: boolean) =>
      `A staff member trains it: ${ended(isolated(who))}${named ? '' : ' Nobody is named for that yet.'}`,
    away: 'It stays away from grading, private information and money.',
  },
  checksMissing: 'Tick all three checks, or say not yet.',
  month: 'Try it for a month',
  monthAbout: (day: string) => `Until ${day}. Then Today asks whether it stays.`,
  makeJob: 'Write the job description',
  notYet: 'Not yet',
  notYetDone: (title: string) => `Not yet: ${ended(title)} The student can read your note.`,
  answered: {
    waiting: 'It waits for a look.',
    opened: 'It is a role now.',
    notYet: 'You said: not yet.',
  },
  note: (note: string) => `The note says: “${note}”`,
  again: 'Look at it again',
  training: (title: string) => `How we do it: ${title}`,
  line: (helps: string) => `Ask me to ${helps}`,
} as const;
