// Reads a word that is one typing slip away from a word of the rules as that word.

const matter = listed(`
  suicide scared afraid terrified threaten abused friend brother sister father mother cousin
  teacher stranger weapon touching hurting hitting punches killing myself disappear someone
  nobody everyone anymore nothing stepdad stepmom bullied himself herself running starving
  pictures clothes private parents grandpa
`);
/** Words one slip away that are words of their own, and stay. */
const others: ReadonlySet<string> = new Set(
  listed(`
  bother sitter sifter shared stared scored spared scaled soared sacred scarred scares hunting
  hinting hosting pinches teaches stronger strange farther fatter feather fathers mothers noting
  filling kidding ruining ringing rubbing burning cleaning patents pirate privates parent fiend
  fried starring staring starting amused closes pitcher picture friends friendly brothers
  sisters cousins teachers weapons hurtling hurdling reappear tracing clothe cloths strangers
  preached gunning
  `),
);
const shortest = 6;

export function nearWord(word: string): string {
  if (word.length < shortest - 1 || others.has(word)) return word;
  return matter.find((each) => each[0] === word[0] && isOneSlip(word, each)) ?? word;
}

/** True for one letter more, less or different, or two letters that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] !== undefined && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
