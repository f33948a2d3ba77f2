// What adults see, on My path: the sheet they read, word for word, in a place of its own.
import { Changing } from '../../kit/Changing.tsx';
import './adults-see.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { SheetPaper, type SheetView } from '../../kit/SheetPaper.tsx';
import { adultsSeeWords as words } from '../../strings/en/adults-see.ts';
import { sheetWords } from '../../strings/en/sheet.ts';

interface AdultsSeeProps {
  readonly sheet: SheetView;
  /** The last day of practice, in words. */
  readonly last: string | undefined;
  /** A day in words, as seen from today: "yesterday". */
  readonly spoken: (day: string) => string;
}

export function AdultsSee({ sheet, last, spoken }: AdultsSeeProps) {
  return (
    <div className="adults-see stack">
      <p>{words.about}</p>
      <p>
        <Icon name="heart" /> {words.noPoints}
      </p>
      <p className="bold">
        <Changing text={last ? sheetWords.last(last) : sheetWords.never} />
      </p>
      <SheetPaper sheet={sheet} spoken={spoken} />
    </div>
  );
}
