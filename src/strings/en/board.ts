// Words of the expert board, of finding help, of the Ask Card and of the class screen.

import { categoryNames } from './category-names.ts';
import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

export const cardStatusWords = {
  listed: 'can be asked',
  onBreak: 'on a break',
  inTraining: 'in training',
  resting: 'resting till tomorrow',
  times: (when: string) => `Best times: ${when}`,
  asked: (how: string) => `How to ask me: ${how}`,
  trains: (adult: string) => `In training with ${ended(adult)}`,
  you: 'You',
} as const;

export const boardWords = {
  name: 'Our Experts',
  sign: (room: string) => `Our Experts · ${room}`,
  cards: 'Cards on the board',
  looking: 'Getting the cards…',
  ask: (name: string) => `Ask ${isolated(name)}`,
  askFor: (name: string, title: string) => `Ask ${isolated(name)}: ${title}`,
  categories: {
    name: 'Show',
    all: 'Everything',
    ...categoryNames,
  },
  noneHere: 'No cards here yet. Somebody has to be the first.',
  empty: {
    title: 'The board is still empty',
    how: 'A board begins with one job. Pick something people ask you for. An adult shows you how it is done. Then your card can hang here.',
    jobs: 'Look at the jobs',
  },
  allJobs: 'All jobs',
  foot: {
    ask: (adult: string) => `Not sure who fits? Ask ${ended(adult)}`,
    big: 'Something big or unsafe?',
    person: 'I need a real person',
    personSaid: 'Say: “I need a real person.”',
  },
  review: 'Our board is looked at together this month.',
  own: {
    rest: 'Take a break',
    back: 'I am back',
    stepDown: 'Step down',
    restDone: (title: string) => `You are on a break as ${ended(title)} Nobody has to know why.`,
    backDone: (title: string) => `You are back as ${ended(title)}`,
    stepDownDone: (title: string) => `Your card as ${title} is down. Your badge stays yours.`,
    undo: 'Undo',
    close: 'OK',
  },
} as const;

export const findWords = {
  label: 'I need help with…',
  hints: [
    'my slides',
    'a fair test',
    'making up with a friend',
    'a stuck drawer',
    'my story’s ending',
    'too much homework',
  ],
  clear: 'Clear',
  whole: 'Back to the whole board',
  title: 'Who can help',
  found: (jobs: number) =>
    jobs === 0 ? 'No job fits yet.' : jobs === 1 ? 'One job fits.' : `${jobs} jobs fit.`,
  nobody: (adult: string) => `Nobody’s card is up for this today. ${adult} can help.`,
  busy: (adult: string) => `Our helpers for this are taking a rest. ${adult} can help.`,
  askAdult: (adult: string) => `Make a card for ${adult}`,
  learn: 'I could learn this job',
  none: 'No job fits those words yet.',
  noneTry: 'Try one word, like “slides”. Or ask a person:',
  noneAsk: (adult: string) => `${adult} knows who can help.`,
  edge: (what: string, who: string) => `This is not for students: ${ended(what)} Ask ${ended(isolated(who))}`,
  suggest: 'Suggest this job for our class',
  kept: 'What you type here is not kept and not sent.',
} as const;

export const askWords = {
  title: 'Ask Card',
  about: 'Say it, show it or hand it over. All of them are asking.',
  gone: 'This job is not on the board right now. Look for another card.',
  toBoard: 'Back to the board',
  who: 'Who I ask',
  adult: (name: string) => `${isolated(name)}, who trains this job`,
  away: {
    onBreak: (name: string) => `${isolated(name)} is on a break. Somebody else can help.`,
    resting: (name: string) =>
      `${isolated(name)} has helped a lot today and rests till tomorrow. Somebody else can help.`,
    gone: 'That card is not on the board now. Somebody else can help.',
    you: 'That card is your own. Somebody else can help.',
  },
  need: 'What I need',
  needHint: 'One thing is plenty. Which part is tricky?',
  needStarters: ['Could you help me with', 'Can you show me how to'],
  tried: 'What I tried',
  triedHint: 'It helps them start in the right place.',
  triedStarters: ['I tried', 'I looked at', 'I do not know where to start.'],
  when: 'When',
  whenStarters: ['Now, if you have time', 'When you are free', 'At recess'],
  starters: (field: string) => `Ways to start: ${field}`,
  noNeed: 'Could you help me, please?',
  preview: 'My card',
  forName: (name: string) => `For ${isolated(name)}`,
  from: (name: string) => `From ${isolated(name)}`,
  iTried: 'I tried',
  okNo: 'It is okay to say “not now”.',
  notMyJob: (what: string) => `Not my job: ${ended(what)}`,
  show: 'Show it',
  print: 'Print it',
  asked: 'I asked',
  close: 'Close the card',
  guest: 'You can make, show and print a card. To keep that you asked, make a figure first.',
  make: 'Make a figure',
  kept: 'Your words are not kept. Only that you asked is.',
  now: {
    title: 'You asked. What happens now?',
    steps: [
      ['Ask', 'Show your card or say it. Then wait. Ten seconds is fine.'],
      ['Listen', 'Hands on your own work. Say back what you heard.'],
      ['Try the next one', 'Do the next one yourself while they are near.'],
      ['Thank', 'Say what they did and what you can do now.'],
    ],
    no: (adult: string) =>
      `Was it “not now”? That happens. Say thanks, and ask somebody else or ${ended(adult)}`,
    adult:
      'Did an adult see it? Show them this page. They can say so at the desk, and it counts for your path.',
    another: 'Make another card',
  },
  trouble: {
    email: 'There is an e-mail address on your card. Keep that private. You can take it out.',
    phone: 'There is a phone number on your card. Keep that private. You can take it out.',
    link: 'There is a web address on your card. Say it in your own words, if you like.',
    password: 'There is a password on your card. Keep that private. You can take it out.',
    rude: 'One word here could hurt somebody. You could say what you need in another way.',
  },
  long: 'That is a lot for one card. Try the one thing you need most.',
} as const;

export const kioskWords = {
  empty: 'The board is empty.',
  emptyHow: 'Cards hang here once somebody has learned a job.',
  pause: 'Pause',
  resume: 'Go on',
  back: 'Page before',
  on: 'Next page',
  page: (at: number, of: number) => `Page ${at} of ${of}`,
  full: 'Full screen',
  window: 'Leave full screen',
  title: (sign: string) => `${sign} – Hand Up`,
} as const;
