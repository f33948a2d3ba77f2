// The first script of a page, run as in a browser: when it sends a person to the page in another language.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageChoice } from '../../../src/workshop/build/page-choice.ts';

const all = ['en', 'es', 'pt-BR'].map((code) => ({ code, folder: '' }));
const code = pageChoice(all).replace(/<\/?script>/g, '');

interface Person {
  /** The language of the page. */
  readonly lang?: string;
  readonly address?: string;
  /** What the browser's storage holds; `undefined` where storage is refused. */
  readonly kept?: string | null | undefined;
  readonly likes?: readonly string[];
}

/** The address that the script goes to, if it leaves the page. */
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
  // The page is stopped before it is left, so that none of its scripts run.
  if (went.length > 0) expect(went[0]).toBe('stop');
  return went[1];
}

describe('a page', () => {
  it('stays when it is in the language that is wanted', () => {
    expect(leads({})).toBeUndefined();
    expect(leads({ lang: 'es', likes: ['es-MX'] })).toBeUndefined();
  });
  it('goes to the language that the browser likes best of those there are', () => {
    expect(leads({ likes: ['fr', 'es-MX', 'en'] })).toBe('/es/');
    expect(leads({ likes: ['pt-BR'] })).toBe('/pt-BR/');
    expect(leads({ likes: ['fr', 'de'] })).toBeUndefined();
  });
  it('goes to the language that was chosen on the device, whatever the browser likes', () => {
    expect(leads({ kept: '"es"' })).toBe('/es/');
    expect(leads({ lang: 'es', address: '/es/', kept: '"en"', likes: ['es'] })).toBe('/');
  });
  it('goes to the language in the address, whatever was chosen', () => {
    expect(leads({ address: '/?lang=es', kept: '"en"' })).toBe('/es/?lang=es');
    expect(leads({ lang: 'es', address: '/es/?lang=es', kept: '"en"' })).toBeUndefined();
  });
  it('keeps path, query and hash when it changes the language', () => {
    const at = { kept: '"es"' };
    expect(leads({ ...at, address: '/?story=could-you-show-me&seed=3#x' })).toBe(
      '/es/?story=could-you-show-me&seed=3#x',
    );
    expect(leads({ ...at, address: '/desk.html?at=today' })).toBe('/es/desk.html?at=today');
    expect(leads({ lang: 'es', address: '/es/board.html', kept: '"en"' })).toBe('/board.html');
  });
  it('stays at its address when the worker gave another language there', () => {
    expect(leads({ lang: 'en', address: '/es/?at=school', kept: '"es"' })).toBeUndefined();
    expect(leads({ lang: 'es', address: '/index.html', kept: '"en"', likes: ['es'] })).toBeUndefined();
    expect(leads({ lang: 'es', address: '/desk.html', kept: '"en"' })).toBeUndefined();
  });
  it('ignores unknown languages and torn storage, and works without storage', () => {
    expect(leads({ address: '/?lang=klingon' })).toBeUndefined();
    expect(leads({ kept: '{torn' })).toBeUndefined();
    expect(leads({ kept: '"../evil"' })).toBeUndefined();
    expect(leads({ kept: undefined, likes: ['es'] })).toBe('/es/');
  });
});
