// Facts as xAPI statements in the words of the Serious Games profile (e-ucm/xapi-seriousgames, section 13), for a school's own record store. No names, no qualities, no words.

import { numberToDay } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { countedFacts } from '../counted/counted-facts.ts';
import { isPractice } from '../counted/practice-fact.ts';

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  selected: 'https://w3id.org/xapi/adb/verbs/selected',
} as const;
type Verb = keyof typeof verbs;

/** The game is all of Hand Up, a role-play is a quest in it, and a decision is an alternative in a dialog. */
const types = {
  game: 'https://w3id.org/xapi/seriousgames/activity-types/serious-game',
  rolePlay: 'https://w3id.org/xapi/seriousgames/activity-types/quest',
  decision: 'https://w3id.org/xapi/seriousgames/activity-types/dialog-tree',
} as const;

/** Activities are named by URNs, which are the same wherever the game is served. */
const names = 'urn:hand-up';
/**
 * The home page of the accounts. xAPI requires an address, and a statement must not change with the place it was
 * exported at: `.invalid` is set aside for addresses that lead nowhere (RFC 2606).
 */
const home = 'https://hand-up.invalid/';
const profile = 'https://w3id.org/xapi/seriousgames/v1.0';
const game: Activity = activity(`${names}:game`, types.game, 'Hand Up');

interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: { readonly type: string; readonly name?: { readonly 'en-US': string } };
}

export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: { readonly 'en-US': Verb } };
  readonly object: Activity;
  readonly result?: { readonly completion?: true; readonly response?: string };
  readonly context: {
    readonly platform: 'Hand Up';
    /** One sitting. */
    readonly registration?: string;
    readonly contextActivities: {
      readonly category: readonly Activity[];
      readonly parent?: readonly Activity[];
      readonly grouping?: readonly Activity[];
    };
  };
  /** ISO 8601, UTC. */
  readonly timestamp: string;
}

interface XapiDeps {
  /** A UUID that is always the same for the same name. */
  readonly uuidFor: (name: string) => string;
  /** The title of a role-play. */
  readonly titleOf: (story: string) => string;
}

/**
 * Statements of one learner's facts, given in order. As the profile requires, a "completed" comes only after its
 * "initialized", and there are never two "initialized" without a "completed" between. Facts that do not count, and
 * sittings whose opening is not known, give no statement. Each sitting is completed once.
 */
export function xapiStatements(facts: readonly Fact[], { uuidFor, titleOf }: XapiDeps): readonly Statement[] {
  const known = new Set(facts.flatMap((fact) => (fact.type === 'SittingOpened' ? [fact.sitting] : [])));
  /** Role-plays begun and not ended. The game itself is begun once and ended once. */
  const open = new Set<string>();
  const completed = new Set<string>();
  let begun = false;
  let ended = false;
  const statements: Statement[] = [];
  const say = (fact: Fact, verb: Verb, object: Activity, more: Partial<Statement>, part = ''): void => {
    if (fact.learner === undefined) return;
    statements.push({
      id: uuidFor(`${fact.id} ${verb}${part}`),
      actor: { objectType: 'Agent', account: { homePage: home, name: fact.learner } },
      verb: { id: verbs[verb], display: { 'en-US': verb } },
      object,
      context: { platform: 'Hand Up', contextActivities: { category: [activity(profile)] } },
      timestamp: isoFrom(fact.at),
      ...more,
    });
  };
  for (const fact of countedFacts(facts)) {
    if (!isPractice(fact) || !known.has(fact.sitting)) continue;
    const rolePlay = activity(`${names}:role-play:${slug(fact.story)}`, types.rolePlay, titleOf(fact.story));
    const inGame = { context: contextOf(uuidFor(fact.sitting), { parent: [game] }) };
    // A role-play begins with its opening, or with the first thing done in it after another sitting of it has ended.
    if (!open.has(fact.story) && !completed.has(fact.sitting)) {
      if (!begun) say(fact, 'initialized', game, {}, ' game');
      begun = true;
      say(fact, 'initialized', rolePlay, inGame);
      open.add(fact.story);
    }
    switch (fact.type) {
      // The opening is stated above, and own words are never exported.
      case 'SittingOpened':
      case 'WordsSaid':
        break;
      case 'MoveMade': {
        const decision = activity(`${rolePlay.id}:decision:${fact.step}`, types.decision);
        const inPlay = contextOf(uuidFor(fact.sitting), { parent: [bare(rolePlay)], grouping: [game] });
        say(fact, 'selected', decision, { result: { response: fact.choice }, context: inPlay });
        break;
      }
      case 'SittingClosed': {
        if (completed.has(fact.sitting)) break;
        open.delete(fact.story);
        completed.add(fact.sitting);
        const result = { completion: true, response: fact.ending.slug } as const;
        say(fact, 'completed', rolePlay, { ...inGame, result });
        if (!ended) say(fact, 'completed', game, { result: { completion: true } }, ' game');
        ended = true;
        break;
      }
      default:
        fact satisfies never;
    }
  }
  return statements;
}

/** One statement a line. */
export function xapiLines(statements: readonly Statement[]): string {
  return statements.map((statement) => `${JSON.stringify(statement)}\n`).join('');
}

function activity(id: string, type?: string, name?: string): Activity {
  if (type === undefined) return { objectType: 'Activity', id };
  return { objectType: 'Activity', id, definition: { type, ...(name ? { name: { 'en-US': name } } : {}) } };
}

function bare({ id, definition }: Activity): Activity {
  return activity(id, definition?.type);
}

function contextOf(
  registration: string,
  around: Omit<Statement['context']['contextActivities'], 'category'>,
): Statement['context'] {
  return {
    platform: 'Hand Up',
    registration,
    contextActivities: { category: [activity(profile)], ...around },
  };
}

/** An id may hold any character, even half of a surrogate pair; a URN may not. */
function slug(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}

const dayLong = 86_400_000;

function isoFrom(at: number): string {
  const day = Math.floor(at / dayLong);
  const rest = at - day * dayLong;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const seconds = `${two((rest / 1000) % 60)}.${String(rest % 1000).padStart(3, '0')}`;
  return `${numberToDay(day)}T${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${seconds}Z`;
}
