// When a device's clock is clearly wrong.
import { expect, it } from 'vitest';
import { clockFault } from '../../../src/progress/class/clock-off.ts';
import { createPen, opens } from '../../support/given.ts';

const there = (day: string) => ({ ...createPen({ device: 'there' })(opens()), day });
const here = (day: string) => ({ ...there(day), device: 'here' });

it.each([
  ['before the game was made', [], '2020-01-01', 'early'],
  ['more than a day before something from elsewhere', [there('2026-11-04')], '2026-11-02', 'behind'],
  ['more than a day before something of its own', [here('2026-11-04')], '2026-11-02', 'behind'],
  ['years after everything', [there('2026-11-04')], '2030-11-04', 'ahead'],
  [
    'years after everything but what it wrote itself today',
    [there('2026-11-04'), here('2030-11-04')],
    '2030-11-04',
    'ahead',
  ],
  ['far in the future with nothing kept', [], '2045-01-01', 'ahead'],
])('a clock is wrong that stands %s', (_, facts, today, fault) => {
  expect(clockFault(facts, 'here', today)).toBe(fault);
});

it.each([
  ['nothing is kept', [], '2026-11-02'],
  ['it is the day before elsewhere, on the other side of the world', [there('2026-11-03')], '2026-11-02'],
  ['the summer was long', [there('2026-06-01')], '2026-09-10'],
  ['a class is opened again after a year', [there('2026-09-10')], '2027-12-01'],
])('a clock is not called wrong when %s', (_, facts, today) => {
  expect(clockFault(facts, 'here', today)).toBeUndefined();
});
