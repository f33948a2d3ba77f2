// A place to choose files with a button or to drop them.
import { useRef, useState } from 'preact/hooks';
import './file-drop.css';
import { Icon } from '../../../kit/icons/Icon.tsx';

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly many?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileDrop({ label, hint, accept, many = false, onFiles }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is only a second way to do what the button does.
    <div
      className="file-drop row"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Icon name="upload" /> {label}
      </button>
      <span className="desk-hint">{hint}</span>
      <input
        ref={input}
        type="file"
        hidden
        multiple={many}
        accept={accept}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </div>
  );
}
