// Reads stories/cast.json, and reports the line at which it does not fit.
import * as v from 'valibot';
import { figureSchema } from '../practice/figure.ts';
import { roleIds } from '../practice/roles.ts';
import type { CastMember } from '../story/cast.ts';
import type { Problem } from './problem.ts';
import type { StoryFolder } from './story-folder.ts';
import { whyUnread } from './story-text.ts';
import { lineOfTornJson } from './torn-json.ts';

const file = 'stories/cast.json';

/** How somebody speaks, for those who write their lines. Checked here and left out of what is read: no page shows it. */
const voiceSchema = v.strictObject({
  /** How long, and how they begin and end. */
  sentences: v.pipe(v.string(), v.minLength(1)),
  /** How they ask, agree and doubt. */
  asks: v.optional(v.string()),
  /** Words that come often, as seasoning. */
  loves: v.optional(v.string()),
  /** What they would not say. */
  never: v.optional(v.string()),
  /** How they joke. */
  jokes: v.optional(v.string()),
  /** How they sound when they are tired. */
  tired: v.optional(v.string()),
});

const castSchema = v.array(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
    name: v.pipe(v.string(), v.minLength(1)),
    pronouns: v.string(),
    kind: v.picklist(['student', 'adult']),
    role: v.optional(v.picklist(roleIds)),
    job: v.optional(v.string()),
    figure: figureSchema,
    voice: v.optional(voiceSchema),
  }),
);

interface ReadCast {
  readonly cast: readonly CastMember[];
  readonly problems: readonly Problem[];
}

export function readCast({ read }: StoryFolder): ReadCast {
  let text: string;
  try {
    text = read(file);
  } catch (cause) {
    return { cast: [], problems: [{ file, rule: 'cast', ...whyUnread(cause) }] };
  }
  return parseCast(text);
}

export function parseCast(text: string): ReadCast {
  const torn = (line: number, message: string): ReadCast => ({
    cast: [],
    problems: [{ file, line, rule: 'cast', message }],
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return torn(lineOfTornJson(text) ?? 1, 'This is not JSON. Look for a comma or a quote.');
  }
  const result = v.safeParse(castSchema, json);
  if (!result.success) {
    const [issue] = result.issues;
    const at = Number(issue.path?.[0]?.key ?? 0);
    const where =
      issue.path
        ?.slice(1)
        .map(({ key }) => String(key))
        .join('.') || 'the list';
    return torn(lineOfMember(text, at), `${where}: ${issue.message}.`);
  }
  const cast = result.output.map(({ voice, ...member }) => member) as readonly CastMember[];
  const problems = cast.flatMap(({ id }, at) =>
    cast.findIndex((other) => other.id === id) === at
      ? []
      : torn(lineOfMember(text, at), `Two people are called ${id}. Give each an id of their own.`).problems,
  );
  return { cast, problems };
}

/** The line of member `at` of the list: that of its opening brace. */
function lineOfMember(text: string, at: number): number {
  let depth = 0;
  let members = -1;
  for (const [index, letter] of [...text].entries()) {
    if (letter === '{' && depth++ === 0) members++;
    if (letter === '}') depth--;
    if (members === at) return text.slice(0, index).split('\n').length;
  }
  return 1;
}
