// Do these words suggest something big or unsafe? A signpost to a real person, never a monitor: it misses things, and nothing is kept.
import { checkInRules } from './big/check-in-rules.ts';
import { plainSentences } from './big/plain-words.ts';
import { tellsIn } from './big/rule.ts';
import { spanishHintedFearRules, spanishHintedRules } from './big/spanish-hinted-rules.ts';
import { spanishCheckInRules, spanishStopRules } from './big/spanish-rules.ts';
import { stopRules } from './big/stop-rules.ts';

/** `stop`: hide the words and show people, at once. `checkIn`: go on, then ask gently. */
export type Bigness = 'stop' | 'checkIn' | undefined;

const stops = [...stopRules, ...spanishStopRules, ...spanishHintedRules];
const checkIns = [...checkInRules, ...spanishCheckInRules, ...spanishHintedFearRules];

/** Takes all that was written together: the fields of a form are joined by a new line. */
export function soundsBig(text: string): Bigness {
  const sentences = plainSentences(text);
  if (sentences.some((sentence) => stops.some((rule) => tellsIn(sentence, rule)))) return 'stop';
  if (sentences.some((sentence) => checkIns.some((rule) => tellsIn(sentence, rule)))) return 'checkIn';
  return undefined;
}
