// Messages to the other tabs of this browser, where it has BroadcastChannel. Facts from another tab are checked like all outside data.
import { type Fact, parseFact } from '../practice/facts/fact.ts';

interface OtherTabs {
  tell(facts: readonly Fact[]): void;
  /** True while this page has heard every message of other tabs since it was opened. */
  heardAll(): boolean;
  /** Called once everything that other tabs wrote has been read from storage. */
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
  // A page that the browser took back out of its cache heard no messages while it was in there.
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
