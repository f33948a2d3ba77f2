// How well a piece in one's own words holds together, from 0 to 3. Stories read it as `say_level`.
import type { Band, ComponentId, SayKind, SayLevel } from '../practice/terms.ts';

/** Learning design 6.2. Spelling and grammar never count. */
export function levelFor(kind: SayKind, components: readonly ComponentId[], band: Band): SayLevel {
  const has = new Set(components);
  if (has.size === 0) return 0;
  switch (kind) {
    case 'ask':
      return askLevel(has, band);
    case 'thank':
      return thankLevel(has);
    case 'feedback':
      return feedbackLevel(has);
  }
}

/**
 * An ask has three core parts: what it is about, what kind of help, and a kind form. A greeting, a time check or an
 * ok-if-no is a kind form too.
 */
function askLevel(has: ReadonlySet<ComponentId>, band: Band): SayLevel {
  const soft = (['greet', 'time', 'okno'] as const).filter((part) => has.has(part)).length;
  const kind = has.has('polite') || soft > 0;
  const core = [has.has('topic') || has.has('problem'), has.has('help'), kind].filter(Boolean).length;
  const boosters = (has.has('tried') ? 1 : 0) + (has.has('polite') ? soft : Math.max(0, soft - 1));
  if (core === 3 && boosters >= (band === 'C' ? 2 : 1)) return 3;
  return core >= 2 ? 2 : 1;
}

function thankLevel(has: ReadonlySet<ComponentId>): SayLevel {
  if (has.has('act') && has.has('effect') && (has.has('name') || has.has('thanks'))) return 3;
  return has.has('act') && (has.has('thanks') || has.has('effect')) ? 2 : 1;
}

function feedbackLevel(has: ReadonlySet<ComponentId>): SayLevel {
  if (!has.has('still')) return 1;
  return has.has('act') || has.has('effect') || has.has('thanks') ? 3 : 2;
}
