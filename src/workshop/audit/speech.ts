// How people talk: contractions, American words, coach lines that are more than a thought again.
import type { CastMember } from '../../story/cast.ts';
import type { Line } from '../../story/page.ts';
import { sentencesIn } from '../../writing/reading.ts';
import {
  type Audited,
  fixedChoices,
  type LibraryFigure,
  linesOfStory,
  type Offender,
  plainText,
  shareOf,
  textsOf,
} from './audited.ts';
import { stemsIn } from './telling-words.ts';

/** The share, 0 to 1, of coach lines with exactly two sentences. */
export function twoSentences(stories: readonly Audited[], most: number): LibraryFigure {
  const all = stories.flatMap((story) => coachLines(story).map((line) => ({ story, line })));
  const two = all.filter(({ line }) => sentencesIn(line.text).length === 2);
  const offenders = stories.flatMap((story): readonly Offender[] => {
    const own = all.filter((each) => each.story === story);
    const pairs = two.filter((each) => each.story === story);
    if (shareOf(pairs.length, own.length) <= most) return [];
    return [{ story: story.id, why: `${pairs.length} of ${own.length} coach lines have two sentences` }];
  });
  return { value: shareOf(two.length, all.length), offenders };
}

/** The share, 0 to 1, of contracted forms among those that children say, think or choose: "didn't", not "did not". */
export function uncontracted(stories: readonly Audited[], cast: readonly CastMember[]): LibraryFigure {
  const children = new Set(cast.flatMap(({ id, kind }) => (kind === 'student' ? [id] : [])));
  const offenders: Offender[] = [];
  let short = 0;
  for (const story of stories) {
    const said = linesOfStory(story).filter(({ who }) => who !== undefined && children.has(who));
    const chosen = fixedChoices(story);
    for (const text of [...said, ...chosen].map((each) => each.text)) {
      const words = plainText(text);
      short +=
        words.match(/\b(?:did|do|does|is|was|were|are|could|would|should|has|have|had)n't\b/gi)?.length ?? 0;
      const long = words.match(/\b(?:did|do|does|is|was|were|are|could|would|should|has|have|had) not\b/gi);
      for (const form of long ?? [])
        offenders.push({ story: story.id, text, why: `"${form}": say "${form.replace(/ not$/, "n't")}"` });
    }
  }
  return { value: shareOf(offenders.length, offenders.length + short), offenders };
}

/** What people say in Britain and not in a school in the United States, with what they say there. */
const british: readonly (readonly [pattern: RegExp, american: string])[] = [
  [/\b'?till\b(?! (?:drawer|roll))/i, 'until, or to'],
  [/\brub(?:s|bed|bing)? (?:it|that|them|this|out|the \w+) ?out\b|\brub(?:s|bed|bing)? out\b/i, 'erase'],
  [
    /\bturn(?:s|ed|ing)? round\b|\b(?:look|go|goes|come|gather|pass)(?:s|es|ed|ing)? round\b(?! and round)|\ball round\b/i,
    'around',
  ],
  [/\bticks? (?:\w+ )?off\b|\bticked (?:\w+ )?off\b/i, 'check off'],
  [/\bfilm(?:s|ed|ing)?\b/i, 'video, record, movie'],
  [/\bdraw(?:s|ing)? a ring\b/i, 'circle'],
  [/\b(?:gets?|got|is|are|was|were|so|very|a bit|quite|too) cross\b|\bcross with\b/i, 'mad'],
  [/\bon the first go\b|\bhave a go\b|\bhas a go\b|\bin one go\b/i, 'try'],
  [/\bI'd sooner\b/i, "I'd rather"],
  [/\bcould do with\b/i, 'could use'],
  [/\bdid (?:your|my|his|her|their|our) bit\b/i, 'did your part'],
  [/\bchin up\b/i, 'hang in there'],
  [/\bshopping list\b/i, 'grocery list'],
  [/\btoilet rolls?\b/i, 'toilet paper roll'],
  [/\band all!/i, 'leave it out'],
  [
    /\b(?:maths|mum|rubbish|colour|favourite|queue|biscuit|plaster|jumper|torch|cupboard|trousers|holidays|whilst|learnt|spelt|mobile)\b/i,
    'the American word',
  ],
  [/\b(?:hasn't|haven't) got\b|\bhave you got\b|\bhas (?:he|she|it) got\b/i, "doesn't have"],
  [/\bshan't\b|\bneedn't\b|\bmustn't\b/i, "won't, don't have to, can't"],
  [/\bbut for\b/i, 'except'],
];

/** Lines and choices with British words. */
export function britishTurns(stories: readonly Audited[]): LibraryFigure {
  const offenders = stories.flatMap((story) =>
    textsOf(story).flatMap((text) =>
      british.flatMap(([pattern, american]): readonly Offender[] => {
        const found = pattern.exec(plainText(text))?.[0];
        return found === undefined
          ? []
          : [{ story: story.id, text, why: `"${found}" is British: ${american}` }];
      }),
    ),
  );
  return { value: offenders.length, offenders };
}

/** A coach line and a thought are too much alike from this share of common words on. */
const alikeFrom = 0.5;

/** Coach lines that say again what the thought before them said. */
export function coachRepeats(stories: readonly Audited[]): LibraryFigure {
  const offenders = stories.flatMap((story) => {
    const found = new Map<string, Offender>();
    for (const { lines } of story.turns)
      lines.forEach((line, at) => {
        const thought = lines[at - 1];
        if (line.kind !== 'coach' || thought?.kind !== 'thought') return;
        const [own, other] = [stemsIn(line.text), stemsIn(thought.text)];
        const both = [...own].filter((word) => other.has(word));
        const share = shareOf(both.length, Math.min(own.size, other.size));
        if (both.length >= 2 && share >= alikeFrom)
          found.set(line.text, {
            story: story.id,
            text: line.text,
            why: `says the thought again (${both.join(', ')})`,
          });
      });
    return [...found.values()];
  });
  return { value: offenders.length, offenders };
}

function coachLines(story: Audited): readonly Line[] {
  return linesOfStory(story).filter(({ kind }) => kind === 'coach');
}
