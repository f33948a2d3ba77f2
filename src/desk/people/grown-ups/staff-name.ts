// What is wrong with a grown-up's name, if anything.
import { isSameName } from '../../../practice/pin.ts';

export type NameFault = 'empty' | 'long' | 'twice';

const longest = 60;

export function nameFault(name: string, others: readonly string[]): NameFault | undefined {
  const plain = name.trim();
  if (plain === '') return 'empty';
  if (plain.length > longest) return 'long';
  return others.some((other) => isSameName(other, plain)) ? 'twice' : undefined;
}
