// How the values of a head are written: parts are separated by `|`, lists by commas.
import type { RuleName } from './rule-names.ts';

/** Reports a problem with a tag of the head. */
export type SayOfTag = (tag: string, rule: RuleName, message: string) => void;

/** Splits `word \\| what it means`; ink needs the backslash in front of `|`. */
export function strokeParts(value: string): readonly string[] {
  return value.split('|').map((part) => part.replace(/\\$/, '').trim());
}

export function listOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
