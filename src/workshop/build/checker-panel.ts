// In development, a panel in the page's corner with the checker's result for its story, updated whenever the story is saved.
import { checked } from 'virtual:checked';
import type { StoryFigure } from '../bench/story-figures.ts';

const style = `
  .checker { position: fixed; left: .5rem; bottom: .5rem; z-index: 99; max-width: min(34rem, 92vw);
    font: 14px/1.35 system-ui, sans-serif; color: #2b2a33; background: #fffdf7; border: 2px solid #2b2a33;
    border-radius: .6rem; opacity: .94 }
  .checker summary { padding: .3rem .7rem; cursor: pointer; font-weight: 700 }
  .checker[data-broken] summary { background: #f7c8c7; border-radius: .5rem }
  .checker dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .8rem; margin: 0; padding: .2rem .7rem .6rem;
    max-height: 50vh; overflow: auto }
  .checker dd { margin: 0 }
  .checker ul { margin: 0; padding: .2rem .7rem .4rem 1.6rem; max-height: 40vh; overflow: auto }
  .checker small { color: #5a5866 }`;

function show(): void {
  document.querySelector('.checker')?.remove();
  const query = new URLSearchParams(location.search);
  const id = query.get('story') ?? query.get('briefing') ?? query.get('watch');
  const story = checked.find((each) => each.id === id);
  if (!story) return;
  const panel = element('details', { className: 'checker' });
  const { problems } = story;
  if (problems.length > 0) panel.dataset.broken = '';
  panel.open = problems.length > 0;
  const count = problems.length === 1 ? '1 thing to mend' : `${problems.length} things to mend`;
  panel.append(element('summary', { textContent: `${problems.length > 0 ? count : '✓'} ${story.title}` }));
  if (problems.length > 0) {
    const list = element('ul', {});
    for (const { file, line, message, rule } of problems) {
      const link = element('a', { href: `/__open-in-editor?file=${encodeURIComponent(`${file}:${line}`)}` });
      link.textContent = `${file.split('/').slice(-1)[0]}:${line}`;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void fetch(link.href);
      });
      const item = element('li', {});
      item.append(link, ` ${message} (${rule})`);
      list.append(item);
    }
    panel.append(list);
  }
  if (story.figures) panel.append(figureList(story.figures));
  document.body.append(panel);
}

function figureList(figures: readonly StoryFigure[]): HTMLElement {
  const list = element('dl', {});
  for (const { name, value, limit } of figures) {
    const told = element('dd', { textContent: value });
    if (limit) told.append(' ', element('small', { textContent: `(${limit})` }));
    list.append(element('dt', { textContent: name }), told);
  }
  return list;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  with_: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), with_);
}

document.head.append(element('style', { textContent: style }));
let shown = '';
// The app changes the address with `history.pushState`, which sends no event, so it is polled.
setInterval(() => {
  if (location.search === shown) return;
  shown = location.search;
  show();
}, 400);
