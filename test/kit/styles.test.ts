// Rules for every style sheet: a hover style must not stay behind after a tap on a touch screen (kit/theme.css).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

/** Hover selectors of a sheet that stand outside `@media (hover: hover)`. */
function looseHovers(text: string): readonly string[] {
  const open: string[] = [];
  let head = '';
  const loose: string[] = [];
  for (const letter of text.replace(/\/\*[\s\S]*?\*\//g, '')) {
    if (letter === '{') {
      if (head.includes(':hover') && !open.some((each) => each.includes('(hover: hover)')))
        loose.push(head.trim());
      open.push(head);
      head = '';
    } else if (letter === '}' || letter === ';') {
      if (letter === '}') open.pop();
      head = '';
    } else head += letter;
  }
  return loose;
}

it('the check finds a hover style that a tap would leave behind', () => {
  expect(looseHovers('.a:hover { color: red }')).toEqual(['.a:hover']);
  expect(looseHovers('@media (hover: hover) { .a:hover { color: red } }')).toEqual([]);
});

it.each(sheets)('%s styles hovering only on devices with a pointer that hovers', (sheet) => {
  expect(looseHovers(readFileSync(join('src', sheet), 'utf8'))).toEqual([]);
});
