// Words of the desk’s Today: what waits for a grown-up, one sentence each, and trainings with a day.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';
import { listWords, someWords } from './lists.ts';

const meetings = (meeting: number, of: number): string => (of > 1 ? `Meeting ${meeting} of ${of}. ` : '');

export const todayWords = {
  title: 'Today',
  waits: 'Waits for you',
  nothing: 'Nothing waits for you.',
  nothingAbout: 'When a student needs your word, it stands here.',
  others: 'Waits for others',
  whose: (who: string) => `for ${isolated(who)}`,
  or: ' or ',
  anybody: 'any grown-up',
  confirm: 'Confirm',
  notYet: 'Not yet',
  undo: 'Undo',
  resting: (n: number) =>
    `${n} ${n === 1 ? 'thing rests' : 'things rest'} until tomorrow, because you said “not yet” today.`,
  tomorrow: (nickname: string) => `Not yet: ${isolated(nickname)}’s step rests until tomorrow.`,
  note: 'A note, if you like',
  noteHint: (nickname: string) => `${isolated(nickname)} can read it. Say what would help.`,
  sendNotYet: 'Say not yet',

  approval: {
    says: (who: string, title: string) => `${isolated(who)} wants to become a ${ended(title)}`,
    about: 'Talk with them first. Your yes opens the training.',
    done: (who: string) => `Approved: ${isolated(who)} can start the training.`,
  },
  suggestion: {
    says: (who: string, title: string) => `${isolated(who)} suggests a new role: ${ended(title)}`,
    look: 'Look',
  },
  card: {
    says: (who: string, title: string) => `${isolated(who)} wants a card on the board: ${ended(title)}`,
    about: (said: readonly string[]) =>
      said.length > 0
        ? `It says: ${ended(said.map((each) => `“${each}”`).join(', '))}`
        : 'It says no more than the job.',
    done: (who: string) => `Okayed: ${isolated(who)}’s card goes up.`,
    later: (who: string) => `Not yet: ${isolated(who)}’s card stays down for now.`,
  },
  training: {
    says: (who: string, title: string) => `${isolated(who)} is learning to be a ${ended(title)}`,
    about: (title: string, minutes: number, meeting: number, of: number) =>
      `${meetings(meeting, of)}Were they at “${title}” (${minutes} minutes)?`,
    done: (who: string) => `Confirmed: ${isolated(who)} was at the training.`,
  },
  guided: {
    says: (who: string, title: string) => `${isolated(who)} practices as ${title}, with an adult near.`,
    about: (step: string) => `The step says: “${step}”`,
    done: (who: string) => `Confirmed: ${isolated(who)} is ready to go on.`,
    later: (who: string) => `Once more: ${isolated(who)} practices again.`,
  },
  'real-help': {
    says: (who: string, title: string) => `${isolated(who)} is ready to help for real: ${ended(title)}`,
    about: (step: string) => `The step says: “${step}”`,
    done: (who: string) => `Confirmed: you saw ${isolated(who)} help.`,
    later: (who: string) => `Not yet: ${isolated(who)} tries again another day.`,
  },
  'real-ask': {
    says: (who: string, helper: string | undefined, title: string | undefined, day: string) =>
      `${isolated(who)} made an Ask Card${helper ? ` for ${isolated(helper)}` : ''}${title ? ` (${title})` : ''} ${day}.`,
    about: 'Which of these did you see?',
    moves: {
      'name-need': (who: string) => `${isolated(who)} noticed and named the need`,
      'ask-clearly': (who: string) => `${isolated(who)} asked clearly`,
      'specific-thanks': (who: string) => `${isolated(who)} said thank you for one thing`,
      'guide-dont-do': (who: string) => `${isolated(who)} guided and did not do it for them`,
    },
    none: 'Tick what you saw, or say not yet.',
    done: (who: string) => `Confirmed: you saw ${isolated(who)} try it for real.`,
  },
  'check-in': {
    says: (who: string, title: string) => `Weekly talk with ${isolated(who)}, ${ended(title)}`,
    about: 'How is it going? Is it too much? Your talk stays between you.',
    done: (who: string) => `Noted: you talked with ${isolated(who)} this week.`,
  },
  trial: {
    says: (title: string, day: string) => `The trial of ${title} ended ${day}.`,
    about: 'Keep it as a role of the class, or close it. Badges stay either way.',
    keep: 'Keep it',
    close: 'Close it',
    kept: (title: string) => `${title} stays.`,
    closed: (title: string) => `${title} is closed.`,
  },
  review: {
    says: 'The monthly review of the board is due.',
    about: 'Twenty minutes with the class: thank, look, change, ideas, dates, one tune-up.',
    open: 'Open the review',
  },
} as const;

export const trainingWords = {
  title: 'Planned trainings',
  none: 'No training has a day yet.',
  line: (training: string, role: string) => `${training}, for ${role}`,
  comers: (names: readonly string[]) =>
    names.length === 0 ? 'Nobody has chosen it yet.' : `Would come: ${ended(names.join(', '))}`,
  plan: 'Plan a training',
  role: 'For which role',
  when: 'Day',
  note: 'Where and when, if you like',
  save: 'Plan it',
  cancel: 'Call off',
  cancelOf: (training: string, day: string) => `Call off ${training}, ${day}`,
  planned: (training: string, day: string) => `${training} is planned for ${day}. Students see it.`,
  cancelled: (training: string) => `${training} is called off.`,
  noDay: 'Choose the day.',
  past: 'That day is over. Choose today or a later one.',
} as const;

/** Most names in a sentence; Progress has the rest. */
const most = 6;

const some = (names: readonly string[]): string =>
  names.length > most + 1 ? someWords(names, most) : listWords(names);

export const dueWords = {
  title: 'Due about now',
  waitsFor: (names: readonly string[]) => `${some(names)} to go`,
  gone: 'a role-play that is no more',
  more: 'What became of it',
} as const;

export const latelyWords = {
  title: 'Practiced this week',
  none: 'Nobody has practiced in the last seven days. One role-play together takes ten minutes.',
  who: some,
  more: 'How practice is growing',
  together: 'Play together',
} as const;
