// Words of Getting started: a class, its list, sign-in cards, the school’s people, the demo class, and year end.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';
import { listWords } from './lists.ts';

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const students = (count: number): string => n(count, 'student', 'students');

export const startWords = {
  title: 'Getting started',
  about: 'A class takes a name and a list of nicknames. Everything stays on this device.',
  classes: 'Classes',
  noClasses: 'No class yet. Make one below, or open the demo class and look around.',
  demo: 'Demo',
  bands: { A: 'Grades 3 to 4', B: 'Grades 4 to 6', C: 'Grades 6 to 8' },
  classLine: (band: string, count: number) => `${band} · ${students(count)}`,
  open: 'Students, cards, year end',
  openOf: (name: string) => `Students, cards, year end: ${isolated(name)}`,
  students,
  ready: {
    title: (name: string) => `${isolated(name)} is ready. What comes next?`,
    cards: 'Print cards',
    letIn: 'Let devices in',
    together: 'Play together now',
    about:
      'Cards sign each student in by code or pictures. Let devices in shows one code for the whole class. To play together, the projector is enough.',
  },
  letIn: {
    title: 'Let devices in',
    of: (name: string) => `Let devices in: ${isolated(name)}`,
    back: (name: string) => `Back to ${isolated(name)}`,
    start: 'Getting started',
    open: 'Let devices in',
    openAbout: 'One code on the projector brings the class to every device in the room.',
    nobody: 'There is no student to let in yet. Make a class first.',
    making: 'Making the code…',
    trouble: 'The code could not be made. Load this page again.',
    long: 'This class is too big for codes. Copy the link and share it in the room.',
    scan: (name: string) => `Code that opens ${isolated(name)} on a device`,
    part: (first: string, last: string) => `${isolated(first)} to ${isolated(last)}`,
    steps: [
      'Point the camera of the device at the code.',
      'Open what it finds. The class comes up.',
      'Press your name, then your three pictures.',
    ],
    print: 'Print',
    copy: 'Copy the link',
    copied: 'The link was copied.',
    notCopied: 'This browser did not copy it. Select the link below and copy it by hand.',
    link: 'The same as a link',
    onlyHere:
      'The address of this page works on this computer alone, and so will the code. Open the desk at the address your students use, and show the code there.',
    noPictures: (names: readonly string[]) =>
      `${students(names.length)} ${names.length === 1 ? 'has' : 'have'} no pictures and will be in with one press: ${listWords(names.map(isolated))}. Making cards gives them pictures.`,
    honestTitle: 'What the pictures are good for',
    honest: [
      'They keep mix-ups away: nobody plays under another name by accident.',
      'They do not stop someone who tries them all. There are 504 orders, and no try is counted.',
      'They do not stop someone who copies the link. Nicknames, figures and pictures of the class stand in it, so show it in the room and post it nowhere.',
      'The link holds nothing anybody practiced, and no family names.',
    ],
  },
  make: {
    title: 'Make a class',
    name: 'Class name',
    nameHint: 'Room 12',
    band: 'Reading band',
    list: 'Nicknames',
    listHint: 'One a line. First names or nicknames are enough: leave family names out.',
    file: 'Choose a CSV or OneRoster zip',
    drop: 'or drop it here',
    look: 'Look at the list',
    noName: 'Type a name for the class, such as Room 12.',
    why: {
      empty: 'No names were found. Type or paste one nickname a line.',
      many: 'That is more than 400 names. A class is smaller: paste one class at a time.',
      zip: 'That zip could not be read as a OneRoster export. Export it again, or paste the nicknames.',
      formatted:
        'That is a formatted document. Save it as plain text, or copy the names from it and paste them here.',
      page: 'That is a web page under another name, without a table in it. Open it, copy the column of names and paste it here.',
      document: 'That is a document. Copy the names from it and paste them here.',
      sheet: 'That is a spreadsheet file. Save it as CSV there and choose the CSV, or paste the nicknames.',
      columns:
        'It is not clear which column holds the names. Give that column the heading “Nickname”, or paste the names alone.',
      binary: 'That file is not a list. Save it as CSV, or paste the nicknames.',
      large: 'That file is too big for a class list. Choose a CSV or a OneRoster zip.',
      unread: 'That file could not be opened. Choose it once more, or paste the nicknames.',
    },
    which: 'Which class of the file?',
    whole: (count: number) => `Everyone in the file: ${students(count)}`,
    ofClass: (name: string, count: number, isOver: boolean) =>
      `${isolated(name)}${isOver ? ' (over)' : ''}: ${students(count)}`,
    marks: {
      code: (code: string) => code,
      period: (period: string) => `period ${period}`,
      term: (term: string) => term,
    },
    found: (count: number) => `${students(count)} found`,
    check: 'Look it over, and change any name here. Nothing is added yet.',
    nameOf: (name: string) => `Nickname, read as ${isolated(name)}`,
    double: (name: string) =>
      `Two students would be called ${isolated(name)}. Change one of them, so that each knows their own.`,
    how: {
      title: 'How the list was read',
      rows: 'The first rows of the list',
      unsure:
        'The list does not say which part is the name students go by. Look at the first rows, and press another if this is wrong.',
      column: (at: number) => `Column ${at}`,
      take: 'This is the name',
      taken: 'Taken as the name',
      takeOf: (column: string) => `${isolated(column)} is the name`,
      took: { first: 'Take the first word', last: 'Take the last word', cell: 'Take all that stands there' },
      letters:
        'The file does not say how its letters are written, so they were guessed. If a name looks wrong, choose another.',
      lettering: 'Letters',
      letterings: {
        'windows-1252': 'Western European',
        macintosh: 'Western European, from a Mac',
        'windows-1250': 'Central European',
        cp850: 'Western European, from DOS',
        'iso-8859-2': 'Central European (Latin-2)',
        'windows-1257': 'Baltic',
        'windows-1254': 'Turkish',
        'windows-1251': 'Cyrillic',
        'koi8-u': 'Cyrillic (KOI8)',
        ibm866: 'Cyrillic, from DOS',
        'x-mac-cyrillic': 'Cyrillic, from a Mac',
        'windows-1253': 'Greek',
        'windows-1255': 'Hebrew',
        'windows-1256': 'Arabic',
        'windows-1258': 'Vietnamese',
        'windows-874': 'Thai',
        shift_jis: 'Japanese',
        'euc-jp': 'Japanese (EUC)',
        gb18030: 'Chinese, simplified',
        big5: 'Chinese, traditional',
        'euc-kr': 'Korean',
      },
    },
    remove: (name: string) => `Leave out ${isolated(name)}`,
    back: 'Back to the list',
    go: (count: number) => `Make the class with ${students(count)}`,
    busy: 'Making the class…',
    made: (name: string, count: number) => `${isolated(name)} is ready, with ${students(count)}.`,
    undone: (name: string) => `${isolated(name)} was taken back.`,
    notes: {
      double: (name: string, became: string) =>
        `There is more than one ${ended(isolated(name))} One became ${ended(`“${isolated(became)}”`)}`,
      shortened: (name: string, became: string) =>
        `“${isolated(name)}” was shortened to ${ended(`“${isolated(became)}”`)}`,
      blank: (count: number) => `${n(count, 'empty row was', 'empty rows were')} left out.`,
      adult: (count: number) => `${n(count, 'adult was', 'adults were')} left out. Add them under Grown-ups.`,
      inactive: (count: number) =>
        `${n(count, 'student is', 'students are')} no longer enrolled and left out.`,
      families: 'The list has family names. They are not kept.',
      letters: (count: number) =>
        `Family names are shortened to tell ${n(count, 'student', 'students')} apart; each name can be changed below. Nothing else of them is kept.`,
      above: (count: number) => `${n(count, 'line', 'lines')} above the headings left out.`,
      nobody: (count: number) =>
        `${n(count, 'row that is no student was', 'rows that are no students were')} left out, such as a total or a test student.`,
      quote: (line: number) =>
        `Line ${line} has a quotation mark that never closes. It was read without it: look at that name.`,
      more: (count: number) => `And ${n(count, 'more note', 'more notes')} like these.`,
    },
  },
  oneClass: {
    which: 'Class',
    everyone: 'Everyone on this device',
  },
  loose: {
    title: 'Students without a class',
    about: 'They made a figure on this device, or their class was closed.',
    to: 'Class',
    place: 'Place all of them',
    placeOne: (name: string) => `Place ${isolated(name)}`,
    placed: (count: number, name: string) => `${students(count)} placed in ${ended(isolated(name))}`,
  },
  people: {
    title: 'Real people first',
    about:
      'They are shown first when a student opens “I need a real person”, on this device only. Nobody is told who opened it.',
    adults: 'Adults a student can go to',
    adultsHint: 'One a line, with where to find them: Mr. Lindqvist, room 3',
    numbers: 'Numbers to call',
    numbersHint: 'One a line: a name, a colon, the number. For example School office: 555 0100',
    country: 'Country',
    countries: {
      US: 'United States',
      CA: 'Canada',
      GB: 'United Kingdom',
      IE: 'Ireland',
      AU: 'Australia',
      NZ: 'New Zealand',
      other: 'Another country',
    },
    calls: {
      US: 'Students are shown 911, and 988 to call or text.',
      CA: 'Students are shown 911, and 988 to call or text.',
      GB: 'Students are shown 999, and Childline, 0800 1111.',
      IE: 'Students are shown 112, and Childline, 1800 66 66 66.',
      AU: 'Students are shown 000, and Kids Helpline, 1800 55 1800.',
      NZ: 'Students are shown 111, and 1737 to call or text.',
      other: 'Students are shown only the numbers above. Write down whom to call in danger.',
    },
    save: 'Keep these people',
    saved: 'The real-person card on this device shows them first.',
    many: (most: number) =>
      `A student in need reads a few lines. Keep the ${most} that matter most, in each of the two lists.`,
    noNumber: (line: string) => `“${line}” has no number after a colon. Write it as School office: 555 0100.`,
  },
  tryOut: {
    title: 'Demo class',
    about:
      'A made-up class of 24 with eleven weeks of practice, to look around in. Press whatever you like: nothing there is kept, and nothing of it gets into your class.',
    open: 'Open the demo class',
    remove: 'Remove the made-up students from this device',
    removed: 'The made-up students are gone.',
  },
  page: {
    back: 'All classes',
    stories: 'Stories',
    storiesAbout:
      'Students of this class are offered stories of this band first, and begin with its first three. Each student can choose another band for themselves; you are not told.',
    bandSet: (grades: string) => `Stories for this class: ${grades}.`,
    cards: 'Sign-in cards',
    cardsAbout:
      'Ten to a page, with the pictures and a code for a camera. A code opens the door of that student on this device, so treat it like a key. The codes are kept on this device alone, so that the same cards can be printed again.',
    onlyHere:
      'The address of this page works on this computer alone, and so will the codes. For other devices, open the desk at the address your students use, and make the cards there.',
    printAll: 'Make cards for everyone',
    again: {
      title: 'New cards for everyone?',
      about: (count: number) =>
        `With new cards, ${n(count, 'card that was printed stops', 'cards that were printed stop')} working. To print the same cards once more, no new ones are needed.`,
      print: 'Print the same cards again',
      make: (count: number) => `Make new ones, and stop ${n(count, 'card', 'cards')}`,
      found: (count: number, all: number) =>
        count === all
          ? `The same ${n(count, 'card', 'cards')} as before: nothing stops working.`
          : count === 0
            ? 'The cards were made on another device, where they can be printed again. Here only new ones can be made.'
            : `${count} of ${n(all, 'card', 'cards')} can be printed again here; the others were made on another device.`,
    },
    of: (what: string, name: string) => `${what}: ${isolated(name)}`,
    one: 'New card',
    void: 'Cancel card',
    hasCard: 'has a card',
    noCard: 'no card yet',
    ready: (count: number) => `${n(count, 'card is', 'cards are')} ready to print.`,
    print: 'Print',
    voided: (name: string) => `The cards of ${isolated(name)} no longer open the door.`,
    voidAll: 'Cancel all cards',
    voidedAll: (count: number) => `The cards of ${students(count)} no longer open the door.`,
    pictures: 'Your three pictures, in order',
    scan: 'Or hold this code to the camera',
    showPin: 'Pictures',
    noPin: 'no pictures yet',
    newPin: 'New pictures',
    pinSet: (name: string) => `${isolated(name)} has new pictures. The old ones no longer open the door.`,
    list: 'Students',
    none: 'Nobody is in this class.',
    add: 'Add students',
    wereThere: (names: readonly string[]) =>
      `${n(names.length, 'student was', 'students were')} there already: ${names.map(isolated).join(', ')}. If one in the list is somebody new, give that name a letter, such as ${isolated(`${names[0]} B.`)}`,
    missing: (names: readonly string[]) =>
      `In the class and not in this list: ${names.map(isolated).join(', ')}. They stay in the class, unless you say that they left.`,
    addGo: (count: number) => `Add ${students(count)}`,
    added: (count: number, name: string) => `${students(count)} added to ${ended(isolated(name))}`,
    addUndone: (count: number) => `${students(count)} taken back.`,
  },
  year: {
    title: 'At the end of the year',
    archive: 'Keep a copy',
    archiveAbout: 'A file with everything of this class. Nothing is taken away here.',
    archived: 'A copy of the class was saved as a file. Keep it where only you can open it.',
    erase: 'Erase',
    eraseAbout: (count: number) =>
      `Erases ${students(count)} with everything they practiced, on this device, and closes the class. It cannot be taken back: keep a copy first if you may need one.`,
    eraseType: (name: string) => `Type ${isolated(name)} to go on`,
    eraseNot: (name: string) => `That is not the name. Type ${isolated(name)} as it is written here.`,
    eraseGo: 'Erase this class for good',
    erased: (count: number) =>
      `${n(count, 'student was', 'students were')} erased. Data keeps the record of it.`,
    notYours: 'A copy, a new class and erasing are for the teacher or the counselor: they sign in for it.',
  },
  hint: 'There is no class yet. Getting started makes one in two minutes.',
  hintGo: 'Get started',
  saveTrouble:
    'This device could not save that: it may be full. Nothing is lost while this page stays open. Make room, and the next thing you do here saves this too.',
} as const;
