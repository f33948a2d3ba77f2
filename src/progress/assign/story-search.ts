// Which role-plays fit a search or a filter, on the students' shelf and at the desk.
import { microSkill } from '../../practice/micro-skills.ts';
import type { SkillId } from '../../practice/rubric.ts';
import { type Band, bands } from '../../practice/terms.ts';
import type { PracticeStory } from './next-practice.ts';

/** The part of a catalogue entry that is searched. */
interface Searched extends Pick<PracticeStory, 'practises' | 'band'> {
  readonly title: string;
  readonly brief: string;
  readonly minutes: number;
}

export interface StoryQuery {
  readonly find: string;
  readonly skill?: SkillId;
  /** Also finds stories for younger bands. */
  readonly band?: Band;
  readonly length?: 'short' | 'long';
}

/** The most minutes of a short role-play. */
const shortMinutes = 5;

/** `names` are those of its characters and of the micro-skills it practices. */
export function fitsStory(story: Searched, names: readonly string[], query: StoryQuery): boolean {
  const { find, skill, band, length } = query;
  if (skill !== undefined && !story.practises.some((micro) => microSkill(micro).skill === skill))
    return false;
  if (band !== undefined && bands.indexOf(story.band) > bands.indexOf(band)) return false;
  if (length !== undefined && (story.minutes <= shortMinutes ? 'short' : 'long') !== length) return false;
  const text = plain([story.title, story.brief, ...names].join(' '));
  return plain(find)
    .split(' ')
    .every((word) => text.includes(word));
}

/** The text without accents, apostrophes and capitals, so that "Lucía's" and "lucias" are the same. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
