// Word to the other tabs of this browser, where it has BroadcastChannel. Facts from them are outside data and are distrusted.
import { type Fact, parseFact } from '../practice/fact.ts';

export interface OtherTabs {
  tell(facts: readonly Fact[]): void;
  close(): void;
}

const deaf: OtherTabs = { tell: () => undefined, close: () => undefined };

export function createOtherTabs(name: string, onFacts: (facts: readonly Fact[]) => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return deaf;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const facts = Array.isArray(data) ? data.map(parseFact).flatMap((p) => (p.ok ? [p.fact] : [])) : [];
    if (facts.length > 0) onFacts(facts);
  };
  let open = true;
  return {
    tell(facts) {
      if (open) channel.postMessage(facts);
    },
    close() {
      open = false;
      channel.close();
    },
  };
}
