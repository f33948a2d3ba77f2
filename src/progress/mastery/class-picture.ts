// Which micro-skills grow in a class and which are thin. Groups under five students never become a number, nor a bar that could be measured.
import { type MicroId, type SkillId, skillIds } from '../../practice/rubric.ts';
import type { ProgressRow } from '../class/progress-rows.ts';
import { type Level, levels } from './mastery.ts';

/** A number of students, as it may be shown. */
export type HowMany = 'nobody' | 'few' | number;

export interface PicturePart {
  readonly level: Level;
  readonly students: HowMany;
  /** The share of the bar, 0 to 1. All parts of a "few" students are equally wide. */
  readonly share: number;
}

export interface MicroPicture {
  readonly micro: MicroId;
  readonly skill: SkillId;
  /** From new to strong, all five levels. */
  readonly parts: readonly PicturePart[];
}

export interface ClassPicture {
  /** In the order of the rubric. */
  readonly micros: readonly MicroPicture[];
  /** Steady or strong for at least half of the class, the furthest first. */
  readonly growing: readonly MicroPicture[];
  /** Not growing yet in at least half of the class, the thinnest first. */
  readonly thin: readonly MicroPicture[];
}

/** Fewer students than this are shown as "a few". */
const fewest = 5;
const fewShare = 0.14;
const mostNamed = 3;

/** `undefined` for a class of fewer than five students. */
export function pictureOf(rows: readonly ProgressRow[]): ClassPicture | undefined {
  if (rows.length < fewest) return undefined;
  const counted = skillIds.flatMap((skill, at) =>
    (rows[0]?.skills[at]?.micros ?? []).map(({ micro }, place) => {
      const count: Record<Level, number> = { new: 0, tried: 0, growing: 0, steady: 0, strong: 0 };
      for (const row of rows) count[row.skills[at]?.micros[place]?.level ?? 'new'] += 1;
      return { micro, skill, count };
    }),
  );
  const drawn = counted.map(({ count, ...micro }) => ({ ...micro, count, parts: partsOf(count) }));
  const there = ({ count }: (typeof drawn)[number]): number => count.steady + count.strong;
  const notYet = ({ count }: (typeof drawn)[number]): number => count.new + count.tried;
  const most = rows.length / 2;
  return {
    micros: drawn.map(bare),
    growing: drawn
      .filter((each) => there(each) >= most)
      .sort((a, b) => there(b) - there(a))
      .slice(0, mostNamed)
      .map(bare),
    thin: drawn
      .filter((each) => notYet(each) >= most)
      .sort((a, b) => notYet(b) - notYet(a))
      .slice(0, mostNamed)
      .map(bare),
  };
}

/** All levels with their share of the bar; the shares add up to 1. */
export function partsOf(count: Readonly<Record<Level, number>>): readonly PicturePart[] {
  const few = levels.filter((level) => count[level] > 0 && count[level] < fewest);
  const many = levels.filter((level) => count[level] >= fewest);
  const total = many.reduce((sum, level) => sum + count[level], 0);
  const left = 1 - few.length * fewShare;
  return levels.map((level) => {
    if (count[level] === 0) return { level, students: 'nobody', share: 0 };
    if (count[level] < fewest)
      return { level, students: 'few', share: total > 0 ? fewShare : 1 / few.length };
    return { level, students: count[level], share: (left * count[level]) / total };
  });
}

function bare({ micro, skill, parts }: MicroPicture): MicroPicture {
  return { micro, skill, parts };
}
