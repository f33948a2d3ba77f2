// Plays the whole library with simulated students and the real folds, and counts how many would meet the screen part of each skill badge.

import { shuffle } from '../../play/shuffle.ts';
import { randomFrom } from '../../practice/chance.ts';
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import { type Evidence, type SkillId, skillIds } from '../../practice/rubric.ts';
import { emptyMastery, evolveMastery, type Mastery } from '../../progress/mastery/mastery.ts';
import { isSkillReady } from '../../progress/mastery/skill-ready.ts';
import { ownWordsRuleFrom } from '../../progress/mastery/units.ts';
import type { Book, Choice, Page } from '../../story/page.ts';
import { drawBeginning, type Move, turnPage } from '../../story/reader.ts';
import { evidenceFor } from '../../words/components.ts';
import { levelFor } from '../../words/levels.ts';
import { isStrong } from '../../writing/decisions.ts';
import type { Picker, Random } from './pickers.ts';

export interface Simulated {
  readonly picker: Picker;
  readonly students: number;
  /** Share of students, 0 to 1, who meet the screen part of each skill badge. */
  readonly ready: Readonly<Record<SkillId, number>>;
}

/** Evidence units of each micro-skill after which a student has practiced enough to be judged. */
const unitsEach = 10;
/** Most plays of the whole library. */
const rounds = 5;
/** After the day from which the present rule for own words holds. */
const firstDay = Date.parse(`${ownWordsRuleFrom}T09:00:00Z`);
const dayLong = 86_400_000;

export function simulate(books: readonly Book[], picker: Picker, students: number, seed: number): Simulated {
  const count = { identify: 0, approach: 0, appreciate: 0, guide: 0 };
  for (let student = 0; student < students; student++) {
    const { mastery, today } = practise(books, picker, randomFrom(seed + student * 7919));
    for (const skill of skillIds) if (isSkillReady(mastery, skill, today)) count[skill]++;
  }
  const share = (skill: SkillId) => count[skill] / students;
  const ready = Object.fromEntries(skillIds.map((skill) => [skill, share(skill)])) as Simulated['ready'];
  return { picker, students, ready };
}

/** Plays one role-play a day, a new one each day, until every micro-skill has its units. */
function practise(books: readonly Book[], picker: Picker, random: Random) {
  let mastery: Mastery = emptyMastery;
  let day = 0;
  const write = penFor();
  for (let round = 0; round < rounds && !isFull(mastery, books); round++) {
    for (const book of shuffle(books, Math.floor(random() * 1e9), round)) {
      const grown = day / (books.length * rounds);
      for (const draft of sit(book, picker, random, grown, day)) {
        const fact = write(withinUnits(draft, mastery), day);
        mastery = evolveMastery(mastery, fact);
      }
      day++;
    }
  }
  return { mastery, today: dayFor(day) };
}

/** The facts of one sitting, with repairs at its end. */
function sit(whole: Book, picker: Picker, random: Random, grown: number, day: number): readonly FactDraft[] {
  const seed = Math.floor(random() * 1e9);
  const book = drawBeginning(whole, seed);
  const { entry } = book;
  const scene = { story: entry.id, setting: entry.setting, difficulty: entry.difficulty };
  const sitting = `${entry.id} ${day}`;
  const drafts: FactDraft[] = [
    { type: 'SittingOpened', sitting, ...scene, version: entry.version, seat: entry.seat, why: 'free' },
  ];
  const repairs: FactDraft[] = [];
  let moves: readonly Move[] = [];
  for (let page: Page = turnPage(book, moves); !page.end; page = turnPage(book, moves)) {
    const choices = shuffle(page.choices, seed, moves.length);
    const choice = picker.pick({ story: entry.id, choices, grown }, random);
    const step = moves.length;
    drafts.push(moveOf(choice, { sitting, ...scene, step }));
    if (choice.say) {
      const { kind, prompt } = choice.say;
      const components = picker.say(kind, random, grown);
      const level = levelFor(kind, components, entry.band);
      const said = { say: kind, prompt, form: 'partner' as const, level, components: [...components] };
      const evidence = [...evidenceFor(components)];
      drafts.push({ type: 'WordsSaid', sitting, ...scene, ...said, evidence });
      moves = [...moves, { choice: choice.id, level }];
      continue;
    }
    moves = [...moves, { choice: choice.id }];
    if (isStrong(choice) || random() >= picker.repairs) continue;
    const better = page.choices.find((each) => isStrong(each) && !each.say);
    if (better) repairs.push({ ...moveOf(better, { sitting, ...scene, step }), rewound: true });
  }
  return [
    ...drafts,
    ...repairs,
    { type: 'SittingClosed', sitting, story: entry.id, ending: { kind: 'steady', slug: 'over' } },
  ];
}

type Place = Omit<FactDraft<'MoveMade'>, 'type' | 'choice' | 'evidence' | 'slip' | 'via'>;

function moveOf({ id, evidence, slip }: Choice, place: Place): FactDraft<'MoveMade'> {
  return { type: 'MoveMade', ...place, choice: id, evidence: [...evidence], ...(slip ? { slip } : {}) };
}

/** Leaves out evidence for micro-skills that already have all their units. */
function withinUnits(draft: FactDraft, mastery: Mastery): FactDraft {
  if (draft.type !== 'MoveMade' && draft.type !== 'WordsSaid') return draft;
  const { sitting } = draft;
  const fits = ({ micro }: Evidence): boolean => {
    const units = mastery.units.of[micro] ?? [];
    return units.length < unitsEach || units.some((unit) => unit.sitting === sitting);
  };
  return { ...draft, evidence: draft.evidence.filter(fits) };
}

function isFull(mastery: Mastery, books: readonly Book[]): boolean {
  const micros = new Set(books.flatMap(({ entry }) => entry.practises));
  return [...micros].every((micro) => (mastery.units.of[micro]?.length ?? 0) >= unitsEach);
}

function penFor(): (draft: FactDraft, day: number) => Fact {
  let seq = 0;
  return (draft, day) => {
    seq++;
    const signed = { id: String(seq), v: 1, at: firstDay + day * dayLong + seq, day: dayFor(day) } as const;
    return { ...draft, ...signed, actor: 'one', learner: 'one', device: 'one', seq } as Fact;
  };
}

function dayFor(day: number): string {
  return new Date(firstDay + day * dayLong).toISOString().slice(0, 10);
}
