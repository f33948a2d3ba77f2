// Where the adults of the school are found, and the paper figure that stands in for each kind of them.
import type { StaffKind } from '../../practice/job.ts';
import type { RoomId } from '../../practice/places.ts';

export const standIns: Readonly<Record<StaffKind, { readonly figure: string; readonly room: RoomId }>> = {
  teacher: { figure: 'ms-okafor', room: 'room-12' },
  tech: { figure: 'mr-tran', room: 'tech-lab' },
  library: { figure: 'ms-reyes', room: 'library' },
  counselor: { figure: 'mr-lindqvist', room: 'counselor' },
  office: { figure: 'dr-bell', room: 'office' },
  facilities: { figure: 'mr-hughes', room: 'maker' },
};
