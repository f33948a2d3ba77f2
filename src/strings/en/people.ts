// Words for students who change: a new name, another class, leaving, and one student with two figures.
import { ended } from './ended.ts';
import { isolated } from './isolated.ts';
import { andWords } from './lists.ts';

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const peopleWords = {
  change: 'Change',
  title: (name: string) => `Change ${isolated(name)}`,
  rename: {
    title: 'Another name',
    label: 'Nickname',
    go: 'Rename',
    empty: 'Type a nickname.',
    taken: (name: string) => `There is a ${isolated(name)} in this class already. Type another nickname.`,
    done: (was: string, name: string) => `${isolated(was)} is called ${isolated(name)} now.`,
    undone: (name: string) => `The name is ${isolated(name)} again.`,
  },
  move: {
    title: 'Another class',
    about: 'What was practiced goes along. What was given to the whole class stays here.',
    label: 'Class',
    go: 'Move',
    none: 'There is no other class on this device.',
    taken: (name: string, into: string) =>
      `There is a ${isolated(name)} in ${isolated(into)} already. Rename one of the two first.`,
    done: (name: string, into: string) =>
      `${isolated(name)} is in ${isolated(into)} now, with everything practiced.`,
    undone: (name: string, into: string) => `${isolated(name)} is back in ${ended(isolated(into))}`,
  },
  leave: {
    title: 'Leaves the class',
    about: (name: string) =>
      `${isolated(name)} is taken off the lists and the board. What was practiced is kept, until you erase it under Data.`,
    go: 'Leaves, keep what was practiced',
    done: (name: string, from: string) =>
      `${isolated(name)} left ${ended(isolated(from))} What was practiced is kept.`,
    undone: (name: string, into: string) =>
      `${isolated(name)} is in ${isolated(into)} again, with pictures and cards as before.`,
    erase: 'Leaves, and erase everything',
    hasLeft: (name: string) => `${isolated(name)} has left`,
    left: 'Left this class',
    leftAbout: 'They are on no list and no board. What they practiced is kept, and can be erased under Data.',
    back: (name: string) => `Bring ${isolated(name)} back`,
    backTaken: (name: string) =>
      `There is another ${isolated(name)} in this class now. Rename that one first.`,
  },
  roll: {
    title: 'Roll over',
    about: (count: number) =>
      `Closes this class and places ${n(count, 'student', 'students')} in a new one. What they practiced goes with them; groups and what was given to the whole class end here.`,
    name: 'Name of the new class',
    first: 'The new class',
    who: 'Choose who goes where',
    split: 'Name of a second new class',
    splitHint: 'Only if the class splits.',
    leaves: 'Leaves, practice is kept',
    sum: (goals: readonly (readonly [into: string, count: number])[]) =>
      goals.map(([into, count]) => `${isolated(into)}: ${count}`).join(' · '),
    go: 'Roll over to the new class',
    rolled: (names: readonly string[]) =>
      names.length === 0
        ? 'The class is closed.'
        : `Welcome to ${ended(andWords(names))} The old class is closed.`,
    rolledBack: (name: string) => `Everyone is back in ${ended(isolated(name))}`,
  },
  join: {
    title: 'The same student twice',
    about:
      'A student who made a second figure is here twice. What both did is put together; it can be taken back for ten minutes.',
    who: (name: string) => `The same student as ${isolated(name)}`,
    nobody: 'Choose…',
    inClass: (name: string, into: string) =>
      into === '' ? isolated(name) : `${isolated(name)}, ${isolated(into)}`,
    keep: 'Name, class, pictures and card that stay',
    go: 'Make one of the two',
    choose: 'Choose the other figure first.',
    cards: (count: number) => `${n(count, 'printed card stops', 'printed cards stop')} working.`,
    done: (name: string, other: string) =>
      `${isolated(other)} and ${isolated(name)} are one student now, called ${ended(isolated(name))}`,
    undone: (name: string, other: string) => `${isolated(name)} and ${isolated(other)} are two again.`,
    lately: (name: string, other: string) =>
      `${isolated(name)} was made one with ${ended(isolated(other))} This can be taken back for ten minutes.`,
    part: (name: string, other: string) => `Make ${isolated(name)} and ${isolated(other)} two again`,
  },
} as const;
