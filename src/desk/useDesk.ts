// Makes the `Desk` of its screens: the class, the adult who is signed in, and every way to record a fact on this device.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Device } from '../device/device.ts';
import { freshId } from '../device/ids.ts';
import type { Pocket } from '../device/pocket.ts';
import { datedDay, spokenDay } from '../device/spoken-day.ts';
import type { PinBook } from '../device/usePins.ts';
import type { ClassLearner, ClassState } from '../progress/class/class-state.ts';
import { inTheOneClass } from '../progress/class/classes.ts';
import type { StaffMember } from '../progress/class/staff.ts';
import { deskWords } from '../strings/en/desk.ts';
import type { Desk, DeskStore } from './desk.ts';
import { asideFrom, isAside, withAside } from './frame/aside.ts';
import type { DeskRoute } from './frame/desk-route.ts';
import type { Notes, UndoSlip } from './frame/notes.ts';
import type { Held, Word } from './said.ts';

interface DeskParts {
  readonly state: ClassState;
  readonly me: StaffMember | undefined;
  readonly today: string;
  readonly route: DeskRoute;
  readonly classScreen: string;
  readonly device: Device;
  readonly pocket: Pocket;
  readonly pins: PinBook;
  readonly store: DeskStore | undefined;
  readonly slips: readonly UndoSlip[];
  readonly notes: Notes;
  readonly baseOf: Desk['baseOf'];
  readonly onGo: (route: DeskRoute) => void;
}

const asideAs = 'desk-aside';

/** `undefined` while no adult is signed in. */
export function useDesk(parts: DeskParts): Desk | undefined {
  const { state, me, today, route, classScreen, device, pocket, pins, store, slips, notes, baseOf, onGo } =
    parts;
  const [aside, setAside] = useState(() => asideFrom(pocket.read(asideAs), today));
  /** Keys that were answered and recorded but are not in the state yet: they must not show as waiting again. */
  const [written, setWritten] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state holds the recorded facts.
  useEffect(() => setWritten((before) => (before.size === 0 ? before : new Set())), [state]);

  /** Learners about whom this adult recorded a fact, with their badges so far: a new badge is then announced. */
  const confirmed = useRef(new Map<string, ReadonlySet<string>>());
  useEffect(() => {
    for (const [id, known] of confirmed.current) {
      const learner = state.learners.get(id);
      for (const { badge, title } of learner?.badges ?? [])
        if (learner?.named && !known.has(badge))
          notes.add({ text: deskWords.badge(learner.named.nickname, title) });
      confirmed.current.set(id, badgesOf(learner));
    }
  }, [state, notes]);

  return useMemo(() => {
    if (!me || !store) return undefined;
    const say = ({ draft, learner }: Word): void => {
      if (learner === undefined) {
        device.sign(inTheOneClass(draft, state.own), { actor: me.id });
        return;
      }
      if (!confirmed.current.has(learner))
        confirmed.current.set(learner, badgesOf(state.learners.get(learner)));
      device.sign(draft, { learner, actor: me.id });
    };
    return {
      state,
      me,
      today,
      route,
      classScreen,
      baseOf,
      store,
      freshId,
      onGo,
      spoken: (day) => spokenDay(day, today),
      dated: (day) => datedDay(day, today),
      confirm: (draft, learner) => say({ draft, learner }),
      as: (draft, learner) => device.record(draft, learner),
      note: (draft) => say({ draft }),
      keep: async (key, value) => (await device.notebook()).keep(`desk:${key}`, value),
      kept: async (key) => (await device.notebook()).kept(`desk:${key}`),
      later: (key, text, words) =>
        notes.add({
          text,
          key,
          undo: () => {},
          settle: () => {
            setWritten((before) => new Set([...before, key]));
            for (const word of words) say(word);
          },
        }),
      putAside: (key, text) =>
        notes.add({
          text,
          key,
          undo: () => {},
          settle: () =>
            setAside((before) => {
              const next = withAside(before, today, me.id, key);
              pocket.write(asideAs, next);
              return next;
            }),
        }),
      isAside: (key) => isAside(aside, today, me.id, key),
      held: (key) => heldBy(key, slips, notes) ?? (written.has(key) ? {} : undefined),
      pins: {
        has: (staff) => pins.pins?.of[staff] !== undefined,
        set: pins.set,
        forget: (staff) => void pins.forget(staff),
        anew: pins.pins?.anew,
      },
      onSay: (text, undo) => notes.add({ text, undo }),
    };
  }, [
    state,
    me,
    today,
    route,
    classScreen,
    device,
    pocket,
    pins,
    store,
    slips,
    notes,
    baseOf,
    onGo,
    aside,
    written,
  ]);
}

function badgesOf(learner: ClassLearner | undefined): ReadonlySet<string> {
  return new Set(learner?.badges.map(({ badge }) => badge));
}

function heldBy(key: string, slips: readonly UndoSlip[], notes: Notes): Held | undefined {
  const slip = slips.find((each) => each.key === key);
  if (!slip) return undefined;
  const { id, text } = slip;
  return { slip: { text, onUndo: () => notes.undo(id), onHold: (held) => notes.hold(id, held) } };
}
