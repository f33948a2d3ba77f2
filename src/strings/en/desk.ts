// Words of the desk’s frame: its nav, who is signed in, PINs, the lock, and the list of grown-ups.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

/** The name of each kind of grown-up at the desk, and what they do there. */
export const kindWords = {
  teacher: {
    is: 'Classroom teacher',
    the: 'the classroom teacher',
    does: 'Opens roles, okays cards, holds the monthly review.',
  },
  counselor: { is: 'Counselor', the: 'the counselor', does: 'Stands behind listening and mediating.' },
  tech: { is: 'Tech specialist', the: 'the tech specialist', does: 'Trains docs, forms, video and sound.' },
  library: { is: 'Librarian', the: 'the librarian', does: 'Trains finding and checking information.' },
  office: {
    is: 'Principal or administrator',
    the: 'the principal',
    does: 'Trains time, planning and teams.',
  },
  facilities: {
    is: 'Facilities team',
    the: 'the facilities team',
    does: 'Trains small fixes and green spaces.',
  },
} as const;

export const deskWords = {
  name: 'Hand Up',
  demo: 'Demo class',
  demoAs: 'Look as',
  demoClose: 'Close the demo',
  page: (screen: string) => `${screen} · Hand Up: the desk`,
  opening: 'Opening the desk…',
  readingFacts: 'Practice read so far',
  foldingStudents: 'Students read so far',
  navName: 'The desk',
  nav: {
    today: 'Today',
    progress: 'Progress',
    assign: 'Assign',
    groups: 'Groups',
    facilitate: 'Together',
    launch: 'Launch plan',
    roles: 'Roles',
    board: 'Board',
    review: 'Review',
    'grown-ups': 'Grown-ups',
    start: 'Getting started',
    data: 'Data',
    mine: 'My training',
  },
  more: 'More',
  menu: 'Menu',
  notYours: {
    title: 'For the teacher and the counselor',
    about:
      'How a student’s practice grows, what was assigned to whom, and groups are between the students, their teacher and their counselor. What you train and confirm waits for you on Today.',
    go: 'To Today',
  },
  skip: 'Skip to the page',
  kept: 'saved on this device',
  classScreen: 'Class screen',
  game: 'To the game',
  settings: 'Text size and letters',
  signOut: 'Sign out',
  undo: 'Undo',
  done: 'OK',
  slips: 'What was done',
  close: 'Close',
  cancel: 'Cancel',
  nobody: { start: 'Make a class', collect: 'Collect progress files' },
  badge: (nickname: string, title: string) => `${isolated(nickname)} earned a badge: ${ended(title)}`,
  anew: (day: string) =>
    `All PINs on this device were set anew ${day} by somebody who knew the teacher’s name. Nothing else was changed.`,
  anewRead: 'I have read it',
  idle: {
    title: 'Are you still there?',
    about: (seconds: number) =>
      `The desk locks ${seconds > 60 ? 'in about two minutes' : 'within a minute'}, so that nobody presses here for you. What you typed stays.`,
    stay: 'I am still here',
  },
} as const;

export const gateWords = {
  setUp: {
    title: 'Welcome to the desk',
    anewTitle: 'Set PINs on this device',
    about:
      'Here grown-ups confirm what students practice, open roles and look after the expert board. Say who is here. It takes a minute, and you can change it any day.',
    anewAbout:
      'Everyone who is here chooses a new PIN. Practice, roles, badges and cards stay as they are. The desk will show the day on which this was done.',
    demoTitle: 'Look around first',
    demoAbout:
      'Open a made-up class with eleven weeks of practice. No PIN, nothing to set up. Nothing there is kept, and nothing of it gets into your class.',
    demoOpen: 'Open the demo class',
    copyTitle: 'Begin from a copy',
    copyAbout:
      'You had a class on another computer? Open the copy that was saved there, and its grown-ups, classes and students are here, each once.',
    copyChoose: 'Choose the copy',
    copyDrop: 'or drop it here',
    copyReading: 'Opening the copy…',
    copyWhy: {
      empty: 'The file is empty.',
      foreign: 'This is not a copy of Hand Up. Its name should start with “hand-up”.',
      newer: 'It was made by a newer Hand Up. Load this page again, then choose it once more.',
      torn: 'The file is torn and nothing in it can be read. Choose another copy.',
      large: 'It is too big for a copy.',
      unread: 'It could not be opened. Choose the file once more.',
      oneStudent:
        'This is the file of one student. Choose the copy of the class: “Everything in one file”, or the one of the end of the year.',
      unsaved: 'This device could not save the copy: it may be full. Make room, then choose it once more.',
    },
    begunTitle: 'Your classes are here',
    begunAbout:
      'The copy is open. PINs are never in a copy: everyone who is here chooses one for this device.',
    as: 'Name, as the class says it',
    asHint: 'Ms. Okafor',
    optional: 'optional',
    counselor:
      'Peer Listener and Conflict Mediator need a counselor. Without one these two roles stay off until somebody is named.',
    later: 'Not here right now? Leave the PIN empty. It can be chosen another day.',
    protects: 'What a PIN does here',
    protectsAbout:
      'On a shared device, a PIN keeps children from pressing by accident. It does not stop someone who wants in: anyone who has this device and knows the teacher’s name can set all PINs anew, and what is saved here can be reached without one. Do not use a PIN from your bank or your phone.',
    done: 'Open the desk',
    busy: 'Getting the desk ready…',
  },
  pin: {
    label: 'PIN',
    again: 'The same PIN again',
    hint: '4 to 8 digits',
    guess: 'Children try this one first. Another one is harder to guess.',
    fault: {
      empty: 'Choose a PIN of 4 to 8 digits.',
      letters: 'Use digits only, so that it can be typed on any device.',
      length: 'Use 4 to 8 digits.',
      different: 'These two are not the same. Type the PIN again.',
    },
  },
  name: {
    empty: 'Type a name, so that everyone knows who this is.',
    teacher: 'Every class needs a teacher here. Type a name.',
    twice: 'Somebody else has this name already. Add a first name or an initial.',
    long: 'Use up to 60 letters.',
  },
  signIn: {
    title: 'Who is at the desk?',
    lockedTitle: (name: string) => `Locked by ${isolated(name)}`,
    lockedAbout: 'Nobody pressed anything for 15 minutes. What you were doing is still here.',
    choose: 'Choose who you are, then type your PIN.',
    nobody: 'This class is here, and nobody has chosen a PIN on this device yet. Its teacher begins.',
    begin: 'Set PINs on this device',
    pinFor: (name: string) => `PIN of ${isolated(name)}`,
    go: 'Sign in',
    busy: 'Looking…',
    missed: (left: number) =>
      left === 1
        ? 'That PIN does not match. One more try, then a minute’s wait.'
        : `That PIN does not match. Try again: ${left} tries are left before a minute’s wait.`,
    waits: 'Five tries did not match. Wait a minute, then try again. Loading the page again does not help.',
    left: (seconds: number) => `${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`,
    noPin: 'no PIN on this device yet',
    noPinAbout: (name: string) =>
      `${isolated(name)} has no PIN on this device. Another grown-up can set one: sign in, then open Grown-ups.`,
    other: 'Somebody else',
    forgot: 'Forgot the PIN?',
    forgotOther: 'Another grown-up can set a new one for you: they sign in and open Grown-ups.',
    forgotNobody:
      'If nobody can sign in, set the PINs of this device anew. Nothing that was practiced or confirmed is lost.',
    anew: 'Set PINs anew',
    game: 'To the game',
    children: 'Are you a student? Your way is back to the game.',
  },
  anew: {
    title: 'Set PINs anew',
    about: 'First type the name of the class’s teacher, as the class says it.',
    protects:
      'A PIN keeps children from pressing here by accident. It cannot keep out someone who wants in: anyone who has this device and knows the teacher’s name can set all PINs anew.',
    label: 'Teacher’s name',
    go: 'Go on',
    missed: 'That is not the name of this class’s teacher. Look at the sign on the door, then try again.',
    fits: 'That is the name. Now a minute’s wait, so that nobody does this in passing. Then you go on.',
    tells: 'Each grown-up will be told at their next visit that the PINs were set anew.',
    back: 'Back',
  },
} as const;

export const grownUpWords = {
  title: 'Grown-ups',
  about: 'Students see these names where they ask, train and hand in.',
  you: 'you',
  pin: 'PIN set',
  noPin: 'no PIN here yet',
  rename: 'Rename',
  newPin: 'New PIN',
  setPin: 'Set a PIN',
  remove: 'Remove',
  of: (what: string, name: string) => `${what}: ${isolated(name)}`,
  save: 'Save',
  renamed: (name: string) => `The name is ${isolated(name)} now.`,
  pinKept: (name: string) => `${isolated(name)} has a new PIN on this device.`,
  removed: (name: string) => `${isolated(name)} is no longer listed. What they confirmed stays.`,
  removedCounselor: (name: string) =>
    `${isolated(name)} is no longer listed. Peer Listener and Conflict Mediator are off until there is a counselor.`,
  lastTeacher: 'Every class needs a teacher. Add the next one first.',
  add: 'Add a grown-up',
  addKind: 'What they do here',
  added: (name: string) => `${isolated(name)} was added.`,
  pinOptional: 'Leave the PIN empty if they are not here right now.',
  device: 'PINs belong to this device only. On another device, everyone chooses one there.',
} as const;
