// Reads a choice with its tags: its id, the evidence it gives, and whether it opens own words.
import { type Evidence, microIds, qualities } from '../practice/rubric.ts';
import { sayKinds, slips, vias } from '../practice/terms.ts';
import type { Choice, Say } from '../story/page.ts';
import type { TellProblem } from './problem.ts';
import { keep, smallName, split, unknownTag } from './tags.ts';
import { typeset } from './typeset.ts';

/** `prompts` are the ids of the head's `# say:` lines. */
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
        if (smallName.test(value)) id = value;
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
