// Finds a name by some of its letters: capitals, accents and spaces at the ends make no difference.

export function hasName(name: string, typed: string): boolean {
  return plain(name).includes(plain(typed));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
