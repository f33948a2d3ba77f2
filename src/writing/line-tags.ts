// Reads a line and its tags: who speaks, what is shown with it, and whether a path ends here.
import { settings } from '../practice/places.ts';
import { endingKinds, moods, stages } from '../practice/terms.ts';
import { acts } from '../story/acts.ts';
import type { Cue, Ending, Line } from '../story/page.ts';
import type { TellProblem } from './problem.ts';
import { howToWrite, sayWhoSpeaks, speakerMeant } from './speakers.ts';
import { keep, smallName, split, unknownTag } from './tags.ts';
import { typeset } from './typeset.ts';

interface ParsedLine {
  readonly line: Line;
  readonly end?: Ending;
}

/** The student's own id on stage, as in `#act: jump you`. */
const player = 'you';

const speaker = /^([A-Z][A-Z0-9-]*)( \(thinks\))?:\s+(.*)$/s;

/**
 * `tags` belong to this line alone. `cast` holds the ids that may speak here, `everyone` those of stories/cast.json.
 */
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
        if (smallName.test(value)) cues.push({ kind: 'sfx', sound: value });
        else say('sfx', `#sfx: needs the name of a sound, not "${value}".`);
        break;
      case 'prop':
        parseProp(value, say, (cue) => cues.push(cue));
        break;
      case 'act':
        parseAct(value, cast, say, (cue) => cues.push(cue));
        break;
      case 'curtain':
        cues.push({ kind: 'curtain' });
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

function parseProp(value: string, say: TellProblem, keepIt: (cue: Cue) => void): void {
  const [prop = '', state = '', more] = value.split(/\s+/);
  if (smallName.test(prop) && smallName.test(state) && !more) keepIt({ kind: 'prop', prop, state });
  else
    say(
      'prop',
      `#prop: needs a thing and how it looks, such as "thumb big" or "thumb gone", not "${value}".`,
    );
}

function parseAct(
  value: string,
  cast: ReadonlySet<string>,
  say: TellProblem,
  keepIt: (cue: Cue) => void,
): void {
  const [name = '', who = '', more] = value.split(/\s+/);
  keep(acts, name, say, 'act', (act) => {
    if (!more && (who === player || cast.has(who))) keepIt({ kind: 'act', act, who });
    else
      say(
        'act',
        `#act: needs an act and who does it, such as "${act} you", or one of # cast:, not "${value}".`,
      );
  });
}

function parseEnd(value: string, say: TellProblem): Ending | undefined {
  const [kind, slug, more] = value.split(/\s+/);
  const known = endingKinds.find((each) => each === kind);
  if (known && slug && smallName.test(slug) && !more) return { kind: known, slug };
  say('end', `#end: needs a kind (${endingKinds.join(', ')}) and a name in small letters, not "${value}".`);
  return undefined;
}
