// Words of the desk's Assign: giving practice and following it up. For adults, plain and warm.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';
import { andWords, someWords } from './lists.ts';

const named = (names: readonly string[], most = 4): string => someWords(names, most);

/** A title in double quotes; quotes inside it become single. */
const quoted = (title: string): string => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const students = (n: number): string => (n === 1 ? '1 student' : `${n} students`);
/** "3 students often wait": the verb follows the number. */
const does = (n: number, one: string, many: string): string => `${students(n)} ${n === 1 ? one : many}`;

export const assignWords = {
  title: 'Assign',
  parts: 'Assigning',
  give: 'Give something',
  given: (n: number) => (n === 0 ? 'Follow-through' : `Follow-through · ${n}`),
  everyone: 'Everyone here',
  /** The same inside a sentence. */
  toEveryone: 'everyone here',
  nobody: 'Nobody is in this class yet. Once students are here, you give them something in three presses.',

  what: 'What',
  kinds: 'Kinds of practice',
  tabs: {
    ideas: 'Suggested',
    stories: 'Role-plays',
    micros: 'Micro-skills',
    steps: 'Pathways',
    due: 'Time to repeat',
  },
  ideasAbout: 'From what this class has practiced. One press fills in everything; look it over and give it.',
  noIdeas:
    'No suggestion right now. Everything suggested has been given, or there is too little practice yet.',
  noSteps: 'Nobody is on the way to a role with a role-play left to do.',
  noDue: 'Nothing is to be repeated today. What is strong comes up again after 7, 21 and 60 days.',
  microsAbout: 'You give the move; the app picks a role-play that is fresh for each student.',
  thin: 'thin here',
  dueFor: (n: number) => `due for ${students(n)}`,

  idea: {
    patterns: {
      waits: (n: number) => does(n, 'often waits rather than asks', 'often wait rather than ask'),
      shortcuts: (n: number) => does(n, 'often goes for the quick answer', 'often go for the quick answer'),
      pushes: (n: number) => does(n, 'often starts with a push', 'often start with a push'),
      safety: (n: number) =>
        does(n, 'sometimes keeps a safety thing from adults', 'sometimes keep a safety thing from adults'),
      feedback: (n: number) =>
        does(n, 'finds honest feedback hard to say', 'find honest feedback hard to say'),
      overhelps: (n: number) => does(n, 'helps by doing it for others', 'help by doing it for others'),
    },
    supports: {
      waits: 'The Ask Card helps too: it lets a student ask without speaking up.',
      shortcuts: 'Asking for a hint can be practiced until it feels as quick.',
      pushes: 'The need is fine. Softer first words can be practiced.',
      safety: 'Say the always-tell list once more, together.',
      feedback: 'Say it with “When…, I…, could we…?”',
      overhelps: 'Hands behind the back, questions first.',
    },
    first: (n: number) => does(n, 'has not met this one yet', 'have not met this one yet'),
    firstWhy: 'One of the three that everybody plays first.',
    refresher: (micro: string, n: number) => `Time to repeat “${micro}”: ${students(n)}`,
    refresherWhy: 'It was strong. One fresh role-play keeps it so.',
    step: (role: string, n: number) => `On the way to ${role}: ${students(n)}`,
    stepWaits: 'Only this practice is between them and the next step.',
    stepSoon: 'Part of the way. It can be played now.',
    thin: (micro: string) => `Few in this class show “${micro}” yet`,
    thinWhy: 'Few have used it so far.',
  },
  playStory: (title: string) => `Role-play: ${title}`,
  pickMicro: (micro: string) => `Micro-skill: ${ended(micro)} The app picks.`,

  find: 'Find',
  skill: 'Skill',
  anySkill: 'Any skill',
  band: 'Grade',
  anyBand: 'Any grade',
  bands: { A: 'Grades 3 up', B: 'Grades 4 up', C: 'Grades 6 up' },
  length: 'Length',
  anyLength: 'Any length',
  lengths: { short: '5 minutes or less', long: 'More than 5 minutes' },
  found: (n: number, all: number) => (n === all ? `${all} role-plays` : `${n} of ${all} role-plays`),
  showAll: 'Show them all',
  noneFound: 'No role-play fits all of that. Take a filter away, or try another word.',
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  guide: 'they are the guide',
  sensitive: 'sensitive',
  sensitiveWhy:
    'For one student at a time, after you have talked. It opens only for the student you give it to, and they can leave it at any moment.',
  preview: 'Preview',
  previewOf: (title: string) => `Preview ${title}`,

  whom: 'To whom',
  wholeClass: (name: string, n: number) => `${isolated(name)} · ${n}`,
  groupOf: (name: string, n: number) => `${isolated(name)} · ${n}`,
  emptyGroup: 'Nobody is in this group now',
  studentsHere: 'Students',
  oneOnly: 'One student: this role-play is sensitive.',
  names: (names: readonly string[]) => named(names),
  chosen: (names: readonly string[]) => (names.length === 0 ? 'Nobody chosen yet.' : ended(named(names, 5))),
  sameForAll: 'It shows in the student’s list like everyone else’s. Classmates cannot tell who got what.',

  when: 'By when',
  due: { next: 'Next school day', friday: 'Friday', week: 'In a week', fortnight: 'In two weeks' },
  noDay: 'No day',
  otherDay: 'Another day',
  past: 'That day is over. Choose today or a day after it.',
  weekend: 'That is a weekend. It can stay; most students are back on Monday.',
  note: 'A note, if you like',
  noteHint: 'Students read it. Leave out names, reasons and anything private.',
  noteNames: (name: string) =>
    `The note names ${ended(isolated(name))} Others may read it over a shoulder: can it be said without the name?`,
  noteContact: 'There is an address or a number in the note. Keep those for talking.',

  giveIt: 'Give it',
  giveTo: (what: string, whom: string, by: string | undefined) =>
    by ? `Give ${quoted(what)} to ${whom}, by ${isolated(by)}` : `Give ${quoted(what)} to ${whom}`,
  firstWhat: 'Choose what to give. The suggestions are a good place to start.',
  firstWhom: 'Choose who gets it: the class, a group, or one student.',
  oneAtATime: 'This one is sensitive: choose one student.',
  hasAlready: (whom: string) => `Given before, and still open for ${whom}.`,
  done: (what: string, whom: string, by: string | undefined) =>
    by ? `${quoted(what)} is given to ${whom}, by ${isolated(by)}.` : `${quoted(what)} is given to ${whom}.`,
  undone: (what: string) => `${quoted(what)} is taken back.`,
} as const;

export const followWords = {
  title: 'What was given',
  none: 'Nothing is open. What you give shows here: who began, who finished, and what it grew.',
  besideTitle: 'A person may help more than another try',
  beside: (name: string, micros: readonly string[]) =>
    `${isolated(name)} has had six tries or more at ${andWords(micros.map((micro) => `“${micro}”`))}, not steady yet. Help in person: watch one together, then try it as partners.`,
  besideMore: (n: number) => (n === 1 ? '1 more like this' : `${n} more like this`),
  to: (whom: string) => `For ${whom}`,
  on: (given: string, due: string | undefined) => (due ? `Given ${given} · by ${due}` : `Given ${given}`),
  late: 'The day has passed',
  allDone: 'Everyone has finished',
  finished: 'Finished',
  started: 'Began',
  notYet: 'Not yet',
  nobody: 'nobody so far',
  names: (names: readonly string[]) => named(names, 8),
  endings: 'How it ended',
  kinds: { bright: 'bright', steady: 'steady', bumpy: 'bumpy', adult: 'with an adult' },
  kindPeople: (kind: string, people: number) => `${kind} for ${people}`,
  kindMost: (kind: string) => `mostly ${kind}`,
  kindsMean: 'Every ending teaches; a bumpy one often the most.',
  grew: 'What it grew',
  grewFor: (micro: string, names: readonly string[]) => `${micro}: ${named(names)}`,
  nothingYet: 'Levels have not changed yet. That is usual: they rise over several role-plays.',
  short: 'Who needs you here',
  shortAt: (n: number, micro: string, names: readonly string[]) =>
    `Decision ${n}, “${micro}”, the short way: ${named(names, 8)}`,
  group: 'Make a group',
  groupFor: (names: readonly string[]) => `Make a group of ${named(names, 8)}`,
  groupName: (micro: string, title: string) => `${micro} · ${title}`,
  grouped: (name: string) => `In the group ${quoted(name)}`,
  withdraw: 'Withdraw',
  withdrawFor: (what: string, whom: string) => `Withdraw ${quoted(what)} for ${whom}`,
  withdrawn: (what: string, whom: string) =>
    `${quoted(what)} is withdrawn for ${whom}. What was practiced stays.`,
  back: (what: string) => `${quoted(what)} is given again.`,
  unknownStory: 'A role-play that is not on the shelf any more',
  nobodyLeft: 'students who have left',
} as const;

export const previewWords = {
  titleOf: (title: string) => `Preview: ${title}`,
  about: 'Read it as a student would. Nothing is recorded.',
  decisions: 'Decisions',
  jump: (n: number, asks: string) => `${n}. ${asks}`,
  start: 'From the start',
  otherBeginning: 'Another beginning',
  back: 'Back one choice',
  narrator: 'Narrator',
  you: 'You',
  coach: 'Coach',
  thinks: (name: string) => `${isolated(name)} thinks, hidden until the end`,
  shows: 'in',
  plain: 'Shows nothing: it is there for the story.',
  ownWords: 'Opens “say it in your own words”',
  howSaid: 'How it was said',
  levels: { 0: 'without words', 1: 'a start', 2: 'most of it', 3: 'all of it' },
  choices: 'Choices',
  ending: (kind: string) => `Ending: ${kind}`,
  loading: 'Opening the role-play…',
  failed: 'This role-play did not load. Check the connection, then open the preview again.',
  quality: {
    adaptive: 'Strong move',
    partial: 'Getting there',
    expedient: 'Shortcut',
    avoidant: 'Hide-away',
    aggressive: 'Push',
  },
  giveThis: 'Choose this one',
} as const;
