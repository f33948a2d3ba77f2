// The buttons above a page to read and print: Back and Print.

import { dataWords as words } from '../../../strings/en/data.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';

export function PageButtons({ onGo }: { readonly onGo: (route: DeskRoute) => void }) {
  return (
    <div className="row no-print">
      <button type="button" className="button quiet" onClick={() => onGo({ at: 'data' })}>
        {words.back}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  );
}
