// Stories in a real build and a real dev server: whole stories become chunks, and broken ones are reported with file and line.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storyPlugin } from '../../../src/workshop/build/story-plugin.ts';

const root = mkdtempSync(join(tmpdir(), 'hand-up-plugin-'));
const ink = join(root, 'stories/en/technical/could-you-show-me/story.ink');
const entry = join(root, 'page.js');
const settings = {
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [storyPlugin('en', root)],
};
const bundle = () =>
  build({
    ...settings,
    build: { write: false, rolldownOptions: { input: entry } },
  }) as Promise<Rolldown.RolldownOutput>;

let whole = '';
beforeEach(() => {
  // The first three stories are enough for a build; stories.test.ts proves the whole library.
  const few = /(stories|en|academic|technical|could-you-show-me|stuck-on-step-three|more-than-thanks)$/;
  cpSync(resolve(import.meta.dirname, '../../../stories'), join(root, 'stories'), {
    recursive: true,
    filter: (from) => few.test(from) || /(\.json|\.md|story\.ink|walks|\.walk)$/.test(from),
  });
  const first = { A: ['could-you-show-me', 'stuck-on-step-three', 'more-than-thanks'], B: [], C: [] };
  writeFileSync(join(root, 'stories/first.json'), JSON.stringify(first));
  writeFileSync(
    entry,
    "import { catalogue, openBook } from 'virtual:stories'; window.shelf = { catalogue, openBook };",
  );
  whole = readFileSync(ink, 'utf8');
});
afterEach(() => rmSync(join(root, 'stories'), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

function spoil(): number {
  const from = 'COACH: Orders make helpers step back.';
  const at = whole.indexOf(from);
  expect(at).toBeGreaterThan(0);
  writeFileSync(ink, whole.replace(from, 'COACH: Orders just make helpers step back.'));
  return whole.slice(0, at).split('\n').length;
}

describe('a build', () => {
  it('puts every book into a chunk of its own, and no pages into the catalogue', async () => {
    const { output } = await bundle();
    const names = output.map(({ fileName }) => fileName);
    for (const id of ['could-you-show-me', 'stuck-on-step-three', 'more-than-thanks'])
      expect(names.filter((name) => name.startsWith(`assets/story-${id}-`))).toHaveLength(1);
    const list = output.find((each) => each.type === 'chunk' && each.isEntry);
    expect(list?.type === 'chunk' && list.code).toContain('Could You Show Me?');
    expect(list?.type === 'chunk' && list.code).not.toContain('You made a snail video');
    expect(list?.type === 'chunk' && list.code).not.toContain('"voice"');
  });

  it('stops at a broken rule, and names the file and the line', async () => {
    const line = spoil();
    await expect(bundle()).rejects.toThrow(`could-you-show-me/story.ink:${line}  The narrator and the coach`);
  });

  it('stops at a cast that is not JSON', async () => {
    writeFileSync(join(root, 'stories/cast.json'), '[{ "id": "noor", }]');
    await expect(bundle()).rejects.toThrow('stories/cast.json:1  This is not JSON.');
  });
});

describe('a dev server', () => {
  type Change = (kind?: 'change' | 'add') => Promise<void>;
  const serve = async (
    then: (
      sent: unknown[],
      change: Change,
      shelf: () => Promise<string>,
      checked: () => Promise<string>,
    ) => Promise<void>,
  ) => {
    const server = await createServer({
      ...settings,
      server: { middlewareMode: true, ws: false, watch: null },
    });
    const { hot } = server.environments.client;
    const sent: unknown[] = [];
    hot.send = (...payload: unknown[]) => {
      sent.push(payload[0]);
    };
    try {
      const code = async (id: string) => (await server.environments.client.transformRequest(id))?.code ?? '';
      const shelf = () => code('virtual:stories');
      await shelf();
      const change: Change = async (kind = 'change') => {
        const before = sent.length;
        server.watcher.emit(kind, ink);
        await expect.poll(() => sent.length, { timeout: 60_000 }).toBeGreaterThan(before);
      };
      await then(sent, change, shelf, () => code('virtual:checked'));
    } finally {
      await server.close();
    }
  };

  it('reloads the page when a story was changed, and serves the new text', () =>
    serve(async (sent, change, shelf) => {
      expect(await shelf()).toContain('Could You Show Me?');
      writeFileSync(ink, whole.replace('# title: Could You Show Me?', '# title: Show Me How'));
      await change();
      expect(sent.at(-1)).toMatchObject({ type: 'full-reload' });
      expect(await shelf()).toContain('Show Me How');
    }));

  it('keeps playing past a broken rule, and gives its file and line to the corner of the page', () =>
    serve(async (sent, change, _, checked) => {
      expect(await checked()).toContain('Words on a path');
      const line = spoil();
      await change();
      expect(sent.at(-1)).toMatchObject({ type: 'full-reload' });
      expect(await checked()).toContain(`"line":${line},"rule":"banned-word"`);
    }));

  it('shows an error over the page for a story that cannot be read, and reloads once it is mended', () =>
    serve(async (sent, change) => {
      const line = whole.split('\n').findIndex((text) => text.includes('-> ask')) + 1;
      writeFileSync(ink, whole.replace('-> ask', '-> asking'));
      await change();
      expect(sent.at(-1)).toMatchObject({ type: 'error', err: { loc: { file: ink, line } } });
      writeFileSync(ink, whole);
      await change();
      expect(sent.at(-1)).toMatchObject({ type: 'full-reload' });
    }));

  it('reloads when a story is added', () =>
    serve(async (sent, change) => {
      await change('add');
      expect(sent.at(-1)).toMatchObject({ type: 'full-reload' });
    }));
});
