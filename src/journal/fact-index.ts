// Facts by id, in a hash table of its own: a Map takes over a second for the half a million ids of a school.
import type { Fact } from '../practice/facts/fact.ts';
import { fnv1a } from '../practice/fnv.ts';

interface FactIndex {
  get(id: string): Fact | undefined;
  /** Adds a fact, or replaces the one with the same id. */
  set(fact: Fact): void;
}

const slotsAtFirst = 1024;

export function createFactIndex(): FactIndex {
  const facts: Fact[] = [];
  let hashes = new Int32Array(slotsAtFirst / 2);
  /** Where a hash leads: 1 more than the place of its fact in `facts`, 0 where there is none. */
  let slots = new Int32Array(slotsAtFirst);

  /** The slot of this id, or the free one that it would take. */
  const slotOf = (id: string, hash: number): number => {
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const at = (slots[slot] as number) - 1;
      if (at < 0 || (hashes[at] === hash && facts[at]?.id === id)) return slot;
    }
  };
  /** At most half of the slots are taken, so that a free one is near. */
  const grow = (): void => {
    const before = hashes;
    hashes = new Int32Array(2 * before.length);
    hashes.set(before);
    slots = new Int32Array(2 * slots.length);
    const last = slots.length - 1;
    for (let at = 0; at < facts.length; at++) {
      let slot = (hashes[at] as number) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = at + 1;
    }
  };
  return {
    get: (id) => facts[(slots[slotOf(id, hashOf(id))] as number) - 1],
    set(fact) {
      const hash = hashOf(fact.id);
      const slot = slotOf(fact.id, hash);
      const at = slots[slot] as number;
      if (at > 0) {
        facts[at - 1] = fact;
        return;
      }
      slots[slot] = facts.push(fact);
      hashes[facts.length - 1] = hash;
      if (facts.length === hashes.length) grow();
    },
  };
}

function hashOf(id: string): number {
  const hash = fnv1a(id);
  // The low bits choose the slot, and the last letters alone would decide them.
  return hash ^ (hash >>> 15);
}
