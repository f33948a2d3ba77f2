// The tag grammar of stories: what stands after a line and inside a choice, and what is the matter when it is not that.

import { settings } from '../practice/places.ts';
import { type Evidence, microIds, qualities } from '../practice/rubric.ts';
import { endingKinds, moods, sayKinds, slips, stages, vias } from '../practice/terms.ts';
import type { Choice, Cue, Ending, Line, Say } from '../story/page.ts';
import type { RuleName, TellProblem } from './problem.ts';
import { howToWrite, sayWhoSpeaks, speakerMeant } from './speakers.ts';

interface ParsedLine {
  readonly line: Line;
  readonly end?: Ending;
}

const speaker = /^([A-Z][A-Z0-9-]*)( \(thinks\))?:\s+(.*)$/s;
const name = /^[a-z][a-z0-9-]*$/;

/** `tags` are those of this line alone. `cast` holds the ids that may speak here, `everyone` those of stories/cast.json. */
export function parseLine(
  raw: string,
  tags: readonly string[],
  cast: ReadonlySet<string>,
  say: TellProblem,
  everyone = cast,
): ParsedLine {
  const text = raw.trim();
  const [, who, thinks, words] = speaker.exec(text) ?? [];
  if (who === undefined) sayWhoSpeaks(text, everyone, say);
  const cues: Cue[] = [];
  let end: Ending | undefined;
  for (const tag of tags) {
    const [key, value] = split(tag);
    switch (key) {
      case 'mood':
        keep(moods, value, say, 'mood', (mood) => cues.push({ kind: 'mood', mood }));
        break;
      case 'place':
        keep(settings, value, say, 'place', (place) => cues.push({ kind: 'place', place }));
        break;
      case 'stage':
        keep(stages, value, say, 'stage', (stage) => cues.push({ kind: 'stage', stage }));
        break;
      case 'enter':
      case 'leave':
        if (cast.has(value)) cues.push({ kind: key, who: value });
        else say('speaker', `Nobody called ${value} is in # cast:. Add them there and to stories/cast.json.`);
        break;
      case 'sfx':
        if (name.test(value)) cues.push({ kind: 'sfx', sound: value });
        else say('sfx', `#sfx: needs the name of a sound, not "${value}".`);
        break;
      case 'end':
        end = parseEnd(value, say);
        break;
      default:
        say('tag', unknownTag(tag, `#${key} is not a tag for a line. See "Cues" in stories/README.md.`));
    }
  }
  if (who && who !== 'COACH' && !cast.has(who.toLowerCase())) {
    const meant = speakerMeant(who, cast);
    say(
      'speaker',
      meant
        ? howToWrite(who, meant.toUpperCase())
        : `${who} speaks, and is not in # cast:. Add them there and to stories/cast.json.`,
    );
  }
  return { line: lineOf(text, who, thinks !== undefined, words, cues), ...(end ? { end } : {}) };
}

function lineOf(
  text: string,
  who: string | undefined,
  thinks: boolean,
  words: string | undefined,
  cues: readonly Cue[],
): Line {
  if (who === undefined || words === undefined) return { kind: 'narration', text: typeset(text), cues };
  if (who === 'COACH') return { kind: 'coach', text: typeset(words), cues };
  return { kind: thinks ? 'thought' : 'speech', who: who.toLowerCase(), text: typeset(words), cues };
}

/** What is no name at all was meant to be read. */
function unknownTag(tag: string, message: string): string {
  return name.test(split(tag)[0])
    ? message
    : `A # begins a tag, so "#${tag}" is not shown. Write \\# for a number sign.`;
}

function parseEnd(value: string, say: TellProblem): Ending | undefined {
  const [kind, slug, more] = value.split(/\s+/);
  const known = endingKinds.find((each) => each === kind);
  if (known && slug && name.test(slug) && !more) return { kind: known, slug };
  say('end', `#end: needs a kind (${endingKinds.join(', ')}) and a name in small letters, not "${value}".`);
  return undefined;
}

/** Tags of a choice: its id, what it shows, and whether it opens own words. */
export function parseChoice(
  text: string,
  tags: readonly string[],
  prompts: ReadonlySet<string>,
  say: TellProblem,
): Choice {
  let id = '';
  const evidence: Evidence[] = [];
  let slip: Choice['slip'];
  let via: Choice['via'];
  let words: Say | undefined;
  for (const tag of tags) {
    const [key, value] = split(tag);
    switch (key) {
      case 'id':
        if (name.test(value)) id = value;
        else say('id', `#id: needs small letters and hyphens, not "${value}".`);
        break;
      case 'ev':
        parseEvidence(value, say, (shown) => evidence.push(shown));
        break;
      case 'slip':
        keep(slips, value, say, 'slip', (each) => {
          slip = each;
        });
        break;
      case 'via':
        keep(vias, value, say, 'via', (each) => {
          via = each;
        });
        break;
      case 'say':
        words = parseSay(value, prompts, say);
        break;
      default:
        say('tag', unknownTag(tag, `#${key} is not a tag for a choice. See "Tags" in stories/README.md.`));
    }
  }
  if (!id) say('id', `This choice has no #id:, "${text}". Give it a name of its own, inside the brackets.`);
  if (evidence.length > 2)
    say('evidence', 'A choice shows two micro-skills at most. Keep the two that matter.');
  if (words && evidence.length > 0)
    say('evidence', 'Own words bring their own evidence: take #ev: or #say: away.');
  const shown = typeset(text.trim());
  return {
    id,
    text: shown,
    evidence,
    ...(slip ? { slip } : {}),
    ...(via ? { via } : {}),
    ...(words ? { say: words } : {}),
  };
}

function parseEvidence(value: string, say: TellProblem, keepIt: (shown: Evidence) => void): void {
  const [micro, quality, more] = value.split(/\s+/);
  const knownMicro = microIds.find((each) => each === micro);
  const knownQuality = qualities.find((each) => each === quality);
  if (!knownMicro)
    say('micro-skill', `There is no micro-skill "${micro}". See src/practice/rubric.ts for all 24.`);
  else if (!knownQuality || more)
    say('quality', `#ev: ${micro} needs one of ${qualities.join(', ')}, not "${quality ?? ''}".`);
  else keepIt({ micro: knownMicro, quality: knownQuality });
}

function parseSay(value: string, prompts: ReadonlySet<string>, say: TellProblem): Say | undefined {
  const [kind, prompt, more] = value.split(/\s+/);
  const known = sayKinds.find((each) => each === kind);
  if (!known || !prompt || more) {
    say('say', `#say: needs a kind (${sayKinds.join(', ')}) and a prompt, not "${value}".`);
    return undefined;
  }
  if (!prompts.has(prompt)) say('say', `The head of the file has no "# say: ${prompt} \\| …". Write one.`);
  return { kind: known, prompt };
}

function keep<Value extends string>(
  known: readonly Value[],
  value: string,
  say: TellProblem,
  what: RuleName,
  keepIt: (value: Value) => void,
): void {
  const found = known.find((each) => each === value);
  if (found) keepIt(found);
  else say(what, `"${value}" is no ${what}. It can be ${known.join(', ')}.`);
}

export function split(tag: string): readonly [key: string, value: string] {
  const at = tag.indexOf(':');
  return at < 0 ? [tag.trim(), ''] : [tag.slice(0, at).trim(), tag.slice(at + 1).trim()];
}

/** Straight quotes as a printer sets them. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'/g, '$1‘')
    .replace(/'/g, '’');
}
