// A fast check that data fits a schema unchanged, without copying it, because a school has hundreds of thousands of facts.
import type * as v from 'valibot';

/**
 * True only where the schema would answer with the very same data. False decides nothing: then the caller asks the
 * schema.
 */
export type QuickCheck = (data: unknown) => boolean;

/** The fields of valibot's schemas, and of the actions in their pipes, that are read here. */
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly options?: readonly unknown[];
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly literal?: unknown;
  readonly key?: string;
  readonly pipe?: readonly Part[];
  readonly requirement?: unknown;
}

export function createQuickCheck(schema: v.GenericSchema): QuickCheck {
  return checkOf(schema as unknown as Part);
}

const never: QuickCheck = () => false;

function checkOf(part: Part): QuickCheck {
  if (!part.pipe) return bare(part);
  const [first, ...actions] = part.pipe.map((each, at) => (at === 0 ? bare(each) : rule(each)));
  if (!first || actions.includes(never)) return never;
  return (data) => {
    if (!first(data)) return false;
    for (const action of actions) if (!action(data)) return false;
    return true;
  };
}

function bare({ type, entries, options, item, wrapped, literal, key }: Part): QuickCheck {
  switch (type) {
    case 'string':
      return (data) => typeof data === 'string';
    case 'number':
      return (data) => typeof data === 'number' && !Number.isNaN(data);
    case 'boolean':
      return (data) => typeof data === 'boolean';
    case 'literal':
      return (data) => data === literal;
    case 'picklist': {
      const known = new Set(options);
      return (data) => known.has(data);
    }
    case 'array':
      return item ? every(checkOf(item)) : never;
    case 'object':
      return entries ? whole(entries) : never;
    case 'optional': {
      const inside = wrapped ? checkOf(wrapped) : never;
      return (data) => data === undefined || inside(data);
    }
    case 'variant':
      return key && options ? oneOf(key, options as readonly Part[]) : never;
    default:
      return never;
  }
}

/** An unknown kind of rule makes the quick check false, so that valibot decides about the whole schema. */
function rule({ type, requirement }: Part): QuickCheck {
  const limit = requirement as number;
  switch (type) {
    case 'min_length':
      return (data) => (data as { readonly length: number }).length >= limit;
    case 'max_length':
      return (data) => (data as { readonly length: number }).length <= limit;
    case 'min_value':
      return (data) => (data as number) >= limit;
    case 'max_value':
      return (data) => (data as number) <= limit;
    case 'integer':
      return Number.isInteger;
    case 'safe_integer':
      return Number.isSafeInteger;
    case 'regex':
      return matches(requirement as RegExp);
    default:
      return never;
  }
}

/** Most facts that are read one after another are of the same day, so the last text that matched is remembered. */
function matches(pattern: RegExp): QuickCheck {
  let last: unknown;
  return (data) => {
    if (data === last) return true;
    const isMatch = pattern.test(data as string);
    if (isMatch) last = data;
    return isMatch;
  };
}

function every(check: QuickCheck): QuickCheck {
  return (data) => {
    if (!Array.isArray(data)) return false;
    for (const each of data) if (!check(each)) return false;
    return true;
  };
}

/**
 * An unknown key makes the quick check false, because the schema would drop that key. Data of one kind mostly has its
 * keys in one order: then the checks that the last data needed are used again, without a look-up for each key.
 */
function whole(entries: Readonly<Record<string, Part>>): QuickCheck {
  const fields = new Map(Object.entries(entries).map(([key, part]) => [key, fieldOf(part)]));
  const needed = [...fields.values()].filter(({ counts }) => counts === 1).length;
  const lastKeys: string[] = [];
  const lastFields: Field[] = [];
  return (data) => {
    if (data === null || typeof data !== 'object' || Array.isArray(data)) return false;
    let found = 0;
    let at = 0;
    for (const key in data) {
      if (lastKeys[at] !== key) {
        const field = fields.get(key);
        if (!field) return false;
        lastKeys[at] = key;
        lastFields[at] = field;
      }
      const { check, counts } = lastFields[at++] as Field;
      if (!check((data as Record<string, unknown>)[key])) return false;
      found += counts;
    }
    return found === needed;
  };
}

interface Field {
  readonly check: QuickCheck;
  /** 1 where the field must be there. */
  readonly counts: 0 | 1;
}

function fieldOf(part: Part): Field {
  return { check: checkOf(part), counts: part.type === 'optional' ? 0 : 1 };
}

function oneOf(key: string, options: readonly Part[]): QuickCheck {
  const checks = new Map(options.map((each) => [each.entries?.[key]?.literal, checkOf(each)]));
  return (data) =>
    data !== null &&
    typeof data === 'object' &&
    checks.get((data as Record<string, unknown>)[key])?.(data) === true;
}
