// The address bar as a store: what an older address told a server is moved after `#` at once, and nothing else is rewritten.
import { expect, it } from 'vitest';
import { createAddress } from '../../src/device/address.ts';
import { addressOf, routeFrom } from '../../src/game/route.ts';

/** As much of a window as an address needs, opened at `path`. */
function openAt(path: string): { readonly view: Window; readonly written: readonly string[] } {
  const written: string[] = [];
  const { search, hash } = new URL(path, 'https://hand-up.example');
  const view = {
    location: { search, hash },
    history: { replaceState: (_: unknown, __: string, to: string) => written.push(to) },
    addEventListener() {},
  };
  return { view: view as unknown as Window, written };
}

const writing = { read: routeFrom, write: addressOf };

it('an older address is rewritten without its words before anything is asked for', () => {
  const { view, written } = openAt('/?at=board&wish=my+slides&stage=off');
  expect(createAddress(view, writing).route()).toEqual({ at: 'board', wish: 'my slides' });
  expect(written).toEqual(['/?at=board&stage=off#wish=my+slides']);
});

it('any other address stays as it is', () => {
  for (const path of ['/?at=board&stage=off#wish=my+slides', '/?at=school&x=1', '/?story=s&seed=7']) {
    const { view, written } = openAt(path);
    createAddress(view, writing);
    expect(written).toEqual([]);
  }
});
