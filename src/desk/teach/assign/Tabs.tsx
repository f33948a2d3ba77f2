// Tabs as in the WAI-ARIA pattern: one tab stop, arrow keys between them, and a panel for the chosen one.
import { useId, useRef } from 'preact/hooks';
import './tabs.css';
import type { ComponentChildren } from 'preact';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly (readonly [id: Id, name: string])[];
  readonly at: Id;
  readonly onAt: (id: Id) => void;
  readonly children: ComponentChildren;
}

export function Tabs<Id extends string>({ label, tabs, at, onAt, children }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const index = tabs.findIndex(([each]) => each === at);
  const move = (to: number): void => {
    const next = (to + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onAt(tab[0]);
    list.current?.querySelectorAll<HTMLButtonElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div className="stack">
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className="tabs-list row close"
        onKeyDown={({ key }) => {
          if (key === 'ArrowRight') move(index + 1);
          else if (key === 'ArrowLeft') move(index - 1);
          else if (key === 'Home') move(0);
          else if (key === 'End') move(tabs.length - 1);
        }}
      >
        {tabs.map(([each, name]) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            aria-selected={each === at}
            aria-controls={`${id}-panel`}
            tabIndex={each === at ? 0 : -1}
            className="pick bare tab"
            onClick={() => onAt(each)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${at}`} className="stack">
        {children}
      </div>
    </div>
  );
}
