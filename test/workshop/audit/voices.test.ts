// Whether a small word model tells people apart, from ten lines of a story that it did not read.
import { expect, it } from 'vitest';
import type { CastMember } from '../../../src/story/cast.ts';
import { voicesOf } from '../../../src/workshop/audit/voices.ts';
import { auditedStory } from '../../support/audited-story.ts';

const member = (id: string, kind: CastMember['kind']) => ({ id, kind, name: id }) as unknown as CastMember;
const cast = [member('noor', 'student'), member('kai', 'student'), member('tran', 'adult')];

/** Six stories in which each says ten lines with their own words; `twist` says who talks like whom in which story. */
function stories(twist: (who: string, story: number) => string) {
  const words: Readonly<Record<string, string>> = {
    NOOR: 'Yeah, ugh, I kinda broke it!',
    KAI: 'Um. Okay. So. Wait.',
    TRAN: 'Let us look at the settings together before we decide.',
  };
  return Array.from({ length: 6 }, (_, story) =>
    auditedStory(
      [
        {
          lines: Object.keys(words).flatMap((who) =>
            Array.from(
              { length: 10 },
              (__, at) => `${who}: ${words[twist(who, story)]} thing${story}x${at}.`,
            ),
          ),
        },
      ],
      { id: `story-${story}` },
    ),
  );
}

it('people with voices of their own are told apart', () => {
  const { adultOrChild, whichChild } = voicesOf(
    stories((who) => who),
    cast,
  );
  expect(adultOrChild).toEqual({ value: 1, offenders: [] });
  expect(whichChild).toEqual({ value: 1, offenders: [] });
});

it('people who all talk alike are not', () => {
  const { adultOrChild, whichChild } = voicesOf(
    stories(() => 'NOOR'),
    cast,
  );
  expect(adultOrChild.value).toBeLessThanOrEqual(0.5);
  expect(whichChild.value).toBeLessThanOrEqual(0.5);
});

it('the story in which an adult talks like a child is named', () => {
  const { adultOrChild } = voicesOf(
    stories((who, story) => (who === 'TRAN' && story === 2 ? 'NOOR' : who)),
    cast,
  );
  expect(adultOrChild.offenders).toEqual([{ story: 'story-2', why: 'ten lines of tran sound like a child' }]);
});

it('a catchphrase alone tells nobody', () => {
  const says = (who: string) => (who === 'NOOR' ? 'Whoa' : 'Hm');
  const { whichChild } = voicesOf(
    Array.from({ length: 6 }, (_, story) =>
      auditedStory(
        [
          {
            lines: ['NOOR', 'KAI'].flatMap((who) =>
              Array.from({ length: 10 }, (__, at) => `${who}: ${says(who)} thing${story}x${at}.`),
            ),
          },
        ],
        { id: `story-${story}` },
      ),
    ),
    cast,
  );
  expect(whichChild.value).toBe(0.5);
});
