// The review as grown-ups see it.
import { deskWords } from '../../kit/strings/desk.ts';
import type { Desk } from '../desk.ts';
import { DeskHeading } from '../frame/DeskHeading.tsx';

export function DeskReview(_: { readonly desk: Desk }) {
  return (
    <section data-screen="desk-review">
      <DeskHeading>{deskWords.nav.review}</DeskHeading>
    </section>
  );
}
