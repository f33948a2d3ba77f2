// The page of a sensitive role-play for a student to whom it was not given: a kind sentence, and the way on.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../kit/icons/Icon.tsx';
import { talkWords } from '../../strings/en/talk.ts';
import './not-given.css';

const words = talkWords.notGiven;

export function NotGiven({ onSchool }: { readonly onSchool: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="not-given card stack at-start paper" data-screen="not-given">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.about}</p>
      <button type="button" className="button first" onClick={onSchool}>
        {words.school} <Icon name="on" />
      </button>
    </section>
  );
}
