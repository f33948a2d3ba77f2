// Open Badges: every file is as 1EdTech describes it, says that it is unsigned, and does not contain the nickname.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import { confirmations } from '../../../src/practice/job.ts';
import { type OpenBadgeInput, openBadge } from '../../../src/progress/records/open-badge.ts';
import { earned, roleBadge, skillBadge } from '../../support/badges.ts';
import { dayFor } from '../../support/given.ts';
import { expandSafely, schemaFaults } from '../../support/open-badge-judge.ts';
import { openBadgeSchema } from '../../support/open-badge-schema.ts';

const words: OpenBadgeInput['words'] = {
  unsigned: '(unsigned)',
  description: () => 'Can ask.',
  criteria: ({ title }) => `For ${title}: practice.`,
  shown: { name: 'Shown', text: (shown) => shown.join(', ') || 'nothing' },
  confirmed: { name: (what) => what, text: ({ by, on }) => `${by}, ${on}` },
};
const badge = earned(roleBadge);
const issuer = { key: 'class room-12', name: 'Room 12' };
const write = (more: Partial<OpenBadgeInput> = {}) =>
  JSON.parse(JSON.stringify(openBadge({ badge, nickname: 'Mira', issuer, words, ...more })));

const anyWords = fc.string({ unit: 'grapheme', maxLength: 60 });
const anyBadge = fc
  .record({
    title: anyWords,
    badge: fc.oneof(fc.constant('skill:guide'), fc.string({ minLength: 1, maxLength: 40 })),
    shown: fc.array(anyWords, { maxLength: 12 }),
    confirmed: fc.array(
      fc.record({ what: fc.constantFrom(...confirmations), by: anyWords, on: fc.constant(dayFor(4)) }),
      { maxLength: 12 },
    ),
    at: fc.oneof(fc.nat(), fc.maxSafeNat()),
  })
  .map((more): Fact<'BadgeEarned'> => ({ ...earned(skillBadge), ...more }));

describe('an Open Badge', () => {
  it('is as 1EdTech describes it, whatever the nickname and the evidence are', () => {
    const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(anyBadge, anyName, (any, nickname) => {
        const file = write({ badge: any, nickname, image: 'data:image/svg+xml;base64,AAAA' });
        expect(v.safeParse(openBadgeSchema, file).issues ?? []).toEqual([]);
      }),
    );
  });
  it('uses only terms that its contexts define, read as JSON-LD in safe mode', async () => {
    for (const file of [
      write({ image: 'data:image/svg+xml;base64,AAAA' }),
      write({ badge: earned(skillBadge) }),
    ]) {
      const [node] = (await expandSafely(file)) as Record<string, unknown>[];
      expect(node?.['@type']).toEqual([
        'https://www.w3.org/2018/credentials#VerifiableCredential',
        'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential',
      ]);
    }
    // An earlier version lacked the third context, so the type of its schema was undefined.
    const without = { ...write(), '@context': write()['@context'].slice(0, 2) };
    await expect(expandSafely(without)).rejects.toThrow(/safe mode/i);
  });
  it('fits the schema that 1EdTech published, whatever it holds', () => {
    fc.assert(
      fc.property(anyBadge, (any) => {
        expect(schemaFaults(write({ badge: any, image: 'data:image/svg+xml;base64,AAAA' }))).toEqual([]);
      }),
    );
    expect(schemaFaults({ ...write(), issuer: undefined })).not.toEqual([]);
    expect(schemaFaults({ ...write(), '@context': write()['@context'].toReversed() })).not.toEqual([]);
  });
  it('has no proof, and says that it is unsigned', () => {
    const file = write();
    expect(file).not.toHaveProperty('proof');
    expect(file.description).toContain('unsigned');
  });
  it('names the student by a salted hash that anyone who knows the nickname can check', () => {
    const [identity] = write().credentialSubject.identifier;
    const again = createHash('sha256').update(`Mira${identity.salt}`, 'utf8').digest('hex');
    expect(identity.identityHash).toBe(`sha256$${again}`);
  });
  it('does not contain the nickname, the learner or the device', () => {
    const text = JSON.stringify(write({ nickname: 'Rocket Seven' }));
    expect(text).not.toMatch(/Rocket|"mira"|badge:mira|lab-1/);
  });
  it('is the same file each time, and a different one for another badge', () => {
    expect(write()).toEqual(write());
    const other = write({ badge: earned(skillBadge) });
    expect(other.id).not.toBe(write().id);
    expect(other.credentialSubject.achievement.id).not.toBe(write().credentialSubject.achievement.id);
    expect(other.credentialSubject.identifier[0].salt).not.toBe(write().credentialSubject.identifier[0].salt);
  });
  it('names the same achievement for every student of a class', () => {
    const hers = write({
      badge: { ...earned(roleBadge), id: 'badge:zoe:role:media-maker' },
      nickname: 'Zoe',
    });
    expect(hers.credentialSubject.achievement.id).toBe(write().credentialSubject.achievement.id);
    expect(hers.id).not.toBe(write().id);
  });
  it('is valid from the second it was earned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
        const { validFrom } = write({ badge: earned(roleBadge, at) });
        expect(validFrom).toBe(`${new Date(at).toISOString().slice(0, 19)}Z`);
      }),
    );
  });
  it('lists what was shown first, and then each confirmation as one piece of evidence', () => {
    expect(write().evidence.map(({ name }: { name: string }) => name)).toEqual([
      'Shown',
      'training',
      'guided',
      'real',
    ]);
    expect(write().evidence[1].narrative).toBe(`Mr. Tran, ${dayFor(8)}`);
  });
  it('shows a title with Markdown or HTML in it as plain text', () => {
    const odd = { ...earned(skillBadge), title: '[x](y) **b** <i>' };
    expect(write({ badge: odd }).credentialSubject.achievement.criteria.narrative).toBe(
      'For \\[x\\](y) \\*\\*b\\*\\* \\<i\\>: practice.',
    );
  });
});
