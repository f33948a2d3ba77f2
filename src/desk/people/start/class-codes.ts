// The codes of a class: one where it fits, else as few as will do, each for a part of the class.

import { type QrPath, qrPath } from '../../frame/qr-path.ts';
import type { ClassLink } from '../../said.ts';

interface Part {
  /** What the code says. */
  readonly says: string;
  readonly code: QrPath;
  /** Places of its first and last student in the class. */
  readonly from: number;
  readonly to: number;
}

export interface ClassCodes {
  /** The link of the whole class. */
  readonly link: string;
  /** Empty where not even a code for each few students would do. */
  readonly parts: readonly Part[];
}

const mostParts = 6;

/** `make` gives the link for some of the students. */
export async function makeClassCodes(
  of: readonly string[],
  make: (some: readonly string[]) => Promise<ClassLink>,
): Promise<ClassCodes> {
  const { link } = await make(of);
  for (let count = 1; count <= mostParts; count++) {
    const parts = await partsOf(of, count, make);
    if (parts) return { link, parts };
  }
  return { link, parts: [] };
}

async function partsOf(
  of: readonly string[],
  count: number,
  make: (some: readonly string[]) => Promise<ClassLink>,
): Promise<readonly Part[] | undefined> {
  const each = Math.ceil(of.length / count);
  const parts: Part[] = [];
  for (let from = 0; from < of.length; from += each) {
    const to = Math.min(from + each, of.length) - 1;
    const says = (await make(of.slice(from, to + 1))).code;
    const code = qrPath(says, 'L');
    if (!code) return undefined;
    parts.push({ says, code, from, to });
  }
  return parts;
}
