// Each level of a plant is drawn: a browser leaves out what is no SVG element.
import { createElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Plant } from '../../src/kit/Plant.tsx';

const levels = ['new', 'tried', 'growing', 'steady', 'strong'] as const;
const drawn = levels.map((level) => renderToStaticMarkup(createElement(Plant, { level, tuneUp: true })));

it('has SVG elements only', () => {
  const tags = new Set(drawn.flatMap((each) => [...each.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag)));
  expect([...tags].sort()).toEqual(['circle', 'g', 'path', 'svg']);
});

it('has another picture for each level', () => {
  expect(new Set(drawn).size).toBe(levels.length);
});
