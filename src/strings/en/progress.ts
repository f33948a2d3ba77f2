// Words of Progress at the desk: the table of students, the class picture, printing and saving.
import { isolated } from './isolated.ts';

type Level = 'new' | 'tried' | 'growing' | 'steady' | 'strong';

export const progressWords = {
  page: 'Progress',
  title: 'How practice is growing',
  levels: { new: 'new', tried: 'tried', growing: 'growing', steady: 'steady', strong: 'strong' },
  legend: 'How plants grow',
  layouts: 'What to look at',
  layout: { skills: 'Four skills', micros: 'All 24 moves', picture: 'Class picture' },
  find: 'Find a student',
  class: 'Class',
  allClasses: 'All classes',
  noClass: 'In no class',
  skill: 'Skill',
  anySkill: 'Any skill',
  level: 'Level',
  anyLevel: 'Any',
  noRole: 'No role yet',
  stuck: 'Help in person',
  groupBy: 'In groups',
  grouping: { none: 'All together', group: 'Small groups', class: 'Classes' },
  noGroup: 'In no group yet',
  clear: 'Show everyone',
  found: (n: number, all: number) =>
    n === all ? `${all} ${all === 1 ? 'student' : 'students'}` : `${n} of ${all} students`,
  nobodyInClass: 'Nobody is in this class yet. Getting started places students in it.',
  nobodyFits: 'Nobody fits all of that. Take one filter away, or show everyone.',
  nobody:
    'Nobody is here yet. Students appear when a class is made, when they make a figure in the game on this device, or when you collect their progress files.',
  fresh:
    'Nobody has practiced yet, and that is a fine place to start. Play one role-play together, or give one.',
  freshGive: 'Give one',
  freshTogether: 'Play together',
  more: (n: number) => `Show ${n} more`,

  grid: 'Students and their skills',
  gridHelp:
    'Arrow keys move through the table. Enter opens a student’s moves. The buttons in the top row sort.',
  columns: { student: 'Student', way: 'Pathway', last: 'Last practice', sheet: 'Sheet' },
  sortedBy: (name: string, turned: boolean) =>
    `Sorted by ${isolated(name)}${turned ? ', turned around' : ''}.`,
  open: ', all moves',
  details: (name: string) => `All moves of ${isolated(name)}`,
  openSheet: 'Sheet',
  openSheetOf: (name: string) => `Sheet of ${isolated(name)}`,
  shown: (places: readonly string[]) => places.join(', '),
  notShown: 'not shown yet',
  sitBeside: 'help in person',
  never: 'not yet',
  notStarted: 'not started',
  noRoleYet: 'no role yet',
  waits: 'waits for you',
  wants: 'wants water',

  glance: 'In one minute',
  growing: 'Growing well',
  noGrowing: 'Nothing is steady for half the class yet. That takes about six weeks.',
  thin: 'Few show it yet',
  noThin: 'Most students have begun every move.',
  assign: 'Assign',
  assignMicro: (name: string) => `Assign something for “${isolated(name)}”`,
  beside: 'Help in person',
  besideAbout: 'Six tries or more at one move and not steady yet.',
  roleless: 'No role yet',
  moreNames: (n: number) => `and ${n === 1 ? 'one more' : 'others'}`,

  picture: {
    title: 'Which moves grow, and which do not yet',
    about: (who: string) => `Every bar is ${isolated(who)}, from new on the left to strong on the right.`,
    everyone: 'the whole class',
    some: 'the students you filtered',
    asTable: 'Show as a table',
    asPlot: 'Show as a picture',
    table: 'How many students are at which step, for each move',
    move: 'Move',
    few: 'a few',
    nobody: 'none',
    small:
      'Fewer than five students are listed here, and that is no picture of a class. Their sheets say more.',
    fewMeans: 'Fewer than five are always “a few”, and drawn equally wide.',
  },

  files: {
    title: 'Print and save',
    about: (n: number) => `For the ${n === 1 ? 'student' : `${n} students`} listed here.`,
    nobody: 'Nobody is listed. Show everyone first.',
    print: 'Print the class sheet',
    csv: 'Save as a spreadsheet',
    csvAbout: 'Opens in Excel, Sheets and Numbers. Nicknames, skills, pathways and last day.',
    xapi: 'Save for the school’s data system (xAPI)',
    xapiAbout:
      'For a learning record store, in the Serious Games profile. Without names, but with each choice that was made: only for your school’s own system.',
    noted: 'A copy leaves this page, so it is noted, and the students can see that.',
    saved: (file: string) => `${file} is in your downloads.`,
    csvName: (what: string, day: string) => `hand-up ${what} ${day}`,
    xapiName: (what: string, day: string) => `hand-up xapi ${what} ${day}`,
    everyone: 'class',
    trouble:
      'The file is saved, but it could not be noted. Look at what the page says about saving, then try once more.',
    columns: {
      student: 'Student',
      class: 'Class',
      groups: 'Groups',
      ways: 'Pathways',
      lastDay: 'Last practice',
    },
  },

  sheet: {
    back: 'All students',
    print: 'Print for a conference',
    xapi: 'Save for the school’s data system (xAPI)',
    assign: 'Assign something',
    assignThis: (title: string) => `Assign “${title}”`,
    unknownTitle: 'Nobody is here',
    unknown: 'There is no student behind this link. It may be old, or they were taken off the class.',
    printed: (day: string) => `Printed ${day}. Hand Up shows how far moves have grown, never marks or ranks.`,
  },
} as const;

/** A cell of the table in words, for screen readers. */
export function levelWords(level: Level, tuneUp: boolean): string {
  return tuneUp ? `${progressWords.levels[level]}, ${progressWords.wants}` : progressWords.levels[level];
}
