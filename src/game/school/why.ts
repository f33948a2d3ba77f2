// Why a role-play is suggested, in a child's words.

import type { MicroId } from '../../practice/rubric.ts';
import { microWords } from '../../strings/en/micro-skills.ts';
import { pathWords } from '../../strings/en/rooms.ts';

export interface Reason {
  readonly micro: MicroId;
  readonly why: keyof typeof pathWords.why;
  /** The day by which it should be done, in words: "Friday". */
  readonly due?: string | undefined;
}

export function whyFor({ why, micro, due }: Reason): string {
  const line = pathWords.why[why];
  return typeof line === 'string' ? line : line(microWords[micro].name, due);
}
