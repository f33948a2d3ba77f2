// The head of a story: its catalogue entry, its prompts for own words, and its glossary.
import { settings } from '../practice/places.ts';
import { roleIds } from '../practice/roles.ts';
import { bands, categories, componentIds, difficulties, sayKinds, seats } from '../practice/terms.ts';
import type { Glossary, Prompt, StoryEntry } from '../story/page.ts';
import { componentsFor } from '../words/components.ts';
import type { Problem, RuleName } from './problem.ts';
import type { Source } from './source.ts';
import { split, typeset } from './tags.ts';

export type WrittenEntry = Omit<StoryEntry, 'practises' | 'version'>;

interface Head {
  /** Absent when something it cannot do without is missing. */
  readonly entry?: WrittenEntry;
  readonly prompts: Readonly<Record<string, Prompt>>;
  readonly glossary: Glossary;
  /** How many beginnings the story has; a seed draws one of them. */
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
  'trains',
  ...lists,
];
const mostWords = 5;
const mostBeginnings = 3;

/** `folder` is the name of the story's folder; `everyone` are the ids of stories/cast.json. */
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
  if (values.has('sensitive') !== (headsUp !== undefined && headsUp !== ''))
    say('sensitive', 'sensitive', 'A sensitive story has a # heads-up: line, and no other story has one.');
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

type Sayer = (tag: string, rule: RuleName, message: string) => void;

function parsePrompts(values: ReadonlyMap<string, readonly string[]>, say: Sayer): Record<string, Prompt> {
  const prompts: Record<string, { -readonly [Key in keyof Prompt]: Prompt[Key] }> = {};
  for (const value of values.get('say') ?? []) {
    const [id = '', kind, task] = parts(value);
    const found = sayKinds.find((each) => each === kind);
    if (!found || !task)
      say('say', 'say', `# say: is "id \\| ${sayKinds.join(' or ')} \\| what to do", not "${value}".`);
    else prompts[id] = { kind: found, task: typeset(task), topics: [], examples: {} };
  }
  for (const value of values.get('topics') ?? []) {
    const [id = '', list] = parts(value);
    const prompt = prompts[id];
    if (!prompt) say('topics', 'say', `# topics: speaks of "${id}", which no # say: names.`);
    else prompt.topics = listOf(list);
  }
  for (const value of values.get('example') ?? []) {
    const [id = '', part, text] = parts(value);
    const prompt = prompts[id];
    const component = componentIds.find((each) => each === part);
    const fits = prompt && component && componentsFor(prompt.kind).some((each) => each === component);
    if (!prompt || !component || !fits || !text)
      say(
        'example',
        'say',
        `# example: is "prompt \\| part \\| words", and "${value}" is not. See "Own words".`,
      );
    else prompt.examples = { ...prompt.examples, [component]: typeset(text) };
  }
  for (const [id, { kind, examples }] of Object.entries(prompts)) {
    const missing = componentsFor(kind).filter((part) => !examples[part]);
    if (missing.length > 0)
      say('say', 'say', `${id} has no # example: for ${missing.join(', ')}. Write one for each.`);
  }
  return prompts;
}

function parseGlossary(values: readonly string[], say: Sayer): Glossary {
  if (values.length > mostWords)
    say('gloss', 'gloss', `${values.length} glossary words are too many: ${mostWords} at most.`);
  return Object.fromEntries(
    values.flatMap((value) => {
      const [word, meaning] = parts(value);
      if (word && meaning) return [[word.toLowerCase(), typeset(meaning)]];
      say('gloss', 'gloss', `# gloss: is "word \\| what it means", not "${value}".`);
      return [];
    }),
  );
}

function parts(value: string): readonly string[] {
  return value.split('|').map((part) => part.replace(/\\$/, '').trim());
}

function listOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
