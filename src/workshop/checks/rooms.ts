// The rooms of src/ and the arrows between them: which room may import from which, and which packages each may use. A test checks it.

export interface RoomRule {
  /** What the room holds. */
  readonly holds: string;
  /** Other rooms it may import from. */
  readonly knows: readonly string[];
  /** Rooms from which it may import types only. */
  readonly knowsTypesOf?: readonly string[];
  readonly packages: readonly string[];
  /** A pure room: time, chance, storage, the network and Node's own modules are passed in as arguments. */
  readonly pure?: boolean;
  /** Runs in Node and may use its modules. */
  readonly node?: boolean;
}

const everyRoom = [
  'practice',
  'story',
  'writing',
  'play',
  'words',
  'progress',
  'journal',
  'device',
  'strings',
  'kit',
  'stage',
  'game',
  'desk',
];

export const rooms: Readonly<Record<string, RoomRule>> = {
  practice: {
    holds: "the field's words, and facts: one record each",
    knows: [],
    packages: ['valibot'],
    pure: true,
  },
  story: {
    holds: 'books, pages, the catalogue',
    knows: ['practice'],
    packages: ['virtual:stories'],
    pure: true,
  },
  writing: {
    holds: 'ink to book, in Node and in a browser alike, with every rule of a good role-play',
    knows: ['practice', 'story', 'words'],
    // inkjs with its compiler; hashes name a version of a book.
    packages: ['inkjs', 'valibot', '@noble/hashes'],
    pure: true,
  },
  play: { holds: 'one sitting', knows: ['practice', 'story'], packages: ['xstate'], pure: true },
  words: {
    holds: 'own words, and how each language is heard',
    knows: ['practice'],
    packages: [],
    pure: true,
  },
  progress: {
    holds: 'folds of facts, by what they answer',
    knows: ['practice'],
    // The nickname in an Open Badge is hashed, on plain http too, where the browser's own hash is missing.
    packages: ['xstate', 'minisearch', '@noble/hashes'],
    pure: true,
  },
  journal: {
    holds: 'what is written down',
    knows: ['practice'],
    // fflate packs links, hashes name cards, and valibot checks outside data.
    packages: ['idb', 'fflate', '@noble/hashes', 'valibot'],
  },
  device: {
    holds: 'effects that are no screen: clock, ids, notebook, figures, PINs, theatre',
    knows: ['practice', 'story', 'play', 'progress', 'journal', 'stage', 'strings', 'kit'],
    // preact for hooks, hashes for PINs, Open Peeps for figures.
    packages: [
      'preact',
      'valibot',
      '@noble/hashes',
      '@dicebear/core',
      '@dicebear/open-peeps',
      'virtual:languages',
    ],
  },
  strings: { holds: 'every word on screen', knows: [], packages: [] },
  kit: { holds: 'shared pieces of a page, theme', knows: ['strings'], packages: ['preact', 'zzfx'] },
  stage: {
    holds: 'the paper theatre',
    // practice for the list of rooms, from which the doll's house is built.
    knows: ['practice'],
    knowsTypesOf: ['play'],
    packages: ['phaser', 'virtual:slim-phaser'],
  },
  game: {
    holds: "the student's page",
    knows: ['practice', 'story', 'play', 'words', 'progress', 'journal', 'device', 'strings', 'kit'],
    knowsTypesOf: ['stage'],
    packages: ['preact'],
  },
  desk: {
    holds: "the grown-ups' page",
    // play for cutting a page into beats and placing its people: a class sees a talk as a student does.
    knows: ['practice', 'story', 'play', 'progress', 'journal', 'device', 'strings', 'kit'],
    // papaparse and fflate read lists, and valibot checks outside data.
    packages: ['preact', 'valibot', 'papaparse', 'fflate', 'qrcode', 'virtual:families'],
  },
  server: {
    holds: 'the classroom server',
    knows: ['practice', 'progress', 'journal'],
    node: true,
    packages: ['hono', '@hono/node-server', 'open', 'valibot'],
  },
  app: {
    holds: 'three entries, and the first script',
    knows: ['game', 'desk', 'device', 'kit'],
    packages: ['preact'],
  },
  workshop: {
    holds: 'for developers, never shipped',
    node: true,
    knows: [...everyRoom, 'server', 'app'],
    packages: ['*'],
  },
};
