// xAPI statements follow the Serious Games profile, hold no personal data, and are the same every time.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Fact, mergeFacts } from '../../../src/practice/facts/fact.ts';
import { uuidFor } from '../../../src/progress/records/uuid.ts';
import { type Statement, xapiLines, xapiStatements } from '../../../src/progress/records/xapi.ts';
import { anyFacts } from '../../support/any-fact.ts';
import { closes, createPen, moves, opens, show } from '../../support/given.ts';

/** `urn:NID:NSS` as in RFC 8141: a namespace of 2 to 32 letters, and at least one more character. */
const urn =
  /^urn:[a-z\d][a-z\d-]{0,30}[a-z\d]:(?:[\w.~!$&'()*+,;=:@-]|%[\dA-F]{2})(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})*$/i;
const irl = v.pipe(
  v.string(),
  v.url(),
  v.check((text) => /^https:\/\/[a-z\d.-]+\/$/.test(new URL(text).href), 'is an address with a host'),
);
const iri = v.pipe(
  v.string(),
  v.check((text) => urn.test(text) || (/^https?:/.test(text) && URL.canParse(text)), 'is an IRI'),
);
const uuid = v.pipe(v.string(), v.regex(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/));
const activityType = v.picklist(
  ['serious-game', 'quest', 'dialog-tree'].map(
    (type) => `https://w3id.org/xapi/seriousgames/activity-types/${type}`,
  ),
);
const activity = v.strictObject({
  objectType: v.literal('Activity'),
  id: iri,
  definition: v.optional(
    v.strictObject({ type: activityType, name: v.optional(v.strictObject({ 'en-US': v.string() })) }),
  ),
});
/** All that one of our statements may hold; anything else is refused. */
const statementSchema = v.strictObject({
  id: uuid,
  actor: v.strictObject({
    objectType: v.literal('Agent'),
    account: v.strictObject({ homePage: irl, name: v.string() }),
  }),
  verb: v.strictObject({
    id: v.picklist([
      'http://adlnet.gov/expapi/verbs/initialized',
      'http://adlnet.gov/expapi/verbs/completed',
      'https://w3id.org/xapi/adb/verbs/selected',
    ]),
    display: v.strictObject({ 'en-US': v.picklist(['initialized', 'completed', 'selected']) }),
  }),
  object: activity,
  result: v.optional(
    v.strictObject({ completion: v.optional(v.literal(true)), response: v.optional(v.string()) }),
  ),
  context: v.strictObject({
    platform: v.literal('Hand Up'),
    registration: v.optional(uuid),
    contextActivities: v.strictObject({
      category: v.array(activity),
      parent: v.optional(v.array(activity)),
      grouping: v.optional(v.array(activity)),
    }),
  }),
  timestamp: v.pipe(v.string(), v.isoTimestamp()),
});

const write = createPen();
const deps = { uuidFor, titleOf: (story: string) => `Title of ${story}` };
const statements = (facts: readonly Fact[]) => xapiStatements(facts, deps);
const told = (all: readonly Statement[]) =>
  all.map(
    ({ verb, object }) =>
      `${verb.display['en-US']} ${object.id.replace(/^urn:hand-up:game$/, 'game').replace('urn:hand-up', 'game')}`,
  );
const place = { story: 'half-a-map', sitting: 'one' };

describe('statements', () => {
  it('tell each sitting from its opening to its end, and the game around them once', () => {
    const all = statements([
      write(opens(place)),
      write(moves([show('ask-clearly')], place)),
      write(closes(place)),
      write(opens({ ...place, sitting: 'two' })),
      write(closes({ ...place, sitting: 'two' })),
    ]);
    expect(told(all)).toEqual([
      'initialized game',
      'initialized game:role-play:half-a-map',
      'selected game:role-play:half-a-map:decision:0',
      'completed game:role-play:half-a-map',
      'completed game',
      'initialized game:role-play:half-a-map',
      'completed game:role-play:half-a-map',
    ]);
    expect(all[2]).toMatchObject({
      actor: { account: { name: 'mira' } },
      result: { response: 'a' },
      timestamp: '2026-09-01T09:00:02.000Z',
    });
  });

  it('leave out what-ifs, skipped sittings and endings without an opening', () => {
    const two = { ...place, sitting: 'two' };
    expect(
      statements([
        write(opens(place, 'what-if')),
        write(moves([], place)),
        write(closes(place)),
        write(opens(two)),
        write({ type: 'SittingSkipped', sitting: 'two', story: 'half-a-map' }),
        write(closes({ ...place, sitting: 'nobody opened it' })),
      ]),
    ).toEqual([]);
  });

  it('hold neither nickname nor quality', () => {
    const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
    const text = xapiLines(
      statements([
        write({ type: 'LearnerAdded', nickname: 'Rocket', figure, band: 'B' }),
        write(opens(place)),
        write(moves([show('ask-clearly', 'aggressive')], place)),
        write(closes(place)),
      ]),
    );
    expect(text.split('\n')).toHaveLength(6);
    expect(text).not.toMatch(/Rocket|aggressive|ask-clearly/);
  });

  it('made of any facts fit the schema, differ in id, and complete only what was begun', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const mine = mergeFacts([], facts).filter(({ learner }) => learner === 'mira');
        const all = statements(mine);
        expect(statements(mine)).toEqual(all);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const open = new Set<string>();
        for (const line of xapiLines(all).split('\n').filter(Boolean)) {
          const { verb, object, context } = v.parse(statementSchema, JSON.parse(line));
          const verbName = verb.display['en-US'];
          expect(context.contextActivities.category[0]?.id).toBe('https://w3id.org/xapi/seriousgames/v1.0');
          if (verbName === 'selected') continue;
          expect(open.has(object.id)).toBe(verbName === 'completed');
          if (verbName === 'initialized') open.add(object.id);
          else open.delete(object.id);
        }
      }),
    );
  });

  it('have the same id whenever they are made, and a different one for another name', () => {
    expect(uuidFor('a')).toBe(uuidFor('a'));
    expect(uuidFor('a')).not.toBe(uuidFor('b'));
  });
});

it('a role-play has a valid address, whatever its id', () => {
  const odd = { story: 'half \ud800 a/map’s “end”', sitting: 'one' };
  for (const statement of statements([write(opens(odd)), write(closes(odd))]))
    expect(v.safeParse(statementSchema, statement).issues ?? []).toEqual([]);
});
