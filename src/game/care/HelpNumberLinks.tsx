// The numbers to call: the school's own first, then those of its country.

import type { HelpNumbers, SchoolPeople } from '../../practice/help-numbers.ts';
import { personWords as words } from '../../strings/en/everywhere.ts';

interface HelpNumberLinksProps {
  readonly numbers: HelpNumbers;
  readonly own: SchoolPeople['numbers'];
  readonly onCall?: () => void;
}

export function HelpNumberLinks({ numbers: { danger, talk }, own, onCall }: HelpNumberLinksProps) {
  return (
    <>
      {own.map(({ name, number }) => (
        <a key={`${name} ${number}`} className="button" href={dialled(number)} onClick={onCall}>
          {words.callOf(name, number)}
        </a>
      ))}
      {danger && (
        <a className="button" href={dialled(danger)} onClick={onCall}>
          {words.danger(danger)}
        </a>
      )}
      {talk && (
        <a className="button" href={dialled(talk.number)} onClick={onCall}>
          {words.talk(talk.name, talk.number, talk.texts)}
        </a>
      )}
    </>
  );
}

function dialled(number: string): string {
  return `tel:${number.replace(/[^+\d#*]/g, '')}`;
}
