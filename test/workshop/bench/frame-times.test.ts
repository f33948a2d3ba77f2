// Frames are read from a trace: those of the measured page alone, by the time its thread worked.
import { expect, it } from 'vitest';
import { frameTimes } from '../../../src/workshop/bench/frame-times.ts';

const event = (name: string, frame: string, tdur?: number) => ({ name, tdur, args: { data: { frame } } });

it('frames of another page, other events and frames without a CPU time are left out', () => {
  const traceEvents = [
    event('FireAnimationFrame', 'ours', 4000),
    event('FireAnimationFrame', 'ours', 1500),
    event('FireAnimationFrame', 'bare', 9000),
    event('FunctionCall', 'ours', 7000),
    event('FireAnimationFrame', 'ours'),
    { name: 'FireAnimationFrame' },
  ];
  expect(frameTimes(JSON.stringify({ traceEvents }), 'ours')).toEqual([1.5, 4]);
});
