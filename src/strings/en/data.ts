// Words of Data at the desk: collecting files, handing out, what is kept, and erasing.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const students = (count: number): string => n(count, 'student', 'students');
const things = (count: number): string => n(count, 'thing', 'things');

export const dataWords = {
  title: 'Everyone’s data',
  about: 'Everything is on this device, and goes only where you send it.',
  trouble:
    'This device could not save that: it may be full. Nothing is lost while this page stays open. Make room, and the next thing you do here saves this too.',
  notYours:
    'What students practiced is for their teacher and the counselor to collect, copy and erase. The pages below are for everybody.',
  pages: 'To read and print',
  families: 'For families',
  familyLanguage: 'Language of the sheet',
  familyAll: (names: readonly string[]) => names.join(' and '),
  privacy: 'What Hand Up keeps',
  accessibility: 'Accessibility',
  back: 'All data',
  print: 'Print',
  collect: {
    title: 'Collect',
    about:
      'Students save a progress file on their device. Choose as many as you like at once, or a zip of them, as the class drive or this page makes it. Nothing is added twice.',
    choose: 'Choose progress files',
    drop: 'or drop them here',
    reading: (all: number) => `Reading ${n(all, 'file', 'files')}…`,
    readingOf: (done: number, all: number) => `${done} of ${all}`,
    saving: (added: number) => `Saving ${things(added)}…`,
    done: (files: number, added: number) =>
      `${n(files, 'file', 'files')} read. ${added === 0 ? 'Nothing new was added.' : `${things(added)} added.`}`,
    reports: 'What each file brought',
    of: (names: string) => `of ${names}`,
    added: (count: number) => `${things(count)} added`,
    known: (count: number) => `${count} here already`,
    leftOut: (count: number) =>
      `${n(count, 'word', 'words')} of adults left out: they are not taken from a student’s file`,
    torn: (count: number) => `${n(count, 'torn line', 'torn lines')} could not be read; the rest is safe`,
    nothing: 'nothing in it',
    erased: 'Nothing kept: it is of a student who was erased here, and who stays erased.',
    why: {
      empty: 'The file is empty.',
      foreign: 'This is not a progress file of Hand Up. Its name should start with “hand-up”.',
      newer: 'It was made by a newer Hand Up. Load this page again, then collect it once more.',
      torn: 'The file is torn and nothing in it can be read. Ask for another copy.',
      large: 'It is too big for a progress file.',
      zip: 'No progress file was found in it. Look inside: the names of progress files start with “hand-up”.',
      unread: 'It could not be opened: it may be a folder, or was moved. Choose the file itself once more.',
    },
    namesake: (name: string) =>
      `There is a ${isolated(name)} here already, and this file is of a figure that was made on another device. Is it the same student?`,
    same: (name: string) => `Yes, put it with what ${isolated(name)} did`,
    which: 'Which student',
    inClass: (name: string, inClass: string) =>
      inClass === '' ? isolated(name) : `${isolated(name)}, ${isolated(inClass)}`,
    joined: (count: number, name: string) =>
      `Put with what ${isolated(name)} did, whose name, pictures and card stay. ${things(count)} added.`,
    another: 'No, add another student',
    anotherOf: (file: string) => `No, add another student: ${file}`,
    called: 'Nickname of the other student',
    noName: 'Type a nickname.',
    taken: (name: string) => `There is a ${isolated(name)} already. Type another nickname.`,
    all: (count: number) => `Add and place all ${count}`,
    allAbout: (count: number) => `${count} students of these files are not known here yet.`,
    stranger: (name: string | undefined, from: string | undefined) =>
      name === undefined
        ? 'The file does not say whose practice it is. Choose the student, if you know it.'
        : from === undefined
          ? `Nobody called ${isolated(name)} is in a class here yet.`
          : `It is of ${isolated(name)}, from another class: ${ended(from)}`,
    into: 'Place in',
    place: 'Add and place',
    placeOf: (file: string) => `Add and place: ${file}`,
    leave: 'Leave out',
    leaveOf: (file: string) => `Leave out: ${file}`,
    placed: (count: number, name: string) => `Placed in ${ended(isolated(name))} ${things(count)} added.`,
    unsaved: 'The files below are on this page, but not yet on the device. Keep the files.',
    left: 'Left out. Nothing of it was added.',
    noClass: 'Make a class first, then collect this file again.',
    copies: 'A copy of a whole class is opened at the front door of the game, not here.',
  },
  week: {
    title: 'This week',
    about: 'Makes a code or a file for each student: what they were given and have not finished.',
    prepare: 'Prepare this week',
    prepared: 'This week, one for each',
    codesAbout:
      'Print the codes and hand each to its student, or save one file each and share it as you share homework. What was given to one student is in that student’s code and file alone.',
    making: (done: number, all: number) => `Making ${done} of ${n(all, 'code', 'codes')}…`,
    ready: (count: number) => `${n(count, 'code is', 'codes are')} ready.`,
    trouble: 'The codes could not be made. Save one file each instead.',
    tooMuch: (names: string) => `Too much for a code, so it is in the file alone: ${names}.`,
    print: 'Print the codes',
    zip: 'Save one file each, in a zip',
    zipName: (name: string) => `hand-up this week ${name}`.trim(),
    saved: (count: number) =>
      `${n(count, 'file', 'files')} saved in a zip. Each opens with “Open a progress file”.`,
    codeOf: (name: string) => `Code for ${isolated(name)}`,
    scan: 'Open it with the camera.',
    onlyHere:
      'The address of this page works on this computer alone, and so will the codes. Save one file each, or open the desk at the address your students use and make the codes there.',
    honest:
      'A code signs its student in, so whoever holds it can play as them. It holds a nickname, a figure, the three pictures and what was given. Nothing anybody practiced is in it.',
  },
  work: {
    title: 'Where the work is',
    table: 'Each student and their work',
    count: (done: number, all: number) =>
      done === all ? `All ${students(all)} are done.` : `${done} of ${students(all)} done.`,
    who: 'Student',
    where: 'What was given',
    file: 'Last file',
    steps: {
      nothing: 'nothing yet',
      has: 'has it',
      began: 'began',
      free: 'nothing given',
    },
    done: 'done',
    handedIn: (day: string) => `handed in ${day}`,
    doneHere: (day: string) => `done here ${day}`,
    ofGiven: (done: number, all: number) => `${done} of ${all} done`,
    late: 'the day has passed',
    here: 'plays on this device',
    noFile: 'none yet',
    honest:
      '“Has it” and “began” are known from a file that came back, or because the student plays on this device. “Nothing yet” may mean that a code, link or file was given and has not been seen again.',
  },
  give: {
    title: 'Hand out',
    about:
      'Brings assignments, the class’s jobs and the names of its adults to a student’s device. Nothing anybody practiced goes along.',
    to: 'For',
    everyone: (name: string) => `Everyone in ${isolated(name)}`,
    file: 'Save as a file',
    fileAbout:
      'The file also brings nicknames, figures, picture PINs and sign-in cards, for a device that is new. Keep it where only adults open it.',
    oneAbout:
      'File and link also bring the nickname, figure, picture PIN and sign-in card. On a device that knows nobody, the link signs this student in. Send it to them alone.',
    linkAbout:
      'A link for everyone brings what was given to the whole class, and the file also what was given to a few. What was given to one student is in the link or file of that student alone.',
    saved: 'Saved. Open it on the other device with “Open a progress file”.',
    onlyHere:
      'The address of this page works on this computer alone, and so will a link. For other devices, save a file. Or open the desk at the address your students use, and make the link there.',
    link: 'Make a link',
    linkLabel: 'Link for the student’s device',
    copy: 'Copy the link',
    copied: 'The link was copied.',
    notCopied: 'This browser did not copy it. Select the link and copy it by hand.',
    long: 'That is too much for a link. Save it as a file.',
    noLink: 'The link could not be made. Save it as a file.',
    nobody: 'There is nobody to hand out to yet.',
    none: 'No assignments yet: this would bring jobs and names alone.',
  },
  kept: {
    title: 'What is kept',
    about: 'On this device, in the browser’s own storage, until it is erased.',
    who: 'Student',
    class: 'Class',
    what: 'Kept',
    since: 'Since',
    last: 'Last practice',
    looked: 'Who opened the sheet or took a copy',
    acts: 'Copy or erase',
    noClass: 'no class',
    hasLeft: (name: string) => (name === '' ? 'left' : `left ${isolated(name)}`),
    never: 'not yet',
    nobody: 'nobody',
    things,
    look: (when: string, who: string, what: 'sheet' | 'copy') =>
      `${when}: ${isolated(who)} ${what === 'copy' ? 'took a copy' : 'opened the sheet'}`,
    looks: (count: number) => n(count, 'look', 'looks'),
    copy: 'Copy',
    copyOf: (name: string) => `Take a copy of ${isolated(name)}`,
    copied: (name: string) =>
      `A copy of ${isolated(name)} was saved. That you took it is written down for them to see.`,
    table: 'Students, one a row',
    find: 'Find a student',
    shown: (shown: number, all: number) =>
      `${shown} of ${students(all)} shown. Type a name to find the others.`,
    foundNone: (typed: string) => `Nobody here is called “${typed}”.`,
    packing: (done: number, all: number) => `Packing ${done} of ${all}…`,
    copyAll: 'One file a student, in a zip',
    copiedAll: (count: number) => `Files of ${students(count)} were saved in a zip.`,
    copyClass: 'Everything in one file',
    copiedClass: 'Everything was saved in one file, picture PINs too. Keep it where only you can open it.',
    nobodyYet: 'Nothing is kept of anybody yet.',
    gone: 'somebody who is no longer listed',
  },
  erase: {
    one: 'Erase',
    oneOf: (name: string) => `Erase ${isolated(name)}`,
    title: (name: string) => `Erase ${isolated(name)}?`,
    about: (name: string) =>
      `Everything kept of ${isolated(name)} on this device is erased, for good. A note stays that says only that somebody was erased, when and by whom, so that no old file brings it back. Notes you typed with assignments stay with the class.`,
    type: (name: string) => `Type ${isolated(name)} to go on`,
    not: (name: string) => `That is not the name. Type ${isolated(name)} as it is written here.`,
    go: 'Erase for good',
    done: (count: number) => (count === 1 ? 'One student was erased.' : `${students(count)} were erased.`),
    all: 'Erase all students',
    allTitle: 'Erase all students?',
    allAbout: (count: number) =>
      `Everything kept of ${students(count)} on this device is erased, for good. Classes, jobs and grown-ups stay. Take a copy first if you may need one.`,
    allName: 'everyone',
    record: 'What was erased',
    recordNone: 'Nothing has been erased on this device.',
    recordLine: (when: string, who: string, count: number) =>
      `${when}: ${isolated(who)} erased ${students(count)}`,
    self: 'a student, of themselves,',
  },
  clock: {
    title: 'How long it is kept',
    about: 'From that day on, Today at the desk asks to erase what is kept. Nothing is erased by itself.',
    label: 'Kept until',
    set: 'Set the day',
    none: 'No day is set: it is kept until somebody erases it.',
    until: (day: string) => `Kept until ${day}.`,
    noDay: 'Choose a day, then set it.',
    past: 'Choose a day that is still to come.',
    saved: (day: string) => `Kept until ${day}. Today will ask then.`,
    due: (day: string) =>
      `Practice was to be kept until ${day}. That day has come: erase it, or choose a later day.`,
    dueGo: 'Open Data',
  },
} as const;
