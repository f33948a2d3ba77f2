// Shows the first page of a linked role-play before the page's code has come, in the order of its sitting, and what follows the first press
// on it. Every other press waits for the code.
import { applyPreferences } from '../../kit/apply-preferences.ts';
import { breath } from '../../kit/breath.ts';
import { type EarlyPress, leaveEarlyPage } from '../../kit/early-page.ts';
import { firstLetters } from '../../kit/first-letters.ts';
import { holdPress } from '../../kit/held-press.ts';
import { parsePreferences } from '../../kit/preferences.ts';
import { shuffle } from '../../play/shuffle.ts';
import type { Bookmark } from '../../practice/bookmark.ts';
import { talkIn } from '../../practice/talk-address.ts';
import { doorsFrom } from '../route.ts';
import { bringIntoView, onwardIn, toSeeIn } from './in-view.ts';

interface EarlyDeps {
  /** A small value that is kept on this device. */
  read(name: string): unknown;
  freshSeed(): number;
}

/**
 * Shows it in `page`, where the code will draw, if the HTML has the talk of this address and the student begins it. Call
 * what it returns once that is painted: it gets ready what each press would bring.
 */
export async function showEarlyTalk(
  page: HTMLElement,
  { read, freshSeed }: EarlyDeps,
): Promise<(() => Promise<void>) | undefined> {
  // The build writes a template for each way to begin, with the version of the role-play.
  const starts = [...document.querySelectorAll<HTMLTemplateElement>('template[data-talk]')];
  const { talk, version, meets } = starts[0]?.dataset ?? {};
  const query = new URLSearchParams(location.search);
  // A step of a pathway has another way back in its bar, which the code draws.
  if (!talk || talkIn(query) !== talk || query.has('role')) return undefined;
  const doors = doorsFrom(location.search);
  const player = read('player');
  const kept = read(`bookmark:${player}:${talk}`) as Partial<Bookmark> | undefined;
  // A bookmark of another version is not gone on from: the role-play begins anew.
  const bookmark = kept?.version === version ? kept : undefined;
  if (bookmark && !isAtStart(bookmark)) return undefined;
  // How this student left the partner is told by facts that only the code can read. Somebody new has left no one.
  if (!bookmark && meets !== undefined && player !== undefined) return undefined;
  const seed = bookmark?.seed ?? doors.seed ?? freshSeed();
  const after = (parting: string) => starts.filter(({ dataset }) => dataset.parting === parting);
  const parted = after(bookmark?.met ?? '');
  const beginnings = parted.length > 0 ? parted : after('');
  const beginning = beginnings[seed % beginnings.length];
  const preferences = parsePreferences(read('preferences'));
  applyPreferences(
    document.documentElement,
    doors.motionOff ? { ...preferences, motion: 'still' } : preferences,
  );
  await firstLetters(document);
  const isDrawn = preferences.stage === 'on' && !doors.stageOff;
  const first = pageFrom(beginning, { isDrawn, seed, step: 0 });
  page.prepend(barFor(first), first);
  bringIntoView(toSeeIn(page));

  let pressed: EarlyPress | undefined;
  let settled = false;
  const following = new Map<string, DocumentFragment>();
  const pageAfter = (id: string): DocumentFragment | undefined => {
    const ready = following.get(id);
    if (ready) return ready;
    const template = document.querySelector<HTMLTemplateElement>(
      `template[data-after="${CSS.escape(`${beginning?.dataset.at} ${id}`)}"]`,
    );
    return template ? pageFrom(template, { isDrawn, seed, step: id === '' ? 0 : 1 }) : undefined;
  };
  const follow = (button: Element): boolean => {
    const press = pressOn(button);
    if (pressed || settled || !press) return false;
    const next = pageAfter(idOf(press));
    if (!next) return false;
    pressed = press;
    turn(page, next);
    return true;
  };
  const goOn = holdPress(window, page, follow);
  const settle = (): EarlyPress | undefined => {
    settled = true;
    return pressed;
  };
  leaveEarlyPage(window, { seed, settle, goOn });
  return async () => {
    for (const button of page.querySelectorAll('[data-choice], .next')) {
      const press = pressOn(button);
      if (!press || pressed || settled) return;
      const next = pageAfter(idOf(press));
      if (next) {
        layOut(next);
        following.set(idOf(press), next);
      }
      await breath();
    }
  };
}

/** Else the student goes on from a later page, which only the code can show. */
function isAtStart({ seed, moves, beat, doing }: Partial<Bookmark>): boolean {
  const begins = moves?.length === 0 && beat === 0 && (doing === 'reading' || doing === 'choosing');
  return begins && Number.isSafeInteger(seed);
}

interface Showing {
  readonly isDrawn: boolean;
  readonly seed: number;
  /** Decisions made before it. */
  readonly step: number;
}

function pageFrom(
  template: HTMLTemplateElement | undefined,
  { isDrawn, seed, step }: Showing,
): DocumentFragment {
  const page = template?.content.cloneNode(true) as DocumentFragment;
  if (isDrawn) leaveToStage(page);
  putInOrder(page, seed, step);
  return page;
}

/** The bar is the same above all talks, but for the title. */
function barFor(first: DocumentFragment): Node {
  const template = document.querySelector<HTMLTemplateElement>('template[data-bar]');
  const bar = template?.content.cloneNode(true) as DocumentFragment;
  bar.querySelector('.chip')?.replaceChildren(first.querySelector('h1')?.textContent ?? '');
  return bar;
}

/** The stage draws the people and the place: the page leaves room for them. */
function leaveToStage(page: DocumentFragment): void {
  page.querySelector('.talk')?.setAttribute('data-drawn', 'true');
  for (const slot of page.querySelectorAll('.talk-slot')) slot.replaceChildren();
}

/** The template has the choices in the order of the book. */
function putInOrder(page: DocumentFragment, seed: number, step: number): void {
  const list = page.querySelector('.choice-list ol');
  if (!list) return;
  for (const [at, item] of shuffle([...list.children], seed, step).entries()) {
    const number = String(at + 1);
    item.querySelector('button')?.setAttribute('aria-keyshortcuts', number);
    item.querySelector('.number')?.replaceChildren(number);
    list.append(item);
  }
}

function pressOn(button: Element): EarlyPress | undefined {
  const choice = button.getAttribute('data-choice');
  if (choice !== null) return { type: 'choose', choice };
  return button.matches('.next') ? { type: 'next' } : undefined;
}

function idOf(press: EarlyPress): string {
  return press.type === 'choose' ? press.choice : '';
}

/** Lays out a page that is not shown: a browser takes longest over letters in a size that it has not drawn yet. */
function layOut(page: DocumentFragment): void {
  const aside = document.createElement('div');
  Object.assign(aside.style, { position: 'absolute', inset: '0', visibility: 'hidden' });
  aside.append(page);
  document.body.append(aside);
  aside.getBoundingClientRect();
  page.append(...aside.childNodes);
  aside.remove();
}

/** As the code turns a page: a screen reader hears it from the same element, and focus goes on. */
function turn(page: HTMLElement, next: DocumentFragment): void {
  const talk = page.querySelector('.talk');
  const coming = next.querySelector('.talk');
  const voice = talk?.querySelector(':scope > [aria-live]');
  const newVoice = coming?.querySelector(':scope > [aria-live]');
  if (!talk || !coming || !voice || !newVoice) return;
  // The pressed button goes with its page. It loses focus before, because the browser would otherwise lay out the page twice.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  voice.replaceChildren(...newVoice.cloneNode(true).childNodes);
  become(talk, coming);
  onwardIn(talk)?.focus({ preventScroll: true });
  bringIntoView(toSeeIn(talk));
}

/** Puts `next` in the place of `old`. What is the same in both stays, so that a browser has less to lay out and to paint. */
function become(old: Element, next: Element): void {
  if (old.isEqualNode(next)) return;
  const parts = [...old.children];
  const coming = [...next.children];
  const isFrame = old.matches('.talk, .talk-floor') && parts.length === coming.length;
  if (isFrame) for (const [at, part] of parts.entries()) become(part, coming[at] as Element);
  else old.replaceWith(next);
}
