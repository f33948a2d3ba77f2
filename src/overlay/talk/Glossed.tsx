// A line in which the story's glossary words can be pressed for their meaning.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { talkWords } from '../../kit/strings/talk.ts';
import type { Glossary } from '../../story/page.ts';

interface GlossedProps {
  readonly text: string;
  readonly glossary: Glossary;
}

export function Glossed({ text, glossary }: GlossedProps): ComponentChildren {
  const words = Object.keys(glossary);
  if (words.length === 0) return text;
  const parts = text.split(new RegExp(`\\b(${words.map(plain).join('|')})\\b`, 'i'));
  if (parts.length === 1) return text;
  return parts.map((part, at) => {
    const meaning = at % 2 === 1 ? glossary[part.toLowerCase()] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change places.
    return meaning ? <Word key={at} word={part} meaning={meaning} /> : part;
  });
}

function Word({ word, meaning }: { readonly word: string; readonly meaning: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="glossed">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={talkWords.wordMeans(word)}
        onClick={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        {word}
      </button>
      <span id={id} role="note" className="glossed-meaning" hidden={!open}>
        {meaning}
      </span>
    </span>
  );
}

function plain(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
