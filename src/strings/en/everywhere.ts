// Words of every screen: the bar, pause, settings, the calm corner, real help, and messages when something breaks.
import { isolated } from './isolated.ts';

export const barWords = {
  name: 'Tools',
  school: 'School',
  pathway: 'My way',
  title: 'Front door',
  back: 'Back',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  settings: 'Text and picture',
  soundOn: 'Sound is on',
  soundOff: 'Sound is off',
  calm: 'Calm corner',
  pause: 'Pause',
  person: 'I need a real person',
  personShort: 'Real person',
  close: 'Close',
} as const;

export const pauseWords = {
  title: 'Paused',
  about: 'Take all the time you like. Everything waits for you.',
  goOn: 'Go on',
  toSchool: 'Back to school',
  toDoor: 'To the front door',
  kept: 'Your place is kept.',
} as const;

export const settingsWords = {
  title: 'Text and picture',
  size: 'Text size',
  sizes: { 1: 'Regular', 1.25: 'Bigger', 1.5: 'Big', 2: 'Very big' },
  font: 'Letters',
  fonts: { atkinson: 'Atkinson', lexend: 'Lexend', opendyslexic: 'OpenDyslexic' },
  sample: 'Could you show me how?',
  stage: 'Picture',
  stages: { on: 'Paper theatre', off: 'Words as a page' },
  motion: 'Movement',
  motions: { system: 'As this device likes it', still: 'Hold still' },
  smallLife: 'Let people blink and breathe',
  sound: 'Soft sounds',
  voice: 'Voice for reading aloud',
  anyVoice: 'The voice of this device',
  stageFixed: 'The picture is off in this link.',
  practice: 'My practice',
  whereKept:
    'Saved only on this device. Some school devices forget everything when you sign out. A progress file takes your practice with you.',
  save: 'Save a progress file',
  open: 'Open a progress file',
  kept: 'See all that is kept about me',
  keptLine: (when: string, what: string) => `${when}: ${what}`,
  nothingKept: 'Nothing yet.',
  erase: 'Erase my practice here',
  eraseSure: (name: string) =>
    `This erases everything kept about ${isolated(name)} on this device. It cannot be brought back without a progress file.`,
  eraseYes: 'Yes, erase it',
  eraseNo: 'No, keep it',
  erased: 'It is gone from this device.',
  saved: 'Your progress file is in your downloads.',
} as const;

export const fileWords = {
  added: (n: number) =>
    n === 0
      ? 'Everything in that file was here already.'
      : `Done. ${n} ${n === 1 ? 'thing was' : 'things were'} added.`,
  leftOut:
    ' It is one student’s file. What it held about other students was left out. A whole class comes with a file the desk made.',
  skipped: (n: number) => ` ${n} torn ${n === 1 ? 'line' : 'lines'} could not be read. The rest is safe.`,
  why: {
    empty: 'That file is empty. Choose the file whose name starts with “hand-up”.',
    foreign: 'That is not a progress file of Hand Up. Choose the file whose name starts with “hand-up”.',
    newer: 'That file was made by a newer Hand Up. Load this page again, then open the file once more.',
    torn: 'That file is torn and nothing in it can be read. If you have another copy, try that one.',
    large: 'That file is too big for a progress file. Choose the file whose name starts with “hand-up”.',
  },
} as const;

export const calmWords = {
  title: 'Calm corner',
  breathe: 'Breathe with the cloud. In as it grows, out as it gets small.',
  breatheStill: 'Breathe in slowly. Hold it a moment. Breathe out slowly. Three times is plenty.',
  ideas: [
    'Press your feet into the floor.',
    'Stretch up, then let your arms drop.',
    'Look for three things that are blue.',
    'Drink some water.',
  ],
  quiet: 'Turn all sound off',
  isQuiet: 'All sound is off.',
  back: 'I am ready',
  person: 'I want to talk to someone',
} as const;

export const personWords = {
  title: 'I need a real person',
  about: 'You never have to carry something big alone. This game cannot help with that. A person can.',
  who: 'At school, you can go to',
  people: [
    ['Your teacher', 'in your room'],
    ['The counselor', 'or ask any adult to take you'],
    ['The nurse', 'if someone is hurt or sick'],
    ['Anyone in the front office', 'they will find the right person'],
  ],
  say: 'You can say',
  words: ['“I need to talk to a grown-up. Can you come with me?”', '“Something does not feel safe.”'],
  show: 'Or hold up this screen and point.',
  mine: 'My own people',
  mineAbout: 'Write down up to three adults you trust. It stays on this device.',
  mineLabel: (n: number) => `Adult ${n}`,
  now: 'If someone is in danger right now',
  callOf: (name: string, number: string) => `${isolated(name)}: ${number}`,
  danger: (number: string) => `I am in danger now: ${number}`,
  talk: (name: string | undefined, number: string, texts: boolean) =>
    name === undefined
      ? `${texts ? 'Call or text' : 'Call'} ${number}, any time`
      : `${isolated(name)}: call ${number}, any time`,
  where: {
    US: 'These numbers are for the United States. In another country, ask any adult for yours.',
    CA: 'These numbers are for Canada. In another country, ask any adult for yours.',
    GB: 'These numbers are for the United Kingdom. In another country, ask any adult for yours.',
    IE: 'These numbers are for Ireland. In another country, ask any adult for yours.',
    AU: 'These numbers are for Australia. In another country, ask any adult for yours.',
    NZ: 'These numbers are for New Zealand. In another country, ask any adult for yours.',
    other: 'In danger right now? Ask the nearest adult to call for help.',
  },
  safe: 'Nobody is told that you opened this card, and it is not written down.',
  always: 'Always tell an adult when',
  alwaysList: [
    'someone is hurt, or might be',
    'someone talks about hurting themselves or others',
    'someone touches, scares or hurts a child',
    'there are weapons or drugs',
    'there is no food, sleep or safe place',
    'someone wants to run away',
    'someone asks for private photos',
    'the same person is mean again and again',
    'an adult told a child to keep a secret',
    'you feel scared, or you do not know',
  ],
} as const;

/** Shown when a student's own words sound big. These sentences repeat none of the words and name no problem. */
export const stopWords = {
  title: 'Thank you for writing that.',
  about: 'It sounds big, and you should not have to carry it alone. This game cannot help, but a person can.',
  adults: 'Show my trusted adults',
  hidden: 'What you wrote is hidden. It is not kept, and it is not sent to anyone.',
  gone: 'What you wrote is gone. It was not kept, and it was not sent to anyone.',
  meant: 'That is not what I meant',
  close: 'Close',
  checkIn: 'Is something going on for real? It is okay to tell a grown-up.',
  checkInPerson: 'Show me who',
} as const;

export const troubleWords = {
  full: 'This device is full, so what is done now is not saved yet. Save a progress file now, or make room and go on.',
  refused:
    'This browser does not let Hand Up save anything: a private window or a setting may be why. You can go on. Save a progress file before you close the page, or open Hand Up in an ordinary window.',
  slowWriting:
    'Saving is taking very long. Close other tabs of Hand Up; what you did waits here until it is safe.',
  slowReading:
    'Looking up what is saved on this device is taking very long. Close other tabs of Hand Up, then load this page again. Nothing is lost.',
  unwritten:
    'What is done now could not be saved. It waits here while this page is open and is tried again each time. Save a progress file before you close the page.',
  unread:
    'What is saved on this device could not be read. Load this page again; if that does not help, start the browser again. Nothing was thrown away.',
  unfit:
    'One thing you did here could not be saved: it is too long, or not whole. Everything else is saved, and this waits on this device. Try it once more with fewer words. Tell your teacher if this note comes back.',
  stageLost: 'The picture stopped. The words go on, and nothing is lost.',
  stageAgain: 'Bring the picture back',
  story:
    'This role-play did not load. Check the connection, then try again. If the network wants you to sign in, do that first, in a new tab. Your place is kept.',
  unknownStory: 'There is no role-play with that name. The link may be old. Choose one in the school.',
  didNotLoad: 'This page did not load',
  newer: 'A newer Hand Up is ready. Change over now, or go on and do it later.',
  changeOver: 'Change over',
  page: 'Check the connection, then load it again. Nothing is lost.',
  stale:
    'There may be a newer Hand Up, or the network wants you to sign in first: do that in a new tab. Then load this page again. Your place is kept.',
  reload: 'Load again',
  again: 'Try again',
  changed:
    'This role-play was changed since you were here, so it starts from the beginning. What you did still counts.',
  elsewhere:
    'This role-play is open in another tab too. Close one of them, so that your place stays the same in both.',
  dismiss: 'OK',
  back: 'Back',
  toSchool: 'To the school',
} as const;

/** The box that finds a name in a long list. */
export const nameBoxWords = {
  name: 'Find a name',
  none: (typed: string) => `No name here has “${isolated(typed)}” in it.`,
} as const;
