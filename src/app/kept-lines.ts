// All that is kept about a student, one plain line a fact: students see everything that is kept about them.
import { keptWords } from '../kit/strings/kept.ts';
import type { Fact } from '../practice/fact.ts';
import { microSkill } from '../practice/micro-skills.ts';
import { catalogue } from '../story/catalogue.ts';

/** Newest first. */
export function keptLines(facts: readonly Fact[], learner: string): readonly string[] {
  return facts
    .filter((fact) => fact.learner === learner)
    .map((fact) => {
      const when = new Date(fact.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
      return keptWords.line(when, lineFor(fact));
    })
    .reverse();
}

function lineFor(fact: Fact): string {
  switch (fact.type) {
    case 'LearnerAdded':
    case 'LearnerRenamed':
      return keptWords.figure(fact.nickname);
    case 'SittingOpened':
      return keptWords.opened(titleOf(fact.story));
    case 'MoveMade':
      return keptWords.move(titleOf(fact.story), fact.choice, shown(fact.evidence));
    case 'WordsSaid':
      return keptWords.words(titleOf(fact.story), shown(fact.evidence));
    case 'SittingClosed':
      return keptWords.closed(titleOf(fact.story));
    default:
      return keptWords.other(fact.type);
  }
}

function titleOf(story: string): string {
  return catalogue.find(({ id }) => id === story)?.title ?? story;
}

function shown(evidence: Extract<Fact, { type: 'MoveMade' }>['evidence']): string {
  return evidence.map(({ micro, quality }) => keptWords.shown(microSkill(micro).name, quality)).join(', ');
}
