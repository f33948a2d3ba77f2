// Places that are proven: a fact that answers another one, as a withdrawal answers its assignment, comes after it, whatever the wall clocks said.
import { type Order, orderAfter } from './order.ts';

/** The parts of a fact that say what it answers and what can answer it. */
export interface Deed {
  readonly type: string;
  readonly at: number;
  readonly order?: Order | undefined;
  readonly learner?: string | undefined;
  readonly sitting?: string;
  readonly story?: string;
  readonly why?: string;
  readonly evidence?: readonly { readonly micro: string }[];
  readonly role?: string | undefined;
  readonly card?: string;
  readonly class?: string | undefined;
  readonly group?: string;
  readonly training?: string;
  readonly assignment?: string;
  readonly what?: string | { readonly kind: string; readonly story?: string; readonly micro?: string };
  readonly to?: {
    readonly kind: string;
    readonly class?: string | undefined;
    readonly learners?: readonly string[];
    readonly learner?: string;
  };
}

interface Proven<D extends Deed> {
  /** The new places; `undefined` for a fact that needs no move any more. */
  readonly places: ReadonlyMap<D, Order | undefined>;
  /**
   * True where every fact without a place of its own comes after what it answers. Then nothing that is added after the
   * last of these facts can move one of them.
   */
  readonly settles: boolean;
}

/**
 * New places for facts that come before everything they could answer: right after the earliest of those facts.
 * `inOrder` are facts sorted by the clocks they carry. `provenOf` gives the place a fact was moved to before; it is
 * kept while what the fact answers is not in `inOrder`.
 *
 * Only kinds of fact are here whose move takes nothing away: no badge, card or level depends on one of them being
 * ignored.
 */
export function provenPlaces<D extends Deed>(
  inOrder: readonly D[],
  provenOf: (deed: D) => Order | undefined,
): Proven<D> {
  const places = new Map<D, Order | undefined>();
  let settles = true;
  const known = new Set<string>();
  const waiting = new Map<string, D[]>();
  let given: GivenKeys | undefined;
  let coming: ReadonlySet<string> | undefined;
  /**
   * Sittings opened from an assignment that has not come yet, with the keys they wait for: their `SittingClosed`
   * waits too.
   */
  const sittings = new Map<string, readonly string[]>();
  /** Sittings that already come after their assignment. */
  const settled = new Set<string>();

  const wait = (deed: D, keys: readonly string[]): void => {
    for (const key of keys) {
      const those = waiting.get(key);
      if (those) those.push(deed);
      else waiting.set(key, [deed]);
    }
  };
  const stand = (deed: D, place: Order): void => {
    for (const key of saidBy(deed)) {
      known.add(key);
      const those = waiting.get(key);
      if (!those) continue;
      waiting.delete(key);
      let last = place;
      for (const each of those) {
        if (places.has(each)) continue;
        last = orderAfter(last, 0);
        places.set(each, last);
        if (each.type === 'SittingOpened' && each.sitting !== undefined) sittings.delete(each.sitting);
        stand(each, last);
      }
    }
  };
  const keysOf = (deed: D): readonly string[] | undefined => {
    if (deed.order) return undefined;
    switch (deed.type) {
      case 'SittingOpened':
        given ??= givenKeys(inOrder);
        return given(deed);
      case 'SittingClosed':
        return settled.has(deed.sitting ?? '') ? settledKeys : sittings.get(deed.sitting ?? '');
      default:
        return answerKeys(deed);
    }
  };

  for (const deed of inOrder) {
    if (!speaking.has(deed.type)) continue;
    if (deed.type === 'SittingClosed' && sittings.size + settled.size === 0) continue;
    if (deed.type === 'SittingOpened' && deed.why !== 'assigned') continue;
    const keys = keysOf(deed);
    if (keys === settledKeys || keys?.some((key) => known.has(key))) {
      if (provenOf(deed)) places.set(deed, undefined);
      if (deed.type === 'SittingOpened' && deed.sitting !== undefined) settled.add(deed.sitting);
    } else if (keys) {
      settles = false;
      coming ??= new Set(inOrder.flatMap(saidBy));
      const awaited = keys.filter((key) => coming?.has(key));
      if (awaited.length > 0) {
        wait(deed, awaited);
        if (deed.type === 'SittingOpened' && deed.sitting !== undefined) sittings.set(deed.sitting, awaited);
        // A fact that answers this one waits until this one has its place.
        continue;
      }
    }
    if (saidBy(deed) !== none) stand(deed, deed.order ?? provenOf(deed) ?? { time: deed.at, count: 0 });
  }
  return { places, settles };
}

/** True for a fact that may have to be moved, because it answers another one and carries no place. */
export function awaitsPlace(deed: Deed): boolean {
  if (deed.order) return false;
  if (deed.type === 'SittingOpened') return deed.why === 'assigned';
  return answerKeys(deed) !== undefined;
}

/** True for a fact that others may come after, or that may have to be moved; sittings are not among them. */
export function isAnswering({ type }: Deed): boolean {
  return speaking.has(type) && type !== 'SittingOpened' && type !== 'SittingClosed';
}

const none: readonly string[] = [];
/** Nothing to wait for. */
const settledKeys: readonly string[] = [];

/**
 * Kinds that answer another fact or can be answered. Nearly all of a school's half a million facts are moves, which
 * do neither. Kinds that are newer than the clock are not listed: their facts always carry a place.
 */
const speaking: ReadonlySet<string> = new Set([
  'LearnerAdded',
  'LearnerRenamed',
  'PinSet',
  'SignInCardMade',
  'SignInCardVoided',
  'Assigned',
  'AssignmentWithdrawn',
  'SittingOpened',
  'SittingClosed',
  'GroupMade',
  'GroupEnded',
  'TrainingPlanned',
  'TrainingCancelled',
  'RoleSuggested',
  'RoleNotYet',
  'CardRequested',
  'CardApproved',
]);

/** Keys of the fact that this one names and answers. */
function answerKeys({ type, learner, card, assignment, group, training, role }: Deed) {
  switch (type) {
    case 'LearnerRenamed':
    case 'PinSet':
    case 'SignInCardMade':
      return [`learner ${learner}`];
    case 'SignInCardVoided':
      return [`card ${card}`];
    case 'AssignmentWithdrawn':
      return [`assignment ${assignment}`];
    case 'GroupEnded':
      return [`group ${group}`];
    case 'TrainingCancelled':
      return [`training ${training}`];
    case 'RoleNotYet':
      return [`idea ${role}`];
    case 'CardApproved':
      return [`asked ${learner} ${role}`];
    default:
      return undefined;
  }
}

/** Keys by which later facts can answer this one. */
function saidBy({ type, learner, card, assignment, group, training, role, what, to }: Deed) {
  switch (type) {
    case 'LearnerAdded':
      return [`learner ${learner}`];
    case 'SignInCardMade':
      return [`card ${card}`];
    case 'GroupMade':
      return [`group ${group}`];
    case 'TrainingPlanned':
      return [`training ${training}`];
    case 'RoleSuggested':
      return [`idea ${role}`];
    case 'CardRequested':
      return [`asked ${learner} ${role}`];
    case 'Assigned': {
      if (typeof what !== 'object' || !to) return none;
      const practice = what.story === undefined ? `micro ${what.micro}` : `story ${what.story}`;
      const whom =
        to.kind === 'class'
          ? [to.class === undefined ? 'everyone' : `class ${to.class}`]
          : (to.learners ?? [to.learner]).map((each) => `learner ${each}`);
      return [`assignment ${assignment}`, ...whom.map((each) => `given ${each} ${practice}`)];
    }
    default:
      return none;
  }
}

type GivenKeys = (opening: Deed) => readonly string[];

/**
 * Keys of every assignment that a sitting may have been opened for: its story, or a micro-skill it showed, for this
 * learner.
 */
function givenKeys(facts: readonly Deed[]): GivenKeys {
  const classes = new Map<string, Set<string>>();
  const micros = new Map<string, Set<string>>();
  const add = (all: Map<string, Set<string>>, key: string, value: string): void => {
    const those = all.get(key);
    if (those) those.add(value);
    else all.set(key, new Set([value]));
  };
  /**
   * Sittings that were skipped, or gone back into as a what-if. What counts of them depends on their own order, so
   * they stay.
   */
  const left = new Set<string>();
  for (const { type, learner, class: into, sitting = '', evidence, why } of facts) {
    if (type === 'LearnerPlaced' && learner !== undefined && into !== undefined) add(classes, learner, into);
    else if (type === 'MoveMade' || type === 'WordsSaid')
      for (const { micro } of evidence ?? []) add(micros, sitting, micro);
    else if (type === 'SittingSkipped' || why === 'what-if') left.add(sitting);
  }
  return ({ learner = '', sitting = '', story }) => {
    if (left.has(sitting)) return settledKeys;
    const whom = ['everyone', `learner ${learner}`];
    for (const each of classes.get(learner) ?? []) whom.push(`class ${each}`);
    const practice = [`story ${story}`];
    for (const each of micros.get(sitting) ?? []) practice.push(`micro ${each}`);
    return whom.flatMap((each) => practice.map((what) => `given ${each} ${what}`));
  };
}
