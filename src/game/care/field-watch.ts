// Watches every text field of the student's page. Big words stop the press that would send or use them, before it takes effect.
import { breath } from '../../kit/breath.ts';
import { type Bigness, readied, soundsBig } from '../../words/en/sounds-big.ts';
import { isAskedForTrouble } from './asks-for-trouble.ts';

/** Typed words are hidden until one of these two is called. */
export interface Stopped {
  /** The student did not mean them so: the words stay, and what was pressed goes on. */
  readonly meant: () => void;
  /** Empties the fields. */
  readonly letGo: () => void;
}

interface FieldWatch {
  readonly onStop: (stopped: Stopped) => void;
  readonly onCheckIn: () => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Milliseconds after the last letter, and after the field is left, until its words are checked. */
const rest = 900;
const leaving = 300;

/** A field for a job's edge asks what goes to a grown-up, so "someone is hurt" is a right answer there. Only words about oneself stop. */
const ofOneself = /\b(i|im|ive|me|my|mine|myself|we|us|our)\b/i;

/** Returns the function that ends the watch. Words are checked in their fields and never stored. */
export function watchFields(page: Document, { onStop, onCheckIn }: FieldWatch): () => void {
  /** Fields that were typed in, each with the words that have passed: "not meant so", or already asked about. */
  const typed = new Map<Field, string>();
  const timers = new Map<Field, number>();
  let held = false;

  const weigh = (field: Field): Bigness => {
    const words = addedTo(typed.get(field) ?? '', field.value);
    return isAskedForTrouble(field) && !ofOneself.test(words) ? undefined : soundsBig(words);
  };
  const fieldsThat = (bigness: Bigness): readonly Field[] => {
    for (const field of typed.keys()) if (!field.isConnected) typed.delete(field);
    return [...typed.keys()].filter((field) => weigh(field) === bigness);
  };
  const stop = (fields: readonly Field[], act?: () => void): void => {
    held = true;
    for (const timer of timers.values()) clearTimeout(timer);
    onStop({
      meant() {
        held = false;
        for (const field of fields) typed.set(field, field.value);
        act?.();
      },
      letGo() {
        held = false;
        for (const field of fields) empty(field);
      },
    });
  };
  const checkIn = (): void => {
    const fields = fieldsThat('checkIn');
    for (const field of fields) typed.set(field, field.value);
    if (fields.length > 0) onCheckIn();
  };
  const settle = (field: Field): boolean => {
    if (held || !field.isConnected) return false;
    if (weigh(field) === 'stop') {
      stop([field]);
      return true;
    }
    // A search has no button to send it: a pause in typing ends it.
    if (field.closest('search')) checkIn();
    return false;
  };
  const settleIn = (field: Field, wait: number): void => {
    clearTimeout(timers.get(field));
    timers.set(
      field,
      window.setTimeout(() => settle(field), wait),
    );
  };

  /** Makes the rules of big words ready piece by piece, while the child is still thinking what to write. */
  const getReady = async (): Promise<void> => {
    for (const _ of readied()) {
      await breath();
      if (listeners.signal.aborted) return;
    }
  };

  const listeners = new AbortController();
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ): void => page.addEventListener(name, listener, { capture: true, signal: listeners.signal });
  let isReady = false;
  listen('focusin', ({ target }) => {
    if (isReady || !isField(target)) return;
    isReady = true;
    void getReady();
  });
  listen('input', ({ target }) => {
    if (!isField(target)) return;
    if (!typed.has(target)) typed.set(target, '');
    settleIn(target, rest);
  });
  listen('focusout', ({ target }) => {
    if (isField(target) && typed.has(target)) settleIn(target, leaving);
  });
  listen('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || !typed.has(target)) return;
    // In a form Enter also presses the form's button, which is checked as a click.
    if (!target.form && settle(target)) event.preventDefault();
  });
  listen('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('button, a[href]') : null;
    if (held || !button) return;
    const fields = fieldsThat('stop');
    if (fields.length > 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      stop(fields, () => button.click());
    } else if (!button.closest('fieldset')) {
      // Later, so that what was pressed is done first.
      setTimeout(checkIn);
    }
  });
  listen('submit', (event) => {
    const { target: form } = event;
    const fields = held ? [] : fieldsThat('stop');
    if (fields.length === 0 || !(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stop(fields, () => form.requestSubmit());
  });
  // The student may have begun to type before this code was loaded.
  if (isField(page.activeElement) && page.activeElement.value !== '') {
    typed.set(page.activeElement, '');
    settleIn(page.activeElement, rest);
  }
  return () => {
    listeners.abort();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

const texts: ReadonlySet<string> = new Set(['text', 'search']);

function isField(target: unknown): target is Field {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && texts.has(target.type))
  );
}

function empty(field: Field): void {
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The words written since `passed`; all words where less than half of `passed` is left. */
export function addedTo(passed: string, now: string): string {
  const [before, after] = [wordsIn(passed), wordsIn(now)];
  let start = 0;
  const same = (a = '', b = ''): boolean => bare(a) === bare(b);
  while (start < Math.min(before.length, after.length) && same(before[start], after[start])) start += 1;
  const room = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < room && same(before.at(-1 - end), after.at(-1 - end))) end += 1;
  if (before.length === 0 || start + end < before.length / 2) return now;
  return after.slice(start, after.length - end).join(' ');
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A word without case and punctuation, so that "hurt." equals "hurt". */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
