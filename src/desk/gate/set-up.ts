// The set-up form as data: a line for each kind of grown-up, and what is still missing before the desk can open.

import type { StaffKind } from '../../practice/job.ts';
import { type PinFault, pinFault } from '../../practice/pin.ts';
import type { StaffMember } from '../../progress/class/staff.ts';
import type { TwicePin } from '../frame/NewPin.tsx';
import { kindOrder } from '../people/grown-ups/kind-order.ts';
import { type NameFault, nameFault } from '../people/grown-ups/staff-name.ts';

/** A grown-up of the class; `id` where the class already has them. */
export interface SetUpRow {
  readonly id?: string;
  readonly kind: StaffKind;
  readonly name: string;
  /** Absent when they will choose one another day. */
  readonly pin?: string;
}

export interface SetUpLine extends TwicePin {
  readonly id?: string;
  readonly kind: StaffKind;
  readonly name: string;
}

export interface LineFaults {
  readonly name?: NameFault | 'teacher';
  readonly pin?: PinFault;
}

/** The class's grown-ups, and an empty line for each kind that has none yet. */
export function linesFor(staff: readonly StaffMember[]): readonly SetUpLine[] {
  return kindOrder.flatMap((kind): readonly SetUpLine[] => {
    const known = staff.filter((member) => member.kind === kind);
    if (known.length === 0) return [{ kind, name: '', pin: '', again: '' }];
    return known.map(({ id, name }) => ({ id, kind, name, pin: '', again: '' }));
  });
}

/** Faults by place in the list. Rules: a teacher has a PIN, names differ, and each PIN is typed twice. */
export function faultsIn(lines: readonly SetUpLine[]): ReadonlyMap<number, LineFaults> {
  const faults = new Map<number, LineFaults>();
  const hasTeacherPin = lines.some(({ kind, name, pin }) => kind === 'teacher' && name.trim() && pin);
  for (const [at, { kind, id, name, pin, again }] of lines.entries()) {
    const first = kind === 'teacher' && lines.findIndex((line) => line.kind === 'teacher') === at;
    const untouched = name.trim() === '' && pin === '' && again === '' && id === undefined;
    if (untouched && !first) continue;
    const others = lines.filter((_, other) => other < at).map((line) => line.name);
    const named = nameFault(name, others);
    const wantsPin = pin !== '' || again !== '' || (first && !hasTeacherPin);
    const pinned = wantsPin ? pinFault(pin, again) : undefined;
    if (named || pinned)
      faults.set(at, {
        ...(named ? { name: first && named === 'empty' ? 'teacher' : named } : {}),
        ...(pinned ? { pin: pinned } : {}),
      });
  }
  return faults;
}

export function rowsFrom(lines: readonly SetUpLine[]): readonly SetUpRow[] {
  return lines.flatMap(({ id, kind, name, pin }) =>
    name.trim() === ''
      ? []
      : [{ ...(id === undefined ? {} : { id }), kind, name: name.trim(), ...(pin === '' ? {} : { pin }) }],
  );
}
