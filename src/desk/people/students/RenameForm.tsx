// Another nickname for a student; no two in a class have the same.
import { useState } from 'preact/hooks';
import { nicknameLength, tidyNickname } from '../../../practice/nickname.ts';
import { peopleWords } from '../../../strings/en/people.ts';
import { DeskForm } from '../../frame/DeskForm.tsx';
import { Field } from '../../frame/Field.tsx';
import { isTaken } from '../start/name-list.ts';

interface RenameFormProps {
  readonly nickname: string;
  /** Nicknames of the others in the class. */
  readonly taken: readonly string[];
  readonly onRename: (nickname: string) => void;
}

const words = peopleWords.rename;

export function RenameForm({ nickname, taken, onRename }: RenameFormProps) {
  const [typed, setTyped] = useState(nickname);
  const [fault, setFault] = useState<string>();
  const rename = (): void => {
    const name = tidyNickname(typed);
    const trouble = name === '' ? words.empty : isTaken(name, taken) ? words.taken(name) : undefined;
    setFault(trouble);
    if (trouble === undefined && name !== nickname) onRename(name);
  };
  return (
    <DeskForm onSend={rename}>
      <h3>{words.title}</h3>
      <Field label={words.label} value={typed} maxLength={nicknameLength} error={fault} onInput={setTyped} />
      <button type="submit" className="button">
        {words.go}
      </button>
    </DeskForm>
  );
}
