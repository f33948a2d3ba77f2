// Names of the six rooms and of the settings.

export const roomNames = {
  library: 'Library',
  'tech-lab': 'Tech Lab',
  maker: 'Maker Workshop',
  counselor: 'Counselor’s Room',
  'room-12': 'Room 12',
  office: 'Front Office',
} as const;

/** As part of a sentence: "In the computer lab". */
export const settingNames = {
  classroom: 'in the classroom',
  'computer-lab': 'in the computer lab',
  library: 'in the library',
  makerspace: 'in the maker workshop',
  'science-lab': 'in the science lab',
  hallway: 'in the hallway',
  cafeteria: 'in the cafeteria',
  playground: 'on the playground',
  stage: 'on the stage',
  online: 'online',
  home: 'at home',
  real: 'for real',
} as const;
