// An invented story of many scenes, longer than any real one, to measure what the explorer can prove and how fast.

const options = [3, 4, 4] as const;

/** Each scene has 3 × 4 × 4 paths; a count of kind moves is kept to the end. With `deadEnd`, some paths have no ending. */
export function longStory(scenes: number, deadEnd?: number): string {
  const parts = Array.from({ length: scenes }, (_, scene) => sceneOf(scene, scenes));
  const least = deadEnd === undefined ? '' : `{ kind == ${deadEnd % 3}: -> DONE }\n`;
  const memories = Array.from(
    { length: scenes },
    (_, scene) => `VAR first_${scene} = 0\nVAR second_${scene} = 0`,
  );
  return [
    'VAR kind = 0',
    ...memories,
    '-> scene_0',
    ...parts,
    `=== last ===\nIt is over. {kind > ${scenes}: You were kind.|You were quick.}\n${least}The end. #end: bright over\n-> END`,
    '',
  ].join('\n');
}

function sceneOf(scene: number, scenes: number): string {
  const next = scene + 1 < scenes ? `scene_${scene + 1}` : 'last';
  const decide = (name: string, count: number, lines: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => `+ [Way ${at}. #id: ${name}-${scene}-${at}]\n${lines(at)}`).join(
      '\n',
    );
  const [first, second, third] = options;
  return [
    `=== scene_${scene} ===`,
    `Scene ${scene}.`,
    decide(
      'a',
      first,
      (at) => `    ~ first_${scene} = ${at}\n${at === 0 ? '    ~ kind = kind + 1\n' : ''}    So be it.`,
    ),
    `- Then.`,
    decide('b', second, (at) => `    ~ second_${scene} = ${at}\n    Fine.`),
    `- And then.`,
    decide('c', third, () => '    Good.'),
    `- {first_${scene} == 0: You waved.|You ran.} {second_${scene} == 3: They saw it.|Nobody saw.}`,
    `-> ${next}`,
    '',
  ].join('\n');
}
