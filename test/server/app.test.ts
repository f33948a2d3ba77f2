// The server, asked from outside: what it serves, with which headers, and what it refuses.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { build, script } from './built.ts';

const built = build();
afterAll(built.remove);
const app = createApp(built.folder);

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`http://localhost${path}`, { method, headers });
const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test('the server serves the front door’s own page only at the address without a query', async () => {
  expect(await (await get('/')).text()).toContain('front door');
  expect(await (await get('/?at=school')).text()).not.toContain('front door');
  expect(await (await get('/?story=could-you-show-me')).text()).not.toContain('front door');
});

test('the server serves a role-play’s own page at its talk alone, and the game’s page where it has none', async () => {
  const talks = build({ 'talks/could-you-show-me.html': 'the talk' });
  const ask = async (search: string) =>
    (await createApp(talks.folder).request(`http://localhost/${search}`)).text();
  expect(await ask('?story=could-you-show-me&seed=3')).toBe('the talk');
  for (const search of [
    '?briefing=could-you-show-me',
    '?story=could-you-show-me&watch=could-you-show-me',
    '?story=no-such-story',
    '?story=..%2Findex',
    '?story=%22%3E%3Cscript%3E',
  ])
    expect(await ask(search)).toContain('<title>Hand Up</title>');
  talks.remove();
});

test('the server serves the page itself when a build has no front door page', async () => {
  const plain = build({ 'front.html': undefined });
  const answer = await createApp(plain.folder).request('http://localhost/');
  expect(await answer.text()).toContain('Hand Up');
  plain.remove();
});

test.each([
  ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
  ['gzip', 'gzip;q=1.0, identity', gunzipSync],
] as const)('the server sends text as the build packed it with %s', async (coding, accepted, unpack) => {
  const answer = await get('/assets/index-1.js', { 'accept-encoding': accepted });
  expect(answer.headers.get('content-encoding')).toBe(coding);
  expect(answer.headers.get('vary')).toBe('accept-encoding');
  const packed = await bytes(answer);
  expect(Number(answer.headers.get('content-length'))).toBe(packed.length);
  expect(packed.length).toBeLessThan(script.length / 4);
  expect(unpack(packed).toString()).toBe(script);
});

test('the server sends text unpacked to browsers that ask for no packing', async () => {
  const answer = await get('/assets/index-1.js');
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe(script);
});

test('the server sends as it is what the build has not packed', async () => {
  const answer = await get('/assets/paper-1.webp', { 'accept-encoding': 'br' });
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(answer.headers.get('content-type')).toBe('image/webp');
  expect((await bytes(answer)).length).toBe(900);
});

test('the server lets browsers keep hashed files for ever, and makes them ask about pages each time', async () => {
  expect((await get('/assets/index-1.js')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
});

test('the server answers 304 without a body to a browser that has the file already', async () => {
  const etag = (await get('/assets/index-1.js')).headers.get('etag') ?? '';
  const again = await get('/assets/index-1.js', { 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect((await bytes(again)).length).toBe(0);
  expect((await get('/assets/index-1.js', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('the server answers HEAD as GET, without the body', async () => {
  const head = await get('/assets/index-1.js', {}, 'HEAD');
  expect(head.status).toBe(200);
  expect(Number(head.headers.get('content-length'))).toBe(script.length);
  expect((await bytes(head)).length).toBe(0);
});

test.each(['/', '/assets/index-1.js', '/nowhere'])('the safety headers come with %s', async (path) => {
  const { headers } = await get(path);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test.each([
  '/nowhere',
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/assets/../../package.json',
  '/.vite/manifest.json',
  '/%2evite/manifest.json',
  '/assets',
  '/assets/index-1.js.br',
  '/assets/index-1.js.gz',
])('the server answers %s with 404 and a way to the front page', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('Go to the front page');
});

test.each(['POST', 'PUT', 'DELETE'])('the server refuses %s', async (method) => {
  const answer = await get('/', {}, method);
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});

test('the server tells the browser to load a story’s book ahead of the page', async () => {
  for (const door of ['story', 'briefing', 'watch']) {
    const link = (await get(`/?${door}=could-you-show-me`)).headers.get('link');
    expect(link).toBe('</assets/book-1.js>; rel=modulepreload');
  }
  expect((await get('/?story=no-such-story')).headers.get('link')).toBeNull();
  expect((await get('/?story=%22%3E%0d%0aset-cookie:x')).headers.get('link')).toBeNull();
});

test('the server tells the browser to load screens, their styles and shared pieces, but not the page’s own script', async () => {
  const link = (await get('/?at=school')).headers.get('link');
  expect(link).toContain('</assets/home-1.js>; rel=modulepreload');
  expect(link).toContain('</assets/shared-1.js>; rel=modulepreload');
  expect(link).toContain('</assets/home-1.css>; rel=preload; as=style');
  expect(link).not.toContain('index-1.js');
});

test.each([undefined, '{ torn', '{"a": 1}'])(
  'the server serves a build whose manifest is %s',
  async (notes) => {
    const odd = build({ '.vite/manifest.json': notes });
    const answer = await createApp(odd.folder).request('http://localhost/?story=could-you-show-me');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('link')).toBeNull();
    odd.remove();
  },
);

describe('a second language', () => {
  const choice = 'location.replace("/es/")';
  const styles = 'p{color:red}';
  const withScript = (title: string) =>
    `<!doctype html><head><style>${styles}</style><script>${choice}</script><script type="module" src="/x.js"></script><title>${title}</title>`;
  const notes = { 'game/HomeScreens.tsx': { file: 'assets/home-es.js' } };
  const two = build({
    'index.html': withScript('Hand Up'),
    'es/index.html': withScript('Mano arriba'),
    'es/front.html': withScript('Mano arriba, puerta'),
    '.vite/manifest.es.json': JSON.stringify(notes),
  });
  afterAll(two.remove);
  const ask = (path: string) => createApp(two.folder).request(`http://localhost${path}`);

  it('has its pages in a folder, with a front door of its own', async () => {
    expect(await (await ask('/es/?at=school')).text()).toContain('<title>Mano arriba</title>');
    expect(await (await ask('/es/')).text()).toContain('puerta');
    expect(await (await ask('/')).text()).toContain('Hand Up, front door');
  });
  it('tells the browser to load the pieces of its own screens ahead of the page', async () => {
    expect((await ask('/es/?at=school')).headers.get('link')).toBe('</assets/home-es.js>; rel=modulepreload');
    expect((await ask('/?at=school')).headers.get('link')).toContain('home-1.js');
  });
  it('allows the inline script and styles of the pages by their hashes, and no others', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(choice).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    const styled = createHash('sha256').update(styles).digest('base64');
    expect(policy).toContain(`style-src 'self' 'sha256-${styled}';`);
    expect((await get('/')).headers.get('content-security-policy')).toContain("script-src 'self';");
  });
});

test('the server has an icon for browsers that ask for /favicon.ico', async () => {
  const product = createApp(resolve(import.meta.dirname, '../../public'));
  const answer = await product.request('http://localhost/favicon.ico');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/x-icon');
  const icon = await bytes(answer);
  // One whole picture of 32 by 32 pixels: a PNG that begins at byte 22.
  expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(icon.readUInt32LE(14) + icon.readUInt32LE(18)).toBe(icon.length);
  expect(icon.subarray(23, 26).toString()).toBe('PNG');
});
