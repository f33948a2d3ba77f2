// The read-aloud button of a sheet. The page's own button lies beneath the sheet and cannot be pressed.
import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import { barWords } from '../strings/en/everywhere.ts';
import { Icon } from './icons/Icon.tsx';

/** The parts of read-aloud that a sheet's button needs. */
export interface Reader {
  readonly reading: boolean;
  read(root: Element): void;
  stop(): void;
}

/** `undefined` where no voice can read. */
export const ReaderOfPage = createContext<Reader | undefined>(undefined);

export function ReadHere({ root }: { readonly root: RefObject<Element | null> }) {
  const reader = useContext(ReaderOfPage);
  if (!reader) return null;
  const { reading } = reader;
  return (
    <button
      type="button"
      className="button quiet no-reading"
      aria-label={reading ? barWords.stopReading : barWords.readAloud}
      aria-pressed={reading}
      onClick={() => {
        if (reading) reader.stop();
        else if (root.current) reader.read(root.current);
      }}
    >
      <Icon name={reading ? 'pause' : 'read-aloud'} />
    </button>
  );
}
