// Words of the monthly review of the board, for the class on the projector and for the teacher beside it.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

export const reviewWords = {
  title: 'Our monthly review',
  parts: {
    thanks: 'Thank-yous',
    look: 'Look',
    change: 'Change',
    ideas: 'Ideas',
    dates: 'Training dates',
    tuneUp: 'One tune-up',
    done: 'Done',
  },
  partsName: 'The seven parts',
  shortMinutes: (n: number) => `${n} min`,
  minutes: (n: number) => `about ${n} minutes`,
  noRush: 'Nothing times out. Go on when you are ready, or come back later today.',
  next: 'Next',
  back: 'Back',
  leave: 'Leave it for now',
  say: 'You can say',
  alone: 'For you alone. Open this when the projector is off.',

  held: (day: string) => `This month’s review was held on ${day}.`,
  heldChanges: 'What changed',
  heldNoChanges: 'Nothing changed on the wall.',
  heldGoal: 'Our goal',
  goThrough: 'Go through it again',
  toBoard: 'To the board',
  printChanges: 'Print the changes',
  backToReview: 'Back to the review',
  start: 'Start',
  goOn: 'Go on where you were',
  startOver: 'Start from the beginning',
  before: (minutes: number, students: number) =>
    `About ${minutes} minutes with ${students === 1 ? 'your one student' : `your ${students} students`}, on the projector: six short parts, and a page that says what changed.`,
  reckoned: 'How the minutes add up',
  sum: (parts: readonly (readonly [name: string, minutes: number])[], all: number) =>
    `${parts.map(([name, minutes]) => `${name} ${minutes}`).join(', ')}: that is ${all} minutes.`,
  parallel: (atOnce: number, turns: number, seconds: number) =>
    `Turns that happen at the same time count once. All look at their own card together, on a device, on the wall or at their tables (${atOnce} minute), and raise a hand to change it. About one in four does: ${turns === 1 ? '1 turn' : `${turns} turns`} of ${seconds} seconds. The tune-up is one vote and one more try, not the whole role-play.`,
  beforeNeeds:
    'Have two thank-you notes ready, from your box or on paper, whose writers said yes to reading them.',
} as const;

export const thanksWords = {
  title: 'Two real thank-yous',
  say: '“We begin with two real thank-yous. Listen for what the helper did, and what was different after.”',
  steps: [
    'Read two notes whose writers said yes.',
    'Leave names out if anybody would like that better.',
    'Ask: “What did the helper do that made it work?”',
  ],
  stems: 'No notes this month? Two people can finish these.',
  stemList: [
    '“Thank you for ___. Now I can ___.”',
    '“When you ___, I felt ___.”',
    '“I asked for ___, and I got ___.”',
  ],
} as const;

export const lookWords = {
  title: 'Which cards were used?',
  say: '“These are jobs, not people. What does our class ask for a lot? What could we ask for more?”',
  uses: { often: 'Used a lot', some: 'Used a little', none: 'Not used yet' },
  noneOf: 'No job this time.',
  asks: (n: number) => `${n} asks`,
  empty: 'No card hangs yet. Talk about which job you would like to ask for first.',
  since: (day: string) => `Since ${day}`,
  ask: 'Is there a job we should tell the class about again?',
  privately: 'Who could use an invitation',
  neverAsked: 'Has not asked for anything this month',
  neverHelped: 'Has not helped anybody this month',
  nobody: 'Nobody.',
} as const;

export const changeWords = {
  title: 'Your card, your choice',
  say: '“Look at your own card, all of you at once: keep it, rest it, step down, or try something new. Nobody needs a reason.”',
  handsUp: 'Who would like to change something?',
  atOnce:
    'Look at your card on the wall, or on your device under My path. Hand up if you would like to change it or try something new. Everybody else keeps what they have.',
  tapHands: 'Tap the names of those with a hand up.',
  goWith: (hands: number) =>
    hands === 0
      ? 'Nobody changes anything'
      : hands === 1
        ? 'Go on with 1 student'
        : `Go on with ${hands} students`,
  everyone: 'One after another, everybody',
  allKeep: 'Everybody keeps what they have.',
  late: 'Somebody changed their mind? Tap the name.',
  turn: (nickname: string) => `${isolated(nickname)}, what would you like?`,
  noCard: 'No card on the board yet. That is fine.',
  who: 'Whose turn',
  seen: 'done',
  keep: 'Keep it as it is',
  pass: 'Pass',
  nextStudent: 'Next student',
  previous: 'Student before',
  deeds: {
    break: 'Take a break',
    back: 'Come back',
    stepDown: 'Step down',
    ask: 'Ask for my card to go up',
    leave: 'Stop learning this',
    choose: 'Try something new',
  },
  takeBackRequest: 'Take the request back',
  states: {
    listed: 'can be asked',
    onBreak: 'on a break',
    asked: 'waits for an okay',
    notListed: 'has the badge, no card up',
    steppedDown: 'stepped down, badge kept',
    inTraining: 'in training',
  },
  did: {
    break: (title: string) => `${title} is on a break.`,
    back: (title: string) => `${title} is back on the board.`,
    stepDown: (title: string) => `The card for ${title} comes down. The badge stays.`,
    ask: (title: string) => `The card for ${title} waits for your teacher’s okay.`,
    leave: (title: string) => `Stopped learning ${ended(title)} It can be chosen again any day.`,
    choose: (title: string) => `${title} is chosen. The training comes next.`,
  },
  undo: 'Undo',
  undone: 'It is as it was.',
  newJob: 'Try something new',
  pick: 'Which job?',
  pickNone: 'No other job is open right now. Part 4 is for new ideas.',
  allSeen: 'Everybody had a turn.',
  empty: 'There are no students in this class yet.',
} as const;

export const ideasWords = {
  title: 'Which job do we need now?',
  say: '“What do people already ask you for? We vote with hands, and try one job for a month.”',
  waiting: 'suggested',
  wanted: 'looked for',
  type: 'Another idea',
  typeHint: 'For example “Recess Game Starter”. It is kept nowhere, unless you try it.',
  add: 'Add it',
  hands: (n: number) => (n === 1 ? '1 hand' : `${n} hands`),
  more: (title: string) => `One hand more for ${title}`,
  less: (title: string) => `One hand less for ${title}`,
  typed: (title: string) => `How many hands for ${title}? Type a number, then Enter`,
  choose: 'Try this one',
  chooseFor: (title: string) => `Try this one: ${title}`,
  chosen: (title: string) => `We try ${title} for a month.`,
  notChosen: 'Choose another',
  checks: 'Look at its three checks now',
  checksLater: 'Or go on. It waits for you at the desk under Roles.',
  openNow: 'Write its job now',
  openLater:
    'Or go on, and write it under Roles after the review. Every job needs an edge: what is not the job.',
  offered: 'This job is open already. It needs somebody who would like to learn it.',
  none: 'No idea waits. Ask the class, and type what you hear.',
  remove: (title: string) => `Take ${title} off the list`,
  taken: (title: string) => `${title} is on the list already.`,
  empty: 'Type the name of a job first.',
  trialOver: (title: string, day: string) => `We tried ${title} until ${day}. Do we keep it?`,
  toRole: 'Keep it or end it',
} as const;

export const datesWords = {
  title: 'When do we learn?',
  say: '“Here is when you can train for a job. Short sessions, and longer ones with a mentor.”',
  planned: 'On the calendar',
  none: 'No training has a day yet.',
  cancel: 'Call it off',
  cancelFor: (title: string, day: string) => `Call it off: ${title}, ${day}`,
  cancelled: (title: string) => `${title} is called off.`,
  role: 'Training for',
  when: 'Day',
  note: 'When and where, if you like',
  noteHint: 'For example “Recess, Tech Lab, with Mr. Tran”.',
  plan: 'Put it on the calendar',
  put: (title: string, day: string) => `${title} is on the calendar for ${day}.`,
  waits: 'somebody waits',
  training: (title: string, minutes: number) => `${title}, ${minutes} minutes`,
  meetings: (title: string, minutes: number, n: number) =>
    `${title}, ${n} meetings of ${minutes} minutes. Give each its day.`,
  noDay: 'Choose a day first.',
  past: 'That day is over. Choose today or a later day.',
  far: 'That is more than a year away. Choose a nearer day.',
  noRoles: 'No job is open. Open one under Roles first.',
} as const;

export const tuneUpWords = {
  title: 'One tune-up together',
  say: '“We play one role-play together, up to its first choice. Hands up for each one, then we go back and try another.”',
  micro: (name: string) => `This class could grow: ${isolated(name)}`,
  stories: 'Play one of these',
  about: (minutes: number) => `${minutes} minutes, if you play all of it`,
  open: (title: string) => `Play ${title} together`,
  as: 'It opens here and is recorded for nobody. Or act it out in threes: one asks, one helps, one looks on.',
  none: 'No role-play fits right now. Act out one of your own: ask, help, say thanks.',
  goal: 'A goal for our class until the next review',
  goals: [
    'Everybody asks once and helps once.',
    'Somebody new in each part of the board.',
    'Everybody gives one thank-you that says what helped.',
  ],
  goalHint: 'One sentence the whole class can see.',
} as const;

export const doneWords = {
  title: 'What changed',
  say: '“That is our board for this month. Thank you for looking after it.”',
  nothing: 'Nothing changed on the wall. That is fine, too.',
  goal: (goal: string) => `Our goal: ${goal}`,
  noGoal: 'No goal this time.',
  keepLine: 'Keep in the record',
  record: 'Finish the review',
  recordAbout: 'These sentences and the goal are kept for the class. Leave out what should not be.',
  recorded: 'The review is written down.',
  already: (day: string) => `This month’s review was written down on ${day} and stays as it is.`,
} as const;

/** A change of the board as a plain sentence, for the review's last part and for past reviews. */
export const sentenceWords = {
  fresh: (nickname: string, title: string) => `${isolated(nickname)} is new as ${ended(title)}`,
  resting: (nickname: string, title: string) => `${isolated(nickname)} is on a break as ${ended(title)}`,
  back: (nickname: string, title: string) => `${isolated(nickname)} is back as ${ended(title)}`,
  down: (nickname: string, title: string) => `${isolated(nickname)}’s card as ${title} came down.`,
  opened: (title: string) => `There is a new job: ${ended(title)}`,
  closed: (title: string) => `The job ${title} has ended.`,
  training: (title: string, day: string) => `Training for ${title} is on ${day}.`,
  idea: (title: string) => `We want to try ${title} for a month.`,
  /** In place of a nickname that was erased. */
  somebody: 'A student',
  /** For a change that this version cannot read. */
  unknown: 'Something else changed.',
} as const;
