// Which words of a line can be looked up.
import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Glossed } from '../../../src/game/talk/Glossed.tsx';

const glossary = { clip: 'a', 'clip art': 'b', 'c++': 'c', mañana: 'd' };

it.each([
  ['Use the clip art, not a clip.', ['clip art', 'clip']],
  ['Clip it. CLIP ART too.', ['Clip', 'CLIP ART']],
  ['An eclipse, clips, clip_2 and paperclip.', []],
  ['I like C++, and c++.', ['C++', 'c++']],
  ['c++11 is another.', []],
  ['Hasta mañana. Mañana, mañanas.', ['mañana', 'Mañana']],
  ['clip clip', ['clip', 'clip']],
  ['Nothing here.', []],
])('in “%s” it is %j', (text, words) => {
  const html = renderToString(createElement('p', {}, Glossed({ text, glossary })));
  expect([...html.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, word]) => word)).toEqual(words);
  expect(html.replace(/<span[^>]*role="note".*?<\/span>/g, '').replace(/<[^>]*>/g, '')).toBe(text);
});
