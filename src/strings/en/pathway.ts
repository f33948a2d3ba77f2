// Words of a pathway: the walk through the school to one job, and the card at its end.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

const inMinutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

const playsSaid = (n: number): string =>
  n === 1 ? 'one role-play' : `${['', '', 'two', 'three', 'four'][n] ?? n} role-plays`;

export const pathwayWords = {
  title: (job: string) => `Your way to ${job}`,
  about: 'Each room is one step. Take all the time you like. “Not yet” is fine, and happens a lot.',
  walk: 'The steps',
  states: { done: 'Done', now: 'You are here', later: 'Later' },
  labels: { what: 'What you do', who: 'Who says yes', said: 'Who said yes', long: 'How long', after: 'Then' },
  proof: (who: string, when: string) => `${isolated(who)}, ${when}`,
  you: 'You',
  someone: 'a grown-up',
  game: 'The game',
  anyAdult: 'Any grown-up at school who sees it',
  here: (name: string) => `You are here: ${isolated(name)}`,
  job: 'The whole job',
  all: 'All jobs',
  names: {
    interest: 'I want to learn this',
    approval: 'A yes first',
    training: 'Training',
    mentor: 'Meetings with a mentor',
    guided: 'Guided practice',
    rolePlay: 'Role-plays',
    realLife: 'For real',
    badged: 'Badge and card',
  },
  what: {
    interest: 'You say that you want to learn this job.',
    approval: (who: string) =>
      `Talk with ${isolated(who)} about this job. ${isolated(who)} makes sure that it is good for you too.`,
    training: (title: string) => `Go to ${ended(`“${title}”`)}`,
    rolePlay: (n: number) => (n === 0 ? 'Grow three moves.' : `Play ${playsSaid(n)} and grow three moves.`),
    badged: 'You get a badge that says what you can do. If you like, your card goes up on the expert board.',
  },
  long: {
    interest: 'One press',
    approval: 'One short talk',
    training: (meetings: number, minutes: number) =>
      meetings === 1
        ? inMinutes(minutes)
        : `${meetings} meetings of ${inMinutes(minutes)}, each on a day of its own`,
    guided: 'As long as it takes',
    rolePlay: (minutes: number) =>
      minutes > 0 ? `About ${inMinutes(minutes)}, and again any time` : 'As you like',
    realLife: (times: number) =>
      times === 1 ? 'One time' : `${times === 2 ? 'Two' : times} times, each on a day of its own`,
    badged: 'The badge is yours for good',
  },
  cardBy: (who: string) => `${isolated(who)}, for the card`,
  points: 'You learn to',
  weekly: (who: string) => `You and ${isolated(who)} talk once a week, so that you are well too.`,
  lastTalk: (when: string) => `Your last talk: ${when}.`,

  learn: 'I want to learn this',
  learnAbout: 'Here is the whole way. You can leave any time.',
  left: 'You left this way. What you showed is kept, and waits for you.',
  again: 'Go on with it',
  guest: 'Make a figure first. Then this way is yours.',
  make: 'Make a figure',
  leave: 'Leave this way',
  leaveAbout: 'One press, no reason needed. What you showed is kept.',
  leftNow: 'You left this way. What you showed is kept.',
  backNow: 'You are on your way again.',
  undo: 'Undo',
  rests: 'This job rests for now. What you showed is kept, and the way goes on when the job opens again.',
  unknown: 'There is no job with that name. The link may be old.',

  session: (minutes: number) => `Play the training (${inMinutes(minutes)})`,
  sessionAgain: (minutes: number) => `Play it again (${inMinutes(minutes)})`,
  sessionPlayed: 'You played the training.',
  sessionNext: (who: string) => `Now ${isolated(who)} holds the real one, and says that you were there.`,
  sessionAbout: (who: string) =>
    `Play it to begin. Then ${isolated(who)} holds the real one, and says that you were there.`,
  noSession: (who: string) => `${isolated(who)} holds this training, and says that you were there.`,
  askWhen: 'Ask when the next one is.',
  planned: (when: string) => `Next time: ${when}.`,
  meetings: 'Your meetings',
  meeting: (n: number, what: string) => `Meeting ${n}: ${what}`,
  toCome: 'to come',
  times: 'Your times',
  time: (n: number, what: string) => `Time ${n}: ${what}`,
  onceMore: (who: string, when: string) =>
    `${isolated(who)} said “once more”, ${when}. That is what practice is for. Go again when you like.`,
  notYet: (who: string, when: string) =>
    `${isolated(who)} said “not yet”, ${when}. That is a normal answer. There is always another time.`,

  plays: 'Role-plays of this job',
  play: 'Play it',
  playAgain: 'Play it again',
  playNamed: (press: string, title: string) => `${press}: ${title}`,
  playStates: {
    new: 'Not played yet',
    done: 'Played, and it counts',
    bumpy: 'It ended bumpy. Play it again and try another way',
    missing: 'It is still being written. Your grown-up knows what to do',
    locked: 'It waits for a grown-up’s yes',
  },
  ends: { bright: 'It ended bright', steady: 'It ended steady', adult: 'You brought in an adult' },
  moves: 'Moves this job needs',
  moveDone: 'You have it',
  moveWants: { steady: 'Grows until it is steady', strong: 'Grows until it is strong' },
  growIn: (title: string) => `Grow it in “${title}”`,
  growLater: 'You grew it today. It can grow more on another day.',

  show: (who: string) => `Show this to ${isolated(who)}`,
  showAdult: 'Show this to a grown-up',
  showTitle: 'Hold this up',
  showHello: (name: string, job: string) =>
    `I am ${ended(isolated(name))} I am learning to be a ${ended(job)}`,
  showAsk: {
    approval: 'Can we talk about it? Is it a yes?',
    training: (title: string) => `I want to come to ${ended(`“${title}”`)} When can I come?`,
    guided: 'Can I practice with you near?',
    realLife: 'Can you watch me help for real?',
  },
  showSees: 'What to look for',
  showDone: 'Did you see it? Please say so at your desk in Hand Up.',
  showDesk: 'For the grown-up: “ready”, “once more” and “not yet” are all good answers. No grades, please.',

  badge: 'See your badge',
  card: 'Your card on the expert board',
  cardStates: {
    notListed: 'Your card is not on the board. You choose if it goes up.',
    asked: 'You asked for your card to go up. Your teacher reads it first.',
    listed: 'Your card is on the board. People can ask you.',
    onBreak: 'Your card is on a break. Nobody asks you now.',
    steppedDown: 'You stepped down. Your badge stays yours.',
  },
  cardNotYet: (who: string, when: string) => `${isolated(who)} said “not yet”, ${when}. You can ask again.`,
  cardNote: (note: string) => `They say: “${note}”`,
  best: 'Best times to ask me',
  bestHint: 'Like “lunch” or “after math”. You can leave it empty.',
  askMe: 'How I like to be asked and thanked',
  askMeHint: 'Like “wave first” or “a note is nice”. You can leave it empty.',
  cardPublic: 'Your class reads these words. Leave out full names, phone numbers and addresses.',
  askCard: 'Ask for my card to go up',
  takeBack: 'Take it back',
  rest: 'Take a break',
  comeBack: 'I am back',
  stepDown: 'Step down',
  free: 'One press, no reason needed. Your badge stays yours.',
  said: {
    asked: 'Your teacher reads your card now.',
    takenBack: 'You took it back.',
    onBreak: 'You are on a break. Enjoy it.',
    back: 'You are back on the board.',
    steppedDown: 'You stepped down. Your badge stays yours. You can ask for your card again any time.',
  },
} as const;
