// The nav of the desk: what this adult opens most in one row, everything else behind More. On a narrow page all of it is in the menu.
import { useEffect, useRef, useState } from 'preact/hooks';
import './desk-nav.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { StaffKind } from '../../practice/job.ts';
import { deskWords as words } from '../../strings/en/desk.ts';
import { type DeskRoute, type DeskScreen, deskAddress, inFront, inMenu, navFor } from './desk-route.ts';

interface DeskNavProps {
  readonly route: DeskRoute;
  /** The kind of adult who is signed in: a trainer's row has other screens than a teacher's. */
  readonly kind: StaffKind;
  readonly onGo: (route: DeskRoute) => void;
}

export function DeskNav({ route, kind, onGo }: DeskNavProps) {
  const [open, setOpen] = useState(false);
  const nav = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const here = navFor(route.at);
  const front = inFront(kind);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (!nav.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const link = (at: DeskScreen) => (
    <li key={at} data-front={front.includes(at) || undefined}>
      <a
        className="pick bare"
        href={deskAddress({ at })}
        aria-current={at === here ? 'page' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(false);
          onGo({ at });
        }}
      >
        {words.nav[at]}
      </a>
    </li>
  );
  return (
    <nav
      ref={nav}
      className="desk-nav"
      aria-label={words.navName}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && !nav.current?.contains(relatedTarget as Node)) setOpen(false);
      }}
    >
      <ul className="desk-row">{front.map(link)}</ul>
      <button
        ref={button}
        type="button"
        className="desk-more pick bare"
        aria-expanded={open}
        aria-controls="desk-menu"
        data-here={front.every((at) => at !== here) || undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="desk-more-wide">{words.more}</span>
        <span className="desk-more-narrow">
          <Icon name="menu" /> {words.menu}
        </span>
      </button>
      <ul id="desk-menu" className="desk-menu paper" hidden={!open}>
        {inMenu(kind).map(link)}
      </ul>
    </nav>
  );
}
