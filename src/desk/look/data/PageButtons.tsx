// Above a page to read and print: the way back, and Print.
import { dataWords as words } from '../../../strings/en/data.ts';
import type { Desk } from '../../desk.ts';

export function PageButtons({ desk }: { readonly desk: Desk }) {
  return (
    <div className="desk-buttons no-print">
      <button type="button" className="button quiet" onClick={() => desk.onGo({ at: 'data' })}>
        {words.back}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  );
}
