// Reads the head of a story: its catalogue entry, its prompts for own words, and its glossary.
import { settings } from '../practice/places.ts';
import { roleIds } from '../practice/roles.ts';
import { bands, categories, difficulties, partings, seats } from '../practice/terms.ts';
import type { Glossary, Prompt, StoryEntry } from '../story/page.ts';
import { parseGlossary } from './head-glossary.ts';
import { parsePrompts } from './head-prompts.ts';
import { listOf } from './head-values.ts';
import type { Problem } from './problem.ts';
import type { RuleName } from './rule-names.ts';
import type { Source } from './source.ts';
import { split } from './tags.ts';
import { typeset } from './typeset.ts';

export type WrittenEntry = Omit<StoryEntry, 'practises' | 'version'>;

interface Head {
  /** Absent when a required tag is missing. */
  readonly entry?: WrittenEntry;
  readonly prompts: Readonly<Record<string, Prompt>>;
  readonly glossary: Glossary;
  /** How many beginnings the story has; a seed chooses one of them. */
  readonly beginnings: number;
}

const lists = ['say', 'topics', 'example', 'gloss'];
const known = [
  'id',
  'title',
  'band',
  'difficulty',
  'category',
  'setting',
  'seat',
  'cast',
  'minutes',
  'feeds',
  'brief',
  'sensitive',
  'heads-up',
  'as',
  'beginnings',
  'met',
  'trains',
  ...lists,
];
const mostBeginnings = 3;

/** `folder` is the name of the story's folder; `everyone` holds the ids of stories/cast.json. */
export function parseHead(
  tags: readonly string[],
  source: Source,
  folder: string,
  everyone: ReadonlySet<string>,
): Head & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const say = (tag: string, rule: RuleName, message: string): void => {
    const { file, line } = source.head(tag);
    problems.push({ file, line, rule, message });
  };
  const values = new Map<string, string[]>();
  for (const tag of tags) {
    const [key, value] = split(tag);
    if (!known.includes(key)) say(key, 'tag', `# ${key} is not a tag for the head. See stories/README.md.`);
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  for (const [key, all] of values) {
    if (all.length > 1 && !lists.includes(key))
      say(key, 'tag', `# ${key}: stands there ${all.length} times. Keep one.`);
  }
  const one = (key: string): string | undefined => {
    const value = values.get(key)?.[0];
    if (value) return value;
    say(key, 'head', `The head has no # ${key}:. Add it.`);
    return undefined;
  };
  const pick = <Value extends string | number>(
    key: RuleName,
    allowed: readonly Value[],
  ): Value | undefined => {
    const value = one(key);
    const found = allowed.find((each) => String(each) === value);
    if (value !== undefined && found === undefined)
      say(key, key, `# ${key}: can be ${allowed.join(', ')}, not "${value}".`);
    return found;
  };

  const id = one('id');
  if (id !== undefined && id !== folder)
    say('id', 'id', `# id: is "${id}" and the folder is "${folder}". Make them the same.`);
  const title = one('title');
  const band = pick('band', bands);
  const difficulty = pick('difficulty', difficulties);
  const category = pick('category', categories);
  const setting = pick('setting', settings);
  const seat = pick('seat', seats);
  const cast = listOf(one('cast'));
  for (const who of cast) {
    if (!everyone.has(who)) say('cast', 'speaker', `${who} is not in stories/cast.json. Add them there.`);
  }
  const minutes = Number(one('minutes'));
  if (!(minutes > 0 && minutes <= 15)) say('minutes', 'minutes', '# minutes: is a number from 1 to 15.');
  const feeds = listOf(values.get('feeds')?.[0]).flatMap((role) => {
    const found = roleIds.find((each) => each === role);
    if (!found) say('feeds', 'role', `There is no role "${role}". See src/practice/roles.ts.`);
    return found ? [found] : [];
  });
  const wanted = values.get('trains')?.[0];
  const trains = roleIds.find((each) => each === wanted);
  if (wanted !== undefined && trains === undefined)
    say('trains', 'role', `There is no role "${wanted}". See src/practice/roles.ts.`);
  const brief = one('brief') ?? '';
  if (brief && (brief.match(/[.!?](\s|$)/g) ?? []).length !== 2)
    say('brief', 'brief', '# brief: is two short sentences: who and where, then what you need.');

  const headsUp = values.get('heads-up')?.[0];
  if (values.has('sensitive') ? !headsUp : headsUp === '')
    say('sensitive', 'sensitive', 'A sensitive story has a # heads-up: line that says what it is about.');
  const as = values.get('as')?.[0];
  if (as !== undefined && !everyone.has(as))
    say('as', 'speaker', `${as} is not in stories/cast.json. Add them there.`);
  if (as !== undefined && cast.includes(as))
    say('as', 'cast', `The student plays ${as}. Take them out of # cast:.`);
  const beginnings = Number(values.get('beginnings')?.[0] ?? 1);
  const isCount = Number.isInteger(beginnings) && beginnings >= 1 && beginnings <= mostBeginnings;
  if (!isCount) say('beginnings', 'beginnings', `# beginnings: is 2 or ${mostBeginnings}.`);
  const declared = source.lines.some(({ text }) => /^\s*VAR\s+beginning\s*=/.test(text));
  if (declared !== values.has('beginnings'))
    say('beginnings', 'beginnings', '# beginnings: and VAR beginning = 1 belong together. Write both.');

  const met = values.get('met')?.[0];
  if (met !== undefined && !cast.includes(met))
    say('met', 'met', `# met: names a partner of # cast:, not "${met}".`);
  const remembered = partings.filter((each) =>
    source.lines.some(({ text }) => new RegExp(`^\\s*VAR\\s+met_${each}\\s*=\\s*false\\b`).test(text)),
  );
  if (remembered.length !== (met === undefined ? 0 : partings.length))
    say(
      'met',
      'met',
      '# met:, VAR met_bright = false and VAR met_bumpy = false belong together. Write all three.',
    );

  const prompts = parsePrompts(values, say);
  const glossary = parseGlossary(values.get('gloss') ?? [], say);
  const whole = title && band && difficulty && category && setting && seat && cast.length > 0 && minutes > 0;
  const entry = whole && {
    id: folder,
    title: typeset(title),
    band,
    difficulty,
    category,
    setting,
    seat,
    cast,
    minutes,
    feeds,
    sensitive: values.has('sensitive'),
    brief: typeset(brief),
    ...(headsUp ? { headsUp: typeset(headsUp) } : {}),
    ...(as ? { as } : {}),
    ...(met && remembered.length === partings.length ? { met } : {}),
    ...(trains ? { trains } : {}),
  };
  return {
    ...(entry ? { entry } : {}),
    prompts,
    glossary,
    problems,
    beginnings: isCount && declared ? beginnings : 1,
  };
}
