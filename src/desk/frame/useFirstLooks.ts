// Which screens of the desk were looked at and their note closed, on this device.
import { useState } from 'preact/hooks';
import type { Pocket } from '../../device/pocket.ts';

const kept = 'first-looks';

interface FirstLooks {
  readonly isNew: (screen: string) => boolean;
  readonly see: (screen: string) => void;
}

export function useFirstLooks(pocket: Pocket): FirstLooks {
  const read = (): readonly string[] => {
    const seen = pocket.read(kept);
    return Array.isArray(seen) ? seen.filter((each) => typeof each === 'string') : [];
  };
  const [seen, setSeen] = useState(read);
  return {
    isNew: (screen) => !seen.includes(screen),
    see(screen) {
      const next = [...new Set([...read(), screen])];
      pocket.write(kept, next);
      setSeen(next);
    },
  };
}
