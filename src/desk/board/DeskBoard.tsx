// The board as grown-ups see it.
import { deskWords } from '../../kit/strings/desk.ts';
import type { Desk } from '../desk.ts';
import { DeskHeading } from '../frame/DeskHeading.tsx';

export function DeskBoard(_: { readonly desk: Desk }) {
  return (
    <section data-screen="desk-board">
      <DeskHeading>{deskWords.nav.board}</DeskHeading>
    </section>
  );
}
