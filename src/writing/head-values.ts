// How the values of a head are written: parts between upright strokes, and lists between commas.
import type { RuleName } from './rule-names.ts';

/** Says what is the matter with a tag of the head. */
export type SayOfTag = (tag: string, rule: RuleName, message: string) => void;

/** `word \\| what it means`, as ink needs it written. */
export function strokeParts(value: string): readonly string[] {
  return value.split('|').map((part) => part.replace(/\\$/, '').trim());
}

export function listOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
