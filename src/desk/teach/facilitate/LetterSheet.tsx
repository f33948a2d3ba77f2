// Cards to hold up for a vote: A, B and C, told apart by letter and shape, three to a page.
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

const letters = words.letters.slice(0, 3);

export function LetterSheet() {
  return (
    <section className="sheet-letters">
      {letters.map((letter) => (
        <p key={letter} className="sheet-letter" data-letter={letter}>
          <span>{letter}</span>
        </p>
      ))}
    </section>
  );
}
