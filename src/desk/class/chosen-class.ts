// The class an adult chose last: going from one screen of the desk to the next stays with it, as long as the page is open.
let chosen: string | undefined;

export const chosenClass = (): string | undefined => chosen;

export function chooseClass(id: string): void {
  chosen = id;
}
