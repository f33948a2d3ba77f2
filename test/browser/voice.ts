// A stand-in for the voice of a device: it says nothing aloud, and writes down what it is given.
import type { Page } from 'playwright-core';

export type VoiceKind =
  /** Says each thing, and says when it begins and ends. */
  | 'good'
  /** As in Safari before 16: no `addEventListener` on `speechSynthesis`. */
  | 'old'
  /** Fails at the first thing it is given. */
  | 'failing'
  /** Begins, and never ends. */
  | 'endless'
  /** Falls silent, and tells nobody. */
  | 'mute'
  /** No `speechSynthesis` at all. */
  | 'none';

/** To be called before the page is opened. */
export async function standInVoice(page: Page, kind: VoiceKind): Promise<void> {
  await page.addInitScript(install, kind);
}

/** What the voice was given, in order, and how often it was told to be quiet. */
export async function heard(
  page: Page,
): Promise<{ readonly said: readonly string[]; readonly cancels: number }> {
  return page.evaluate(() => {
    const { said, cancels } = (window as unknown as { voice: { said: string[]; cancels: number } }).voice;
    return { said: [...said], cancels };
  });
}

function install(kind: string): void {
  if (kind === 'none') {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance'])
      Object.defineProperty(window, name, { value: undefined, configurable: true });
    return;
  }
  class Utterance {
    onstart: (() => void) | null = null;
    onend: (() => void) | null = null;
    onerror: ((event: { error: string }) => void) | null = null;
    onboundary: null = null;
    voice: unknown = null;
    rate = 1;
    lang = '';
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const log = { said: [] as string[], cancels: 0 };
  let queue: Utterance[] = [];
  let running: Utterance | undefined;
  const next = (): void => {
    running = queue.shift();
    const speech = running;
    if (!speech) return;
    speech.onstart?.();
    if (kind === 'endless') return;
    setTimeout(() => {
      if (running !== speech) return;
      if (kind === 'mute') {
        running = undefined;
        queue = [];
        return;
      }
      running = undefined;
      if (kind === 'failing') speech.onerror?.({ error: 'synthesis-failed' });
      else speech.onend?.();
      if (!running) next();
    }, 5);
  };
  const synth = {
    onvoiceschanged: null as (() => void) | null,
    get speaking() {
      return running !== undefined;
    },
    get pending() {
      return queue.length > 0;
    },
    getVoices: () => [{ localService: true, lang: 'en-US', name: 'Stand-in', voiceURI: 'stand-in' }],
    speak(speech: Utterance) {
      log.said.push(speech.text);
      queue.push(speech);
      if (!running) setTimeout(() => running || next(), 0);
    },
    cancel() {
      log.cancels++;
      const dropped = [...(running ? [running] : []), ...queue];
      queue = [];
      running = undefined;
      for (const speech of dropped) setTimeout(() => speech.onerror?.({ error: 'canceled' }), 0);
    },
    ...(kind === 'old' ? {} : { addEventListener: () => {}, removeEventListener: () => {} }),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.assign(window, { voice: log });
}
