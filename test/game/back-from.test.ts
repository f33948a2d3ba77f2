// Every screen but the front door has one way back; a role-play played as a step to a job leads back to that step.
import { expect, it } from 'vitest';
import { backFrom } from '../../src/game/back-from.ts';
import type { Route } from '../../src/game/route.ts';
import { barWords, troubleWords } from '../../src/strings/en/everywhere.ts';

const story = 'could-you-show-me';

it.each<[Route, ReturnType<typeof backFrom>]>([
  [{ at: 'front' }, undefined],
  [{ at: 'school' }, { label: barWords.title, to: { at: 'front' } }],
  [{ at: 'maker' }, { label: troubleWords.back, to: 'before' }],
  [
    { at: 'badges', badge: 'skill:approach' },
    { label: barWords.school, to: { at: 'school' } },
  ],
  [
    { at: 'pathway', role: 'time-buddy' },
    { label: barWords.school, to: { at: 'school' } },
  ],
  [
    { at: 'briefing', story },
    { label: barWords.school, to: { at: 'school' } },
  ],
  [
    { at: 'watch', story, role: 'time-buddy' },
    { label: barWords.pathway, to: { at: 'pathway', role: 'time-buddy' } },
  ],
  [
    { at: 'play', story, role: 'time-buddy' },
    { label: barWords.pathway, to: { at: 'pathway', role: 'time-buddy' } },
  ],
])('from %o back leads to the right screen', (route, back) => expect(backFrom(route)).toEqual(back));
