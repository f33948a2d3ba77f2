// What the service worker answers: any address of the game in its language, grown-ups' pages anew, and files of this build.
import { expect, it } from 'vitest';
import { gamePageIn, workerAnswer } from '../../src/device/worker-answers.ts';

const origin = 'https://school.example';
const build = {
  origin,
  languages: ['en', 'es'],
  isAtOnce: (path: string) => path === '/favicon.svg' || path === '/index.html',
};
const opened = (address: string) =>
  workerAnswer({ method: 'GET', mode: 'navigate', url: new URL(address, origin).href }, build);
const loaded = (address: string, method = 'GET') =>
  workerAnswer({ method, mode: 'no-cors', url: new URL(address, origin).href }, build);

it.each([
  ['/', 'en'],
  ['/index.html', 'en'],
  ['/?story=one#/board', 'en'],
  ['/jobs', 'en'],
  ['/es/', 'es'],
  ['/es/index.html', 'es'],
  // Without a slash it is an address like any other.
  ['/es', 'en'],
  ['/es/jobs', 'en'],
  // The first language has no folder, and French is not in this build.
  ['/en/', 'en'],
  ['/fr/', 'en'],
  ['/jobs/', 'en'],
])('opens the game at %s in the language %s', (address, language) => {
  expect(opened(address)).toEqual({ with: 'gamePage', language });
});

it('has the game of the first language at the top, and of another in its folder', () => {
  expect(build.languages.map((each) => gamePageIn(each, build.languages))).toEqual([
    '/index.html',
    '/es/index.html',
  ]);
});

it.each(['/desk.html', '/board.html', '/es/desk.html', '/es/board.html'])('opens %s anew', (path) => {
  expect(opened(path)).toEqual({ with: 'freshPage', path });
  expect(opened(`${path}?class=4b#look`)).toEqual({ with: 'freshPage', path });
});

it.each(['/fr/index.html', '/en/index.html', '/notes.pdf', '/favicon.svg', '/assets/first-abc.js', '/v1.2'])(
  'leaves %s to the browser when it is opened as a page',
  (address) => {
    expect(opened(address)).toBeUndefined();
  },
);

it.each(['/assets/first-abc.js', '/assets/es/of-another-build.css', '/favicon.svg', '/index.html'])(
  'gives out the file %s',
  (path) => {
    expect(loaded(path)).toEqual({ with: 'file', path });
    expect(loaded(`${path}?again`)).toEqual({ with: 'file', path });
  },
);

it.each(['/api/class', '/desk.html', '/sw.js', '/fonts/assets/a.woff2'])('leaves the file %s', (path) => {
  expect(loaded(path)).toBeUndefined();
});

it('leaves what is sent, and what another origin has', () => {
  expect(loaded('/assets/first-abc.js', 'POST')).toBeUndefined();
  expect(loaded('/assets/first-abc.js', 'HEAD')).toBeUndefined();
  expect(loaded('https://elsewhere.example/assets/first-abc.js')).toBeUndefined();
  expect(opened('https://elsewhere.example/')).toBeUndefined();
  expect(opened('http://school.example/')).toBeUndefined();
});
