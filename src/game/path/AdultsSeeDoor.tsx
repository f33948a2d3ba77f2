// The door to what adults see: closed until a student opens it, and what lies behind it is fetched then.
import type { ComponentChildren } from 'preact';
import './adults-see.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { adultsSeeWords as words } from '../../strings/en/adults-see.ts';

interface AdultsSeeDoorProps {
  readonly onOpen: () => void;
  /** What lies behind it, once it was opened. */
  readonly children: ComponentChildren;
}

export function AdultsSeeDoor({ onOpen, children }: AdultsSeeDoorProps) {
  return (
    <details
      className="adults-see-door card paper"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen();
      }}
    >
      <summary className="pair lettered">
        <Icon name="eye" /> {words.title}
      </summary>
      {children}
    </details>
  );
}
