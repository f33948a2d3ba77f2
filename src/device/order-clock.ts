// The hybrid clock of this device: it gives each new entry a place after everything that any of its tabs had seen. Tabs share it through the pocket.
import { compareOrders, type Order, orderAfter, orderFrom } from '../practice/facts/order.ts';
import type { Pocket } from './pocket.ts';

export interface OrderClock {
  /** The last place that was seen in the journal since this page was opened. */
  seen(): Order | undefined;
  /** False until it is known what this device has seen: until the journal is read, new entries wait for their place. */
  knows(): boolean;
  /** Facts up to this place are held, and may be shown. */
  see(order: Order): void;
  next(at: number): Order;
}

const name = 'order';

export function createOrderClock(pocket: Pick<Pocket, 'read' | 'write'>): OrderClock {
  let seen: Order | undefined;
  let last: Order | undefined;
  /** The last place, including what another tab has seen and done since. */
  const latest = (): Order | undefined => later(last, orderFrom(pocket.read(name)));
  const keep = (order: Order): void => {
    last = order;
    pocket.write(name, order);
  };
  return {
    seen: () => seen,
    knows: () => seen !== undefined || latest() !== undefined,
    see(order) {
      seen = later(seen, order);
      const before = latest();
      if (before && compareOrders(before, order) >= 0) last = before;
      else keep(order);
    },
    next(at) {
      const order = orderAfter(latest(), at);
      keep(order);
      return order;
    },
  };
}

function later(a: Order | undefined, b: Order | undefined): Order | undefined {
  if (!a || !b) return a ?? b;
  return compareOrders(a, b) < 0 ? b : a;
}
