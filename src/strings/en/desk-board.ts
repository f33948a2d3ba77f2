// Words of the expert board at the desk, for adults: the board, cards that wait, what help is looked for, the wall print and the published page.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

const times = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const statusWords = {
  listed: 'can be asked',
  onBreak: 'on a break',
  inTraining: 'in training',
} as const;

export const deskBoardWords = {
  title: 'The expert board',
  about:
    'Who can be asked for what in your class. Breaks and stepping down are the student’s own; you okay what goes up.',
  due: 'The board is due for its monthly review',
  dueFirst: 'About 20 minutes with the class, on the projector. It would be your first one.',
  dueSince: (day: string) => `About 20 minutes with the class, on the projector. The last one was on ${day}.`,
  notDue: (day: string) => `This month’s review was held on ${day}.`,
  startReview: 'Start the review',
  openReview: 'Look at the review',
  print: 'Print for the wall',
  page: 'Make a page to publish',
  screen: 'Open the class screen',
  newTab: '(opens in a new tab)',

  waiting: 'Cards that wait for an okay',
  whoAnswers: 'The teacher or the counselor decides',
  waitingNone: 'No card waits now.',
  wants: (title: string) => `would like to go up as ${ended(title)}`,
  times: (words: string) => `Best times: ${words}`,
  asked: (words: string) => `How I like to be asked: ${words}`,
  okay: 'Put it up',
  okayFor: (nickname: string) => `Put it up: ${isolated(nickname)}`,
  notYet: 'Not yet',
  notYetFor: (nickname: string) => `Not yet: ${isolated(nickname)}`,
  wentUp: (nickname: string, title: string) => `${isolated(nickname)}’s card is up: ${ended(title)}`,
  toldNotYet: (nickname: string) =>
    `${isolated(nickname)} will read “not yet”. The badge stays, and they can ask again.`,

  hanging: 'As it hangs',
  counts: (listed: number, onBreak: number, inTraining: number) =>
    `${listed} can be asked · ${onBreak} on a break · ${inTraining} in training`,
  noneHere: 'Nobody has a card here yet.',
  empty: 'No card hangs yet, and nobody is in training.',
  emptyNext: 'Students choose a job on the job board; you and the school’s adults confirm each step.',
  trainedBy: (who: string) => `In training with ${ended(isolated(who))}`,
  openRole: 'Open a role',
  restsToday: 'asked enough for today',
} as const;

export const demandWords = {
  title: 'For you alone',
  about: 'What is wanted, and who could use an invitation. Students never see this.',
  unmet: 'Wanted, and nobody offers it',
  unmetNone: 'Everything that was looked for this month has somebody to ask.',
  looked: (n: number) => `${times(n, 'search', 'searches')} this month without a helper`,
  asked: (n: number) => `${times(n, 'ask card', 'ask cards')} this month`,
  wished: (n: number) => (n === 1 ? 'a student suggested it' : `${n} students suggested it`),
  unnamed: (n: number) =>
    `${times(n, 'search', 'searches')} this month fitted no job. Ask the class what was missing.`,
  withoutRole: 'Could use an invitation',
  withoutRoleAbout: 'Neither a card nor a training yet.',
  withoutRoleNone: 'Everybody has a card or is on the way to one.',
  mightLike: (title: string) => `might like ${title}`,
  neverAsked: 'Has not asked for anything this month',
  neverAskedAbout: 'You might ask for something small yourself, and let them see it.',
  neverAskedNone: 'Everybody asked for something this month.',
  neverHelped: 'Has not helped anybody this month',
  neverHelpedAbout: 'You might ask for a hand with something they do well.',
  neverHelpedNone: 'Everybody helped somebody this month.',
} as const;

export const wallWords = {
  title: 'Print for the wall',
  back: 'Back to the board',
  what: 'What to print',
  kinds: {
    board: 'The whole board',
    cards: 'Cards to cut out',
    changes: 'Only what changed',
  },
  kindsAbout: {
    board: 'From a poster on one page to six pages.',
    cards: 'With cutting lines, and a flap for breaks.',
    changes: 'New cards, and a list of what to take down.',
  },
  size: 'How big',
  pagesWanted: (n: number) => (n === 1 ? 'One page, a poster' : `${n} pages`),
  cardSizes: { big: 'Big, 3 to a page', medium: 'Medium, 6 to a page', small: 'Small, 10 to a page' },
  paper: 'Paper',
  papers: { letter: 'Letter', a4: 'A4' },
  withTraining: 'Show who is in training',
  inkLight: 'White paper, to save ink',
  since: 'Since when',
  sinceReview: (day: string) => `The review of ${day}`,
  sinceStart: 'The very beginning',
  count: (n: number) => (n === 0 ? 'Nothing to print' : times(n, 'page', 'pages')),
  print: (n: number) => (n === 0 ? 'Print' : `Print ${times(n, 'page', 'pages')}`),
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  small: 'The words are small on so few pages. Choose more pages to read them from further away.',
  namesOnly: 'To keep the letters big, so few pages hold nicknames and jobs only.',
  linesOnly: 'To keep the letters big, so few pages leave out best times.',
  hint: 'In the print window choose this paper, no margins, and background colors on.',
  none: {
    board:
      'No card hangs yet, so there is nothing to print. Once the first card is up, the board prints here.',
    cards: 'No card hangs yet. Once the first card is up, it can be cut out here.',
    changes: 'Nothing has changed since then. The wall is as it should be.',
  },
} as const;

/** Words on the printed paper itself. */
export const wallSheetWords = {
  title: 'Our experts',
  titleOf: (className: string) => `Our experts · ${className}`,
  page: (n: number, of: number) => `${n} of ${of}`,
  foot: (teacher: string) =>
    `Not sure who fits? Ask ${ended(teacher)} Something big or unsafe? Tell any adult, right away.`,
  cut: 'Cut along the dashed lines. Fold the flap behind the card along the dots; fold it out for a break.',
  flap: 'on a break',
  newJob: 'new job',
  nobodyYet: 'Nobody has this job yet. Would you like it?',
  changes: 'What to change on the wall',
  changesSince: (day: string) => `Since ${day}`,
  changesAll: 'From the very beginning',
  parts: {
    fresh: 'Put up',
    resting: 'Fold the flap out: on a break',
    back: 'Fold the flap behind: back again',
    down: 'Take down',
    opened: 'New jobs',
    closed: 'Jobs that ended: take their cards down',
  },
  line: (nickname: string, title: string) => `${isolated(nickname)}, ${title}`,
} as const;

export const publishWords = {
  title: 'A page to publish',
  back: 'Back to the board',
  about:
    'One file, board.html, for your class site or a shared folder. It holds nicknames, jobs, how each card stands and when helpers are free, and nothing else about anybody. It needs no network and asks for nothing.',
  ask: 'Anybody who gets the file can read it. Ask your students first, and families too if it leaves the school.',
  heading: 'Title of the page',
  withTraining: 'Show who is in training',
  withTimes: 'Show when helpers are free, in their own words',
  figures: 'Show their paper figures',
  figuresAbout: 'Figures can be recognized. They stay out unless you put them in.',
  save: 'Save board.html',
  saved: 'board.html is in your downloads.',
  preview: 'What will be in it',
  drawing: 'Drawing the figures…',
  notDrawn: 'The figures could not be drawn. The page can be saved without them.',
  none: 'No card hangs yet, so the page would be empty. Once the first card is up, it can be published here.',
} as const;

/** Words on the published page itself. */
export const pageWords = {
  about: 'These students help their classmates. Ask kindly, and say what you tried.',
  times: (times: string) => `Best times: ${isolated(times)}`,
  made: (day: string) => `Made on ${day}.`,
  foot: 'Not sure who fits, or something big or unsafe? Ask any adult at school.',
  none: 'Nobody yet.',
} as const;
