// The closed section "what adults see" on My path. Its content is fetched when the student opens it.
import type { ComponentChildren } from 'preact';
import './adults-see.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { adultsSeeWords as words } from '../../strings/en/adults-see.ts';

interface AdultsSeeDoorProps {
  readonly onOpen: () => void;
  /** The content, once it is open. */
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
