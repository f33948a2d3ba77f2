// Where role-plays happen: the settings a story may name, and the six rooms of the school they wait in.

export const settings = [
  'classroom',
  'computer-lab',
  'library',
  'makerspace',
  'science-lab',
  'hallway',
  'cafeteria',
  'playground',
  'stage',
  'online',
  'home',
] as const;
export type Setting = (typeof settings)[number];

export const roomIds = ['library', 'tech-lab', 'maker', 'counselor', 'room-12', 'office'] as const;
export type RoomId = (typeof roomIds)[number];

/** The room of the school in which a role-play of this setting waits. */
export const roomFor: Readonly<Record<Setting, RoomId>> = {
  classroom: 'room-12',
  'computer-lab': 'tech-lab',
  library: 'library',
  makerspace: 'maker',
  'science-lab': 'maker',
  hallway: 'office',
  cafeteria: 'office',
  playground: 'counselor',
  stage: 'tech-lab',
  online: 'counselor',
  home: 'room-12',
};
