// Word to the other tabs of this browser, where it has BroadcastChannel. Facts from them are outside data and are distrusted.
import { type Fact, parseFact } from '../practice/facts/fact.ts';

interface OtherTabs {
  tell(facts: readonly Fact[]): void;
  /** True while every word of other tabs since this page was opened has been heard. */
  heardAll(): boolean;
  /** Said when everything they wrote has been read. */
  caughtUp(): void;
  close(): void;
}

const deaf: OtherTabs = {
  tell: () => undefined,
  heardAll: () => false,
  caughtUp: () => undefined,
  close: () => undefined,
};

export function createOtherTabs(name: string, onFacts: (facts: readonly Fact[]) => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return deaf;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const facts = Array.isArray(data) ? data.map(parseFact).flatMap((p) => (p.ok ? [p.fact] : [])) : [];
    if (facts.length > 0) onFacts(facts);
  };
  let open = true;
  let heard = true;
  // A page that comes back out of the browser's cache heard nothing while it was there.
  const onReturn = ({ persisted }: PageTransitionEvent): void => {
    heard &&= !persisted;
  };
  globalThis.addEventListener?.('pageshow', onReturn);
  return {
    tell(facts) {
      if (open) channel.postMessage(facts);
    },
    heardAll: () => open && heard,
    caughtUp() {
      heard = true;
    },
    close() {
      open = false;
      channel.close();
      globalThis.removeEventListener?.('pageshow', onReturn);
    },
  };
}
