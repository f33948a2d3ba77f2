// The rooms of src/ and the arrows between them: who may know whom, and which packages belong where. One table; a test holds it.

export interface RoomRule {
  /** What lives here. */
  readonly holds: string;
  /** Other rooms it may import from. */
  readonly knows: readonly string[];
  /** Rooms it may know the types of, and no more. */
  readonly knowsTypesOf?: readonly string[];
  readonly packages: readonly string[];
  /** Time, chance, storage and the network arrive as arguments. */
  readonly pure?: boolean;
}

const everyRoom = [
  'practice',
  'story',
  'play',
  'words',
  'progress',
  'journal',
  'stage',
  'overlay',
  'desk',
  'kit',
] as const;

export const rooms: Readonly<Record<string, RoomRule>> = {
  practice: { holds: 'the words everyone uses', knows: [], packages: ['valibot'], pure: true },
  story: {
    holds: 'books, pages, the shelf',
    knows: ['practice'],
    packages: ['virtual:stories'],
    pure: true,
  },
  play: { holds: 'one sitting', knows: ['practice', 'story'], packages: ['xstate'], pure: true },
  words: { holds: 'say it in your own words', knows: ['practice'], packages: [], pure: true },
  progress: {
    holds: 'folds of facts',
    knows: ['practice'],
    // The nickname in an Open Badge is hashed, on plain http too, where the browser's own hash is missing.
    packages: ['xstate', 'minisearch', '@noble/hashes'],
    pure: true,
  },
  journal: {
    holds: 'what is written down',
    knows: ['practice'],
    // Links are packed, and cards are known by their hash.
    packages: ['localforage', 'fflate', '@noble/hashes'],
  },
  stage: {
    holds: 'the paper theatre',
    // Of practice the list of rooms, which the doll's house is built from.
    knows: ['practice'],
    knowsTypesOf: ['play'],
    packages: ['phaser', 'virtual:slim-phaser'],
  },
  overlay: {
    holds: 'what students see and press',
    knows: ['practice', 'play', 'words', 'progress', 'kit'],
    knowsTypesOf: ['story'],
    // The figure maker alone draws Open Peeps.
    packages: ['preact', '@dicebear/core', '@dicebear/open-peeps'],
  },
  desk: {
    holds: 'what grown-ups see and press',
    // Of play how a page is cut into beats and who stands where: the class sees a talk as a student does.
    knows: ['practice', 'progress', 'kit', 'story', 'play'],
    // PINs are hashed, lists are read, and what comes from outside is distrusted.
    packages: ['preact', 'valibot', '@noble/hashes', 'papaparse', 'fflate', 'qrcode'],
  },
  kit: { holds: 'shared pieces, theme, words on screen', knows: [], packages: ['preact', 'zzfx'] },
  server: {
    holds: 'the classroom server',
    knows: ['practice', 'progress', 'journal'],
    packages: ['hono', '@hono/node-server', 'open', 'valibot'],
  },
  app: { holds: 'wiring only', knows: everyRoom, packages: ['preact', 'xstate'] },
  workshop: { holds: 'for developers, never shipped', knows: [...everyRoom, 'server'], packages: ['*'] },
};
