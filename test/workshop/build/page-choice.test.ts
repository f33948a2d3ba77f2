// The first script of a page, run as a browser would: whom it leads to which page, and whom it leaves alone.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageChoice } from '../../../src/workshop/build/page-choice.ts';

const all = ['en', 'es', 'pt-BR'].map((code) => ({ code, folder: '' }));
const code = pageChoice(all).replace(/<\/?script>/g, '');

interface Person {
  /** Of the page. */
  readonly lang?: string;
  readonly address?: string;
  /** As it stands in the browser's storage; `undefined` where storage is refused. */
  readonly kept?: string | null | undefined;
  readonly likes?: readonly string[];
}

/** Where the page is left for, if it is. */
function leads(person: Person): string | undefined {
  const { lang = 'en', address = '/', kept = null, likes = ['en-US', 'en'] } = person;
  const { pathname, search, hash } = new URL(address, 'http://school.test');
  const went: string[] = [];
  runInNewContext(code, {
    URLSearchParams,
    document: { documentElement: { lang } },
    navigator: { languages: likes },
    localStorage: {
      getItem(key: string) {
        if ('kept' in person && person.kept === undefined) throw new Error('refused');
        return key === 'hand-up:language' ? kept : null;
      },
    },
    stop: () => went.push('stop'),
    location: { pathname, search, hash, replace: (to: string) => went.push(to) },
  });
  // What is left is stopped first, so that no script of it runs.
  if (went.length > 0) expect(went[0]).toBe('stop');
  return went[1];
}

describe('a page', () => {
  it('is left alone in the language that is wanted', () => {
    expect(leads({})).toBeUndefined();
    expect(leads({ lang: 'es', likes: ['es-MX'] })).toBeUndefined();
  });
  it('leads to the language a browser likes best of those there are', () => {
    expect(leads({ likes: ['fr', 'es-MX', 'en'] })).toBe('/es/');
    expect(leads({ likes: ['pt-BR'] })).toBe('/pt-BR/');
    expect(leads({ likes: ['fr', 'de'] })).toBeUndefined();
  });
  it('leads to what was chosen on the device, whatever the browser likes', () => {
    expect(leads({ kept: '"es"' })).toBe('/es/');
    expect(leads({ lang: 'es', kept: '"en"', likes: ['es'] })).toBe('/');
  });
  it('leads to what the address asks for, whatever was chosen', () => {
    expect(leads({ address: '/?lang=es', kept: '"en"' })).toBe('/es/?lang=es');
    expect(leads({ lang: 'es', address: '/es/?lang=es', kept: '"en"' })).toBeUndefined();
  });
  it('leads to the same place', () => {
    const at = { kept: '"es"' };
    expect(leads({ ...at, address: '/?story=could-you-show-me&seed=3#x' })).toBe(
      '/es/?story=could-you-show-me&seed=3#x',
    );
    expect(leads({ ...at, address: '/desk.html?at=today' })).toBe('/es/desk.html?at=today');
    expect(leads({ lang: 'es', address: '/es/board.html', kept: '"en"' })).toBe('/board.html');
  });
  it('takes nothing it does not know, and goes on without storage', () => {
    expect(leads({ address: '/?lang=klingon' })).toBeUndefined();
    expect(leads({ kept: '{torn' })).toBeUndefined();
    expect(leads({ kept: '"../evil"' })).toBeUndefined();
    expect(leads({ kept: undefined, likes: ['es'] })).toBe('/es/');
  });
});
