// A student's idea for a job leaves the form: empty lines are left out, and it is stopped when it is private, hurtful or incomplete.
import { describe, expect, it } from 'vitest';
import {
  checkDraft,
  emptySuggestion,
  type SuggestionDraft,
} from '../../../src/game/jobs/suggestion-draft.ts';

const draft: SuggestionDraft = {
  title: 'Recess Game Starter',
  asked: 'Games',
  helpsWhom: 'Anyone',
  helps: ['Find a game', '', ' '],
  notMyJob: [
    { what: 'Fights', who: 'an adult' },
    { what: '', who: '' },
    { what: '', who: '' },
  ],
  fetchAdultWhen: ['someone is hurt', ''],
  sponsor: 'office',
};

describe('An idea that is sent', () => {
  it('leaves out the lines that were left empty', async () => {
    const checked = await checkDraft(draft);
    expect(checked).toMatchObject({
      ok: true,
      suggestion: { helps: ['Find a game'], notMyJob: [{ what: 'Fights', who: 'an adult' }] },
    });
  });
  it('needs every part', async () => {
    const checked = await checkDraft(emptySuggestion);
    expect(!checked.ok && [...checked.parts.keys()].sort()).toEqual(
      ['asked', 'fetchAdultWhen', 'helps', 'helpsWhom', 'notMyJob', 'sponsor', 'title'].sort(),
    );
  });
  it.each([
    ['an e-mail address', 'write me@school.org', 'email'],
    ['a phone number', 'call 555 123 4567', 'phone'],
    ['a link', 'see https://example.org', 'link'],
    ['a rude word', 'what the fuck', 'rude'],
  ])('is stopped at the field for %s', async (_, words, trouble) => {
    const checked = await checkDraft({ ...draft, notMyJob: [{ what: 'Fights', who: words }], asked: words });
    expect(!checked.ok && Object.fromEntries(checked.parts)).toEqual({ asked: trouble, notMyJob: trouble });
  });
  it.each(['push it, pass it, assemble it', 'grades 3, 4, 5, 6, 7 and 8 at 12:30'])(
    'lets “%s” pass',
    async (asked) => {
      expect((await checkDraft({ ...draft, asked })).ok).toBe(true);
    },
  );
});
