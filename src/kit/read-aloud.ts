// Reads the page aloud with a voice of this device, and marks the word being said where the voice reports it.

export interface ReadAloud {
  /** False where there is no local voice: then the button is hidden. */
  available(): boolean;
  reading(): boolean;
  /** Local voices for this page's language. */
  voices(): readonly SpeechSynthesisVoice[];
  subscribe(listener: () => void): () => void;
  /** Reads what can be seen in this element, from the top. */
  read(root: Element, voice: string | undefined): void;
  stop(): void;
}

/** A block of text and where its pieces are on the page. */
interface Passage {
  text: string;
  readonly pieces: { readonly node: Text; readonly start: number }[];
}

const silent = '[aria-hidden="true"], .for-screen-readers, [hidden], script, style, .screen-bar, .no-reading';
const blocks = 'p, li, h1, h2, h3, legend, button, label, dt, dd, summary';
const mark = 'read-aloud';

export function createReadAloud(view: Window & typeof globalThis): ReadAloud {
  const synth: SpeechSynthesis | undefined = view.speechSynthesis;
  const listeners = new Set<() => void>();
  let voices: readonly SpeechSynthesisVoice[] = [];
  let reading = false;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const look = (): void => {
    voices = (synth?.getVoices() ?? []).filter((voice) => voice.localService && voice.lang.startsWith('en'));
    tell();
  };
  synth?.addEventListener('voiceschanged', look);
  look();

  const highlight = (passage: Passage, from: number, length: number): void => {
    const range = rangeOf(passage, from, length);
    if (range && 'highlights' in CSS) CSS.highlights.set(mark, new Highlight(range));
  };
  const finish = (): void => {
    if ('highlights' in CSS) CSS.highlights.delete(mark);
    reading = false;
    tell();
  };

  return {
    available: () => voices.length > 0,
    reading: () => reading,
    voices: () => voices,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read(root, wanted) {
      if (!synth || voices.length === 0) return;
      synth.cancel();
      const passages = passagesIn(root);
      const voice = voices.find((each) => each.voiceURI === wanted) ?? voices[0];
      passages.forEach((passage, at) => {
        const speech = new SpeechSynthesisUtterance(passage.text);
        speech.voice = voice ?? null;
        speech.rate = 0.9;
        speech.onboundary = ({ name, charIndex, charLength }) => {
          if (name === 'word') highlight(passage, charIndex, charLength ?? 0);
        };
        if (at === passages.length - 1) speech.onend = finish;
        synth.speak(speech);
      });
      reading = passages.length > 0;
      tell();
    },
    stop() {
      synth?.cancel();
      finish();
    },
  };
}

/** The text that can be seen, block by block. */
function passagesIn(root: Element): readonly Passage[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const passages = new Map<Element, Passage>();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || node.data.trim() === '' || parent.closest(silent)) continue;
    const block = parent.closest(blocks) ?? parent;
    const passage = passages.get(block) ?? { text: '', pieces: [] };
    passages.set(block, passage);
    passage.pieces.push({ node, start: passage.text.length });
    passage.text += node.data;
  }
  return [...passages.values()];
}

function rangeOf(passage: Passage, from: number, length: number): Range | undefined {
  const piece = passage.pieces.findLast((each) => each.start <= from);
  if (!piece) return undefined;
  const start = from - piece.start;
  const word = length || (/^\S+/.exec(piece.node.data.slice(start))?.[0].length ?? 0);
  const range = document.createRange();
  range.setStart(piece.node, Math.min(start, piece.node.length));
  range.setEnd(piece.node, Math.min(start + word, piece.node.length));
  return range;
}
