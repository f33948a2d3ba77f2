// Reads the page aloud with a voice of this device, and marks the word being said where the voice reports it.
import { restLang } from './page-language.ts';
import { type Passage, passagesIn } from './passages.ts';

export interface ReadAloud {
  /** False where there is no local voice: then the button is hidden. */
  available(): boolean;
  /** True while a voice reads. */
  reading(): boolean;
  /** Local voices for the languages of this page. */
  voices(): readonly SpeechSynthesisVoice[];
  subscribe(listener: () => void): () => void;
  /** Reads the visible text of this element, from the top. */
  read(root: Element, voice: string | undefined): void;
  stop(): void;
}

/** One reading, from its first passage to its last. */
interface Reading {
  readonly root: Element;
  readonly passages: readonly Passage[];
  /** Referenced here, because a browser may collect an utterance that has no reference, and then its `end` event never comes. */
  readonly speeches: SpeechSynthesisUtterance[];
  /** The passage being said. */
  at: number;
  /** How many looks in a row found the voice silent. */
  silent: number;
}

const mark = 'read-aloud';
/** Some voices never report their end. Milliseconds between looks at the voice, and how many silent looks end the reading. */
const look = 1000;
const silentLooks = 3;

export function createReadAloud(view: Window & typeof globalThis): ReadAloud {
  const { document } = view;
  const Utterance: typeof SpeechSynthesisUtterance | undefined = view.SpeechSynthesisUtterance;
  const synth: SpeechSynthesis | undefined = Utterance && view.speechSynthesis;
  const listeners = new Set<() => void>();
  /** The voices of this device, in any language. */
  let local: readonly SpeechSynthesisVoice[] = [];
  let now: Reading | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const lookForVoices = (): void => {
    local = (synth?.getVoices() ?? []).filter(({ localService }) => localService);
    tell();
  };
  let asked: { readonly of: typeof local; readonly found: typeof local } | undefined;
  /** Returns the same array until the voices change, because each new array draws the page again. */
  const voices = (): readonly SpeechSynthesisVoice[] => {
    if (asked?.of !== local) {
      const languages = new Set([document.documentElement.lang, restLang ?? document.documentElement.lang]);
      asked = { of: local, found: [...languages].flatMap((each) => voicesIn(local, each)) };
    }
    return asked.found;
  };
  // Safari before 16 has `speechSynthesis` without `addEventListener`.
  if (typeof synth?.addEventListener === 'function') synth.addEventListener('voiceschanged', lookForVoices);
  else if (synth) synth.onvoiceschanged = lookForVoices;
  lookForVoices();

  const finish = (): void => {
    clearInterval(timer);
    gone.disconnect();
    clearMark();
    now = undefined;
    tell();
  };
  const stop = (): void => {
    finish();
    synth?.cancel();
  };
  const gone = new MutationObserver(() => {
    if (now && !isStillThere(now)) stop();
  });
  // Browsers let a voice go on after its page is left.
  view.addEventListener('pagehide', () => {
    if (now) stop();
  });

  const say = (reading: Reading, at: number, voice: SpeechSynthesisVoice | undefined): void => {
    const passage = reading.passages[at] as Passage;
    const speech = new (Utterance as typeof SpeechSynthesisUtterance)(passage.text);
    // Late events of an earlier reading are ignored.
    const whileItIsRead = (act: () => void) => () => {
      if (now === reading) act();
    };
    speech.lang = voice?.lang ?? passage.lang;
    if (voice) speech.voice = voice;
    speech.rate = 0.9;
    speech.onstart = whileItIsRead(() => {
      reading.at = at;
    });
    speech.onboundary = ({ name, charIndex, charLength }) => {
      if (now === reading && name === 'word') markWord(passage, charIndex, charLength ?? 0);
    };
    speech.onend = whileItIsRead(() => {
      reading.at = at + 1;
      if (reading.at >= reading.passages.length) finish();
    });
    speech.onerror = whileItIsRead(stop);
    reading.speeches.push(speech);
    synth?.speak(speech);
  };
  const lookAtVoice = (): void => {
    if (!now || !synth) return;
    now.silent = synth.speaking === false && synth.pending === false ? now.silent + 1 : 0;
    if (now.silent >= silentLooks) stop();
  };

  return {
    available: () => voices().length > 0,
    reading: () => now !== undefined,
    voices,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read(root, wanted) {
      if (!synth || voices().length === 0) return;
      stop();
      const voiceFor = ({ lang }: Passage) => {
        const able = voicesIn(local, lang);
        return able.find((each) => each.voiceURI === wanted) ?? able[0];
      };
      // A passage in a language that no voice here speaks is left out.
      const passages = passagesIn(root).filter((passage) => voiceFor(passage) !== undefined);
      if (passages.length === 0) return;
      const reading: Reading = { root, passages, speeches: [], at: 0, silent: 0 };
      now = reading;
      gone.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['open', 'hidden', 'class'],
      });
      timer = setInterval(lookAtVoice, look);
      // If the voice fails at once, the reading has ended (`now` has changed) and no further passage is given to it.
      try {
        for (let at = 0; at < passages.length && now === reading; at++)
          say(reading, at, voiceFor(passages[at] as Passage));
      } catch {
        // The browser cannot speak with this voice.
        stop();
      }
      tell();
    },
    stop() {
      if (now) stop();
    },
  };
}

/** Voices of a language, of any country: an `en-GB` voice reads `en`. */
function voicesIn(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): readonly SpeechSynthesisVoice[] {
  const [wanted] = language.toLowerCase().split('-');
  return voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === wanted);
}

/** True while the passage being said and all after it can still be seen, even if a tool of the reader wrapped or split their text. */
function isStillThere({ root, passages, at }: Reading): boolean {
  if (!root.isConnected || isCovered(root)) return false;
  const here = new Set(passagesIn(root).map(({ text }) => text));
  return passages.slice(at).every(({ text }) => here.has(text));
}

/** True when an open dialog lies over it. */
function isCovered(root: Element): boolean {
  const top = [...root.ownerDocument.querySelectorAll('dialog[open]')].at(-1);
  return top !== undefined && !top.contains(root);
}

function clearMark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(mark);
}

function markWord({ text, pieces }: Passage, from: number, length: number): void {
  const word = length || (/^\S+/.exec(text.slice(from))?.[0].length ?? 0);
  const [start, end] = [placeIn(pieces, from), placeIn(pieces, from + word)];
  if (!start || !end || !('highlights' in CSS)) return;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  CSS.highlights.set(mark, new Highlight(range));
}

function placeIn(pieces: Passage['pieces'], at: number): [node: Text, offset: number] | undefined {
  const piece = pieces.filter(({ start }) => start <= at).at(-1);
  return piece && [piece.node, Math.min(at - piece.start, piece.node.length)];
}
