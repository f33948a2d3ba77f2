// Devices as the release before the files were moved left them, and the files of that release, to prove that an update loses none of it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Answer, Device } from '../browser/house.ts';

const folder = resolve(import.meta.dirname, 'device-before');

export const textBefore = (name: string): string => readFileSync(resolve(folder, name), 'utf8');

/** The address of the product on which the devices were recorded; their links have it too. */
const recordedAt = 'https://hand-up.example';

interface Said {
  /** The link that the desk made for Otter. */
  readonly give: string;
  readonly cards: Readonly<Record<string, { readonly link: string; readonly pictures: readonly string[] }>>;
  /** What a role-play showed at the moment it was left. */
  readonly school: Readonly<Record<'begun' | 'waiting', string>>;
  readonly guest: Readonly<Record<'begun' | 'debrief' | 'saying' | 'waiting', string>>;
}

export const saidBefore: Said = JSON.parse(textBefore('said.json'));

/** The path of a recorded link. */
export const pathOf = (link: string): string => link.replace(recordedAt, '');

/** The device as `house.visit` takes it, with the recorded address replaced by the one of the product under test. */
export function deviceBefore(name: 'school' | 'guest', origin: string): Device {
  return JSON.parse(textBefore(`${name}.json`).replaceAll(recordedAt, origin));
}

interface StoredRow {
  readonly key: string;
  readonly value: unknown;
}

/** What the device kept: the pocket by name, and the rows of the journal by key. */
export function storedBefore(name: 'school' | 'guest'): {
  readonly pocket: ReadonlyMap<string, unknown>;
  readonly rows: readonly StoredRow[];
} {
  const [{ localStorage = [], indexedDB = [] } = {}] = deviceBefore(name, recordedAt).origins as unknown as {
    localStorage: { name: string; value: string }[];
    indexedDB: { stores: { records: StoredRow[] }[] }[];
  }[];
  return {
    pocket: new Map(
      localStorage.map(({ name: key, value }) => [key.replace('hand-up:', ''), JSON.parse(value)]),
    ),
    rows: indexedDB.flatMap(({ stores }) => stores.flatMap(({ records }) => records)),
  };
}

const types: Readonly<Record<string, string>> = {
  ...{ js: 'text/javascript', css: 'text/css', html: 'text/html', svg: 'image/svg+xml' },
  ...{ json: 'application/json', webmanifest: 'application/manifest+json' },
};

/** The files of that release by address, as a server gives them; `/` is the page of every screen but the front door. */
export function buildBefore(): ReadonlyMap<string, Answer> {
  const texts: Readonly<Record<string, string>> = JSON.parse(
    brotliDecompressSync(readFileSync(resolve(folder, 'build.json.br'))).toString('utf8'),
  );
  const answers = Object.entries(texts).map(([path, body]): [string, Answer] => [
    path,
    { body, type: types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain' },
  ]);
  return new Map([...answers, ['/', { body: texts['/index.html'] ?? '', type: 'text/html' }]]);
}
