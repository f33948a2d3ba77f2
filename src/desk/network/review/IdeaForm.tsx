// One more idea for the vote, typed by the adult as the class says it.
import { useId, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { ideasWords as words } from '../../../strings/en/review.ts';

interface IdeaFormProps {
  readonly isTaken: (title: string) => boolean;
  readonly onAdd: (title: string) => void;
}

/** The longest title of a job, in letters. */
const longest = 40;

export function IdeaForm({ isTaken, onAdd }: IdeaFormProps) {
  const [title, setTitle] = useState('');
  const [trouble, setTrouble] = useState('');
  const hint = useId();
  const add = (): void => {
    const typed = title.trim().replace(/\s+/g, ' ');
    if (typed === '' || isTaken(typed)) {
      setTrouble(typed === '' ? words.empty : words.taken(typed));
      return;
    }
    onAdd(typed);
    setTitle('');
    setTrouble('');
  };
  return (
    <form
      className="review-form row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="desk-field">
        {words.type}
        <input
          type="text"
          value={title}
          maxLength={longest}
          autocomplete="off"
          aria-describedby={hint}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {words.add}
      </button>
      <p id={hint} className="review-hint desk-hint">
        {words.typeHint}
      </p>
      <p className="review-trouble note" role="alert">
        <Changing text={trouble} />
      </p>
    </form>
  );
}
