// Addresses of the game: every screen has one, and an address that cannot be read leads to the front door.
import { describe, expect, it } from 'vitest';
import { addressOf, doorsFrom, type Route, routeFrom } from '../../src/game/route.ts';

const routes: readonly Route[] = [
  { at: 'front' },
  { at: 'front', card: 'abc' },
  { at: 'front', give: 'xyz' },
  { at: 'front', class: '123' },
  { at: 'maker' },
  { at: 'school' },
  { at: 'path' },
  { at: 'shelf', query: {} },
  { at: 'shelf', query: { find: 'thumb', room: 'library', skill: 'guide', band: 'B', length: 'short' } },
  { at: 'play', story: 'could-you-show-me' },
  { at: 'briefing', story: 'could-you-show-me' },
  { at: 'watch', story: 'could-you-show-me' },
  { at: 'play', story: 'hands-off-the-mouse', role: 'media-maker' },
  { at: 'briefing', story: 'hands-off-the-mouse', role: 'media-maker' },
  { at: 'board' },
  { at: 'board', wish: 'my slides' },
  { at: 'ask', role: 'media-maker', helper: 'mira' },
  { at: 'jobs' },
  { at: 'job', role: 'media-maker' },
  { at: 'suggest' },
  { at: 'pathway', role: 'media-maker' },
  { at: 'badges' },
  { at: 'badges', badge: 'role:media-maker' },
];

describe('an address', () => {
  it.each(routes)('leads back to %j', (route) => {
    const { search, hash } = new URL(addressOf(route, ''), 'https://hand-up.example');
    expect(routeFrom(search, hash)).toEqual(route);
  });

  it('never tells a server what a card or a link brings, and reads those that older versions made', () => {
    for (const key of ['card', 'give'] as const) {
      const route: Route = { at: 'front', [key]: 'abc' };
      const { search, hash } = new URL(addressOf(route, '?stage=off'), 'https://hand-up.example');
      expect(search).toBe('?stage=off');
      expect(routeFrom(search, hash)).toEqual(route);
      expect(routeFrom(`?${key}=abc`)).toEqual(route);
    }
    expect(routeFrom('', '#card=')).toEqual({ at: 'front' });
    expect(addressOf({ at: 'school' }, '')).toBe('/?at=school');
  });

  it('never tells a server a person or their words', () => {
    const wish: Route = { at: 'board', wish: 'my slides' };
    expect(addressOf(wish, '?stage=off')).toBe('/?at=board&stage=off#wish=my+slides');
    expect(routeFrom('?at=board&wish=my+slides')).toEqual(wish);
    const helper: Route = { at: 'ask', role: 'media-maker', helper: 'mira' };
    expect(addressOf(helper, '')).toBe('/?at=ask&role=media-maker#helper=mira');
    expect(routeFrom('?at=ask&role=media-maker&helper=mira')).toEqual(helper);
    const find: Route = { at: 'shelf', query: { find: 'my mean friend', band: 'B' } };
    expect(addressOf(find, '')).toBe('/?at=shelf&band=B#find=my+mean+friend');
    expect(routeFrom('?at=shelf&find=my+mean+friend&band=B')).toEqual(find);
  });

  it('keeps the playtest settings and the language when the screen changes', () => {
    const address = addressOf({ at: 'school' }, '?story=x&stage=off&seed=7');
    expect(doorsFrom(address.slice(1))).toEqual({ seed: 7, stageOff: true, motionOff: false });
    expect(routeFrom(address.slice(1))).toEqual({ at: 'school' });
    expect(addressOf({ at: 'school' }, '?lang=es&story=x')).toBe('/?at=school&lang=es');
  });

  it('ignores filters of the shelf that do not exist', () => {
    expect(routeFrom('?at=shelf&room=attic&skill=&band=Z')).toEqual({ at: 'shelf', query: {} });
  });

  it('without the job it needs leads to all jobs, or to the board', () => {
    expect(routeFrom('?at=pathway')).toEqual({ at: 'jobs' });
    expect(routeFrom('?at=ask')).toEqual({ at: 'board' });
    expect(routeFrom(`?at=job&role=${'x'.repeat(200)}`)).toEqual({ at: 'jobs' });
  });

  it('leads to the front door when it cannot be read', () => {
    expect(routeFrom('?at=%00&x=1')).toEqual({ at: 'front' });
    expect(doorsFrom('?seed=-4').seed).toBeUndefined();
    expect(doorsFrom('?seed=abc').seed).toBeUndefined();
  });
});
