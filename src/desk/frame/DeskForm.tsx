// A form in the flow of a page, whose own words say what is missing.
import type { ComponentChildren } from 'preact';

interface DeskFormProps {
  readonly onSend: () => void;
  readonly children: ComponentChildren;
}

export function DeskForm({ onSend, children }: DeskFormProps) {
  return (
    <form
      className="stack left"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}
