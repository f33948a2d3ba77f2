// Do these words suggest something big or unsafe? If so, the screen points to a real person. It is no monitor: it misses things, and nothing is kept.
import { checkInRules } from './big/check-in-rules.ts';
import { plainSentences } from './big/plain-words.ts';
import { mayTell, type Rule, tellsIn } from './big/rule.ts';
import { spanishHintedFearRules, spanishHintedRules } from './big/spanish-hinted-rules.ts';
import { spanishCheckInRules, spanishStopRules } from './big/spanish-rules.ts';
import { stopRules } from './big/stop-rules.ts';

/** `stop`: hide the words and show people to talk to, at once. `checkIn`: go on, then ask gently. */
export type Bigness = 'stop' | 'checkIn' | undefined;

/** Words that only a Spanish sentence has. A text without any is not checked against the Spanish rules. */
const spanishWord =
  /\b(?:que|mi|mis|el|la|los|las|de|del|un|una|unos|se|le|les|lo|nos|en|con|por|para|porque|cuando|si|ya|su|sus|te|yo|ella|ellos|al|es|esta|estoy|estan|hay|muy|tengo|tiene|quier\w+|voy|va|van|nadie|todos|siempre|dad me|mom me|pega\w*|golpea\w*|toca\w*|manosea|mata\w*|matar\w*|mori\w*|suicid[aio]\w+|viol[oa]|amenaz\w+|miedo|od[ia]\w*|acos\w+|burla\w*|vivir|comida|casa|desaparecer|duermo|dormimos|fumamos|balac\w+|tiroteo|bullying|cort\w+me|lastim\w+|encierra\w*|obliga\w*|vomit[oa]|embarazada|solos|solas?)\b/;

const stops = { english: stopRules, spanish: [...spanishStopRules, ...spanishHintedRules] };
const checkIns = { english: checkInRules, spanish: [...spanishCheckInRules, ...spanishHintedFearRules] };

/** Takes everything that was written at one time: the fields of a form, joined by new lines. */
export function soundsBig(text: string): Bigness {
  const sentences = plainSentences(text);
  if (tellAny(sentences, stops)) return 'stop';
  if (tellAny(sentences, checkIns)) return 'checkIn';
  return undefined;
}

/** A sentence in which no rule finds anything, so that each rule has to look through all of it. */
const harmless = 'could you show me how you did the second part after lunch';

/**
 * Tries every rule once ahead, one rule a step: in all of them the first time costs a slow device a third of a second.
 * Each rule is tried twice, because browsers only make a pattern fast at its second use.
 */
export function* readied(): Generator<undefined, void> {
  for (const rules of [stops, checkIns]) {
    for (const rule of [...rules.english, ...rules.spanish]) {
      for (const _ of [1, 2]) tellsIn(harmless, rule);
      yield;
    }
  }
}

interface Rules {
  readonly english: readonly Rule[];
  readonly spanish: readonly Rule[];
}

function tellAny(sentences: readonly string[], { english, spanish }: Rules): boolean {
  const whole = sentences.at(-1) ?? '';
  const told = (rule: Rule) => mayTell(whole, rule) && sentences.some((sentence) => tellsIn(sentence, rule));
  return english.some(told) || (spanishWord.test(whole) && spanish.some(told));
}
