// The quick check never lets through what the schema would refuse, drop or change.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createQuickCheck } from '../../../src/practice/facts/quick-check.ts';

const schema = v.object({
  type: v.literal('Sample'),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(4)),
  day: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  seq: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  ready: v.optional(v.boolean()),
  words: v.pipe(v.array(v.picklist(['a', 'b', 3])), v.maxLength(2)),
  to: v.variant('kind', [
    v.object({ kind: v.literal('class') }),
    v.object({ kind: v.literal('student'), learner: v.string() }),
  ]),
});
const quick = createQuickCheck(schema);
const sample = { type: 'Sample', id: 'x', day: '26', seq: 3, words: ['a', 3], to: { kind: 'class' } };

const odd = fc.oneof(
  fc.constantFrom(undefined, null, Number.NaN, -1, 1.5, 12, '', 'x', 'abcde', '26', true, [], {}, ['c']),
  fc.anything(),
);
/** The sample with one field that may not fit. */
const spoilt = fc
  .tuple(fc.constantFrom(...Object.keys(sample), 'ready', 'more'), odd, fc.boolean())
  .map(([key, value, remove]) => {
    const data: Record<string, unknown> = { ...sample, [key]: value };
    if (remove) delete data[key];
    return data;
  });

describe('The quick check', () => {
  it('lets through what fits the schema', () => {
    expect(quick(sample)).toBe(true);
    expect(quick({ ...sample, ready: false, to: { kind: 'student', learner: 'y' } })).toBe(true);
  });
  it('lets nothing through that the schema would refuse, drop or change', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(spoilt, odd), (data) => {
        const result = v.safeParse(schema, data);
        if (!quick(data)) {
          refused++;
          return;
        }
        expect(result.success).toBe(true);
        expect(result.output).toEqual(data);
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
  it('leaves schemas it does not understand to valibot', () => {
    expect(createQuickCheck(v.pipe(v.string(), v.trim()))('x')).toBe(false);
    expect(createQuickCheck(v.object({ at: v.date() }))({ at: new Date(0) })).toBe(false);
  });
});
