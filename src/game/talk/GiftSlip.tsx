// On the card before a role-play that an adult gave: from whom, by when, and the adult's note.
import { giftWords as words } from '../../strings/en/rooms.ts';

export interface Gift {
  /** The assignment. */
  readonly id: string;
  /** The adult's name, where it is known. */
  readonly from: string | undefined;
  /** The day in words. */
  readonly due: string | undefined;
  readonly note: string | undefined;
}

export function GiftSlip({ from, due, note }: Omit<Gift, 'id'>) {
  return (
    <p className="slip on-sun">
      <strong>{words.line(from, due)}</strong>
      {note !== undefined && <span> {words.note(note)}</span>}
    </p>
  );
}
