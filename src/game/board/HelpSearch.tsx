// "I need help with …": one wide slip of paper to write on. Examples take turns on it until the student begins to write.
import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from '../../kit/icons/Icon.tsx';
import { findWords as words } from '../../strings/en/board.ts';

interface HelpSearchProps {
  readonly wish: string;
  readonly moves: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onWish: (wish: string) => void;
}

const longest = 200;
/** Milliseconds an example stays, and how many are shown before they stop changing. */
const turn = 3800;
const turns = 9;

export function HelpSearch({ wish, moves, field, onWish }: HelpSearchProps) {
  const id = useId();
  const [at, setAt] = useState(0);
  const [inside, setInside] = useState(false);
  const running = moves && !inside && wish === '' && at < turns;
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => setAt(at + 1), turn);
    return () => clearTimeout(timer);
  }, [running, at]);
  return (
    <search className="help-search lettered pair paper">
      <label htmlFor={id}>{words.label}</label>
      <span className="help-search-line">
        {wish === '' && (
          <span key={at} className="help-search-hint" data-moves={running || undefined} aria-hidden="true">
            {words.hints[at % words.hints.length]}
          </span>
        )}
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          autoComplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={longest}
          value={wish}
          onFocus={() => setInside(true)}
          onBlur={() => setInside(false)}
          onInput={({ currentTarget }) => onWish(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && wish !== '') onWish('');
          }}
        />
      </span>
      {wish === '' ? (
        <Icon name="search" size="1.7rem" />
      ) : (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            onWish('');
            field.current?.focus();
          }}
        >
          <Icon name="close" /> {words.clear}
        </button>
      )}
    </search>
  );
}
