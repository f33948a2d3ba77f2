// How each thing that is kept is said to the student it is about.

const qualities = {
  adaptive: 'strong move',
  partial: 'getting there',
  expedient: 'shortcut',
  avoidant: 'hide-away',
  aggressive: 'push',
} as const;

const withShown = (line: string, shown: string): string => (shown ? `${line} (${shown})` : line);

export const keptWords = {
  line: (when: string, what: string) => `${when}: ${what}`,
  figure: (nickname: string) => `Your figure, called ${nickname}`,
  opened: (title: string) => `You opened “${title}”`,
  move: (title: string, choice: string, shown: string) =>
    withShown(`In “${title}” you chose “${choice}”`, shown),
  words: (title: string, shown: string) =>
    withShown(`In “${title}” you used your own words. The words themselves are not kept`, shown),
  closed: (title: string) => `You finished “${title}”`,
  other: (what: string) => what,
  shown: (name: string, quality: keyof typeof qualities) => `${name}: ${qualities[quality]}`,
} as const;
