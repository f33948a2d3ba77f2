// What all tags share: a key, a value, a name in small letters, and the message for an unknown tag.
import type { TellProblem } from './problem.ts';
import type { RuleName } from './rule-names.ts';

/** Ids of choices, endings and sounds. */
export const smallName = /^[a-z][a-z0-9-]*$/;

/** Keeps the value if it is one of those known; otherwise reports which values there are. */
export function keep<Value extends string>(
  known: readonly Value[],
  value: string,
  say: TellProblem,
  what: RuleName,
  keepIt: (value: Value) => void,
): void {
  const found = known.find((each) => each === value);
  if (found) keepIt(found);
  else say(what, `"${value}" is no ${what}. It can be ${known.join(', ')}.`);
}

export function split(tag: string): readonly [key: string, value: string] {
  const at = tag.indexOf(':');
  return at < 0 ? [tag.trim(), ''] : [tag.slice(0, at).trim(), tag.slice(at + 1).trim()];
}

/** The message for an unknown tag. Text that is no tag name was probably meant to be read. */
export function unknownTag(tag: string, message: string): string {
  return smallName.test(split(tag)[0])
    ? message
    : `A # begins a tag, so "#${tag}" is not shown. Write \\# for a number sign.`;
}
