// The short pieces of stage business a story may ask for with `#act:`. A theatre plays them before the line; the words say the same.

export const acts = [
  'spin',
  'drop',
  'snip',
  'hide',
  'peek',
  'give',
  'take',
  'scribble',
  'point',
  'nod',
  'shake',
  'shrug',
  'jump',
  'slump',
  'wave',
  'whisper',
  'freeze',
  'laugh',
  'trip',
  'pile-up',
] as const;
export type Act = (typeof acts)[number];

/** The state of a prop that takes it away again: `#prop: thumb gone`. */
export const propGone = 'gone';
