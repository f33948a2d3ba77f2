// What the page's first script leaves for the page's code: the page it has shown, and the press that waits.

/** What a student has pressed on the first page, and the first script has followed. */
export type EarlyPress = { readonly type: 'choose'; readonly choice: string } | { readonly type: 'next' };

export interface EarlyPage {
  /** By which the beginning was drawn and the choices were ordered. */
  readonly seed: number;
  /** Call it when the code draws: what was pressed until now is its beginning, and what is pressed from now on waits. */
  settle(): EarlyPress | undefined;
  /** Makes the press that waits, if there is one. Call it once the page answers presses. */
  goOn(): void;
}

declare global {
  interface Window {
    /** Absent where the page came without a role-play in it. */
    handUpEarly?: EarlyPage;
  }
}

export function earlyPage(view: Window): EarlyPage | undefined {
  return view.handUpEarly;
}

export function leaveEarlyPage(view: Window, page: EarlyPage): void {
  view.handUpEarly = page;
}
