// A line in which the story's glossary words can be pressed for their meaning.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Glossary } from '../../story/page.ts';
import { talkWords } from '../../strings/en/talk.ts';

interface GlossedProps {
  readonly text: string;
  readonly glossary: Glossary;
}

/** A new line gets a new element, for the reason given in kit/Changing.tsx. */
export function Glossed({ text, glossary }: GlossedProps) {
  return <span key={text}>{partsOf(text, glossary)}</span>;
}

function partsOf(text: string, glossary: Glossary): ComponentChildren {
  const words = Object.keys(glossary);
  if (words.length === 0) return text;
  const parts = cutAtWords(text, words);
  if (parts.length === 1) return text;
  return parts.map((part, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change places.
    if (at % 2 === 0) return <span key={at}>{loose(part, at > 0, at < parts.length - 1)}</span>;
    const meaning = glossary[part.toLowerCase()] ?? '';
    // A quote or a full stop stays with its word when the line breaks.
    const between = parts[at - 1] ?? '';
    const before = at === 1 || /\s/.test(between) ? /\S*$/.exec(between)?.[0] : undefined;
    const after = /^\S*/.exec(parts[at + 1] ?? '')?.[0];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change places.
      <span key={at} className="glossed">
        <span>{before}</span>
        <Word word={part} meaning={meaning} />
        <span>{after}</span>
      </span>
    );
  });
}

/** Cuts a text into plain parts (even places) and glossary words (odd places). */
function cutAtWords(text: string, words: readonly string[]): readonly string[] {
  // Longest words first, so that `clip art` is found before `clip`. No regular expression: one that knows all letters
  // in both cases takes a slow device longer to build than the whole line to draw.
  const longestFirst = words.map((word) => word.toLowerCase()).sort((a, b) => b.length - a.length);
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    if (at > 0 && inAWord.test(text.charAt(at - 1))) continue;
    const word = longestFirst.find((each) => lower.startsWith(each, at) && endsAt(text, at + each.length));
    if (word === undefined) continue;
    parts.push(text.slice(from, at), text.slice(at, at + word.length));
    from = at + word.length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
}

/** A word may itself end in a mark, such as `c++`, so only what follows it is looked at. */
function endsAt(text: string, end: number): boolean {
  return end >= text.length || !inAWord.test(text.charAt(end));
}

const inAWord = /[\p{L}\p{N}_]/u;

/** A plain part without the marks that were put beside its neighbouring words. */
function loose(part: string, follows: boolean, leads: boolean): string {
  const rest = follows ? part.replace(/^\S*/, '') : part;
  return leads ? rest.replace(/\S*$/, '') : rest;
}

function Word({ word, meaning }: { readonly word: string; readonly meaning: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const note = useInsideItsLine(open);
  return (
    <span className="glossed-word">
      <button
        type="button"
        className="plain"
        aria-expanded={open}
        aria-controls={id}
        aria-label={talkWords.wordMeans(word)}
        onClick={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        {word}
      </button>
      <span id={id} ref={note} role="note" className="glossed-meaning" hidden={!open}>
        {meaning}
      </span>
    </span>
  );
}

/** Near the end of a line the meaning moves to the left, so that nothing of it is cut off. */
function useInsideItsLine(open: boolean) {
  const note = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const meaning = note.current;
    const line = meaning?.closest('p');
    if (!open || !meaning || !line) return;
    meaning.style.translate = '';
    const over = meaning.getBoundingClientRect().right - line.getBoundingClientRect().right;
    if (over > 0) meaning.style.translate = `${-over}px`;
  }, [open]);
  return note;
}
