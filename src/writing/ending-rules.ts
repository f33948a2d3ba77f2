// Rules for endings: at least one goes well, at least one is bumpy, and each bumpy one goes on.
import { sentencesIn } from './reading.ts';
import type { StoryRule } from './story-rule.ts';

const nextStep = /\b(can|could|still|next|tomorrow|again|later|not too late|another|yet)\b/i;

/** A bumpy ending first shows the result of the move, then a way on. */
const bumpyGoesOn: StoryRule = ({ turns }, say) => {
  for (const { lines, end } of turns) {
    if (end?.kind !== 'bumpy') continue;
    const told = lines.filter(({ kind }) => kind === 'narration' || kind === 'coach').slice(-1);
    const last = sentencesIn(told[0]?.text ?? '').at(-1) ?? '';
    if (!nextStep.test(last))
      say.line(
        lines[lines.length - 1],
        'bumpy',
        'A bumpy ending says what can be done next. Add it: "You can still…"',
      );
  }
};

/** A story needs a good and a bumpy ending: with only one kind, it teaches only half. */
const endings: StoryRule = ({ entry, turns }, say) => {
  const kinds = new Set(turns.flatMap(({ end }) => (end ? [end.kind] : [])));
  const slugs = new Set(turns.flatMap(({ end }) => (end ? [`${end.kind} ${end.slug}`] : [])));
  if (!kinds.has('bright') && !kinds.has('adult'))
    say.head('endings', 'No ending is bright or adult. Write one.');
  // A training may do without a bumpy ending: its host keeps the student until they are ready.
  if (entry.trains) return;
  if (!kinds.has('bumpy')) say.head('endings', 'No ending is bumpy. Let a temptation lead somewhere.');
  if (slugs.size < 3) say.head('endings', `There are ${slugs.size} endings. Write three at least.`);
};

export const endingRules: readonly StoryRule[] = [bumpyGoesOn, endings];
