// Every sentence of a student’s sheet. Adults read it at the desk and the student reads the same on My path, so it is written for both.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';
import { microWords } from './micro-skills.ts';

type Ending = 'bright' | 'steady' | 'bumpy' | 'adult';
type Say = 'ask' | 'thank' | 'feedback';
type Level = 'new' | 'tried' | 'growing' | 'steady' | 'strong';
type Support = 'waits' | 'shortcuts' | 'pushes' | 'safety' | 'feedback' | 'overhelps';

/** The parts of a day in the timeline. */
export type PartWords =
  | {
      readonly kind: 'played';
      readonly title: string;
      readonly ending: Ending;
      readonly mended: boolean;
      readonly sensitive: boolean;
    }
  | { readonly kind: 'said'; readonly say: Say }
  | { readonly kind: 'tried'; readonly micro: keyof typeof microWords; readonly by: string }
  | { readonly kind: 'helped'; readonly title: string; readonly by: string }
  | { readonly kind: keyof typeof deeds; readonly title: string };

const endings = {
  bright: 'It ended bright',
  steady: 'It ended with a plan',
  bumpy: 'It got bumpy, and that teaches a lot',
  adult: 'An adult was brought in, which is strong',
} as const;

const said = {
  ask: 'Asked in own words.',
  thank: 'Said thanks in own words.',
  feedback: 'Gave feedback in own words.',
} as const;

const deeds = {
  askCard: (title: string) => (title ? `Made an Ask Card: ${ended(title)}` : 'Made an Ask Card.'),
  chose: (title: string) => `Chose to learn ${ended(title)}`,
  left: (title: string) => `Put ${title} aside for now.`,
  trained: (title: string) => `Was at a training: ${ended(title)}`,
  guided: (title: string) => `Practiced with the trainer near: ${ended(title)}`,
  badge: (title: string) => `Earned a badge: ${ended(title)}`,
  suggested: (title: string) => `Suggested a new job: ${ended(title)}`,
  wantsCard: (title: string) => `Asked for a card on the board: ${ended(title)}`,
  listed: (title: string) => `The card went up: ${ended(title)}`,
  onBreak: (title: string) => `Took a break: ${ended(title)}`,
  back: (title: string) => `Came back: ${ended(title)}`,
  steppedDown: (title: string) => `Took the card down: ${ended(title)} The badge stays.`,
} as const;

const seen = (by: string): string => (by ? ` ${isolated(by)} saw it.` : ' A grown-up saw it.');

/** One part of a day, as a sentence. */
export function partSentence(part: PartWords): string {
  switch (part.kind) {
    case 'played':
      return `Played ${ended(`“${part.title}”`)} ${endings[part.ending]}${part.mended ? ', after going back to try another way' : ''}.`;
    case 'said':
      return said[part.say];
    case 'tried':
      return `Did it for real: ${ended(microWords[part.micro].name)}${seen(part.by)}`;
    case 'helped':
      return `Helped somebody for real: ${ended(part.title)}${seen(part.by)}`;
    default:
      return deeds[part.kind](part.title);
  }
}

export const wayWords = {
  interested: 'wants to learn it',
  training: 'training',
  guided: 'guided practice',
  rolePlay: 'role-plays',
  realLife: 'helps for real',
  notListed: 'ready, no card',
  asked: 'waits for a yes',
  listed: 'can be asked',
  onBreak: 'on a break',
  steppedDown: 'card taken down',
} as const;

/** Supports, not labels: what a student often does, and what may help. */
const supports: Readonly<Record<Support, readonly [often: string, helps: string]>> = {
  waits: ['Often waits rather than asks.', 'Try the ask card.'],
  shortcuts: ['Often takes the quick way.', 'Ask for one hint together, then let them do the next step.'],
  pushes: [
    'Often asks with a push.',
    'Practice a soft start together: a name, a wave, “Is now a good time?”',
  ],
  safety: [
    'Is still sorting when a grown-up is needed.',
    'Go through the “always tell an adult” list together.',
  ],
  feedback: [
    'Often keeps quiet when help did not fit.',
    'Try this start: “The first part worked. I still need …”',
  ],
  overhelps: ['Often does it for the other person.', 'Try helping with hands behind the back.'],
};

export const sheetWords = {
  levels: {
    new: 'new',
    tried: 'tried',
    growing: 'growing',
    steady: 'steady',
    strong: 'strong',
  } satisfies Record<Level, string>,
  tuneUp: 'wants some water',
  plants: 'How moves are growing',
  skill: (name: string, level: Level) => `${isolated(name)}: ${sheetWords.levels[level]}`,
  places: (places: readonly string[]) => `Shown ${places.join(', ')}`,
  supports: 'What may help',
  support: (id: Support, title: string) =>
    `${supports[id].join(' ')} A role-play that helps: ${ended(`“${title}”`)}`,
  noSupports: {
    new: 'Nothing yet. This says more after a few role-plays.',
    tried:
      'Nothing is growing yet. Watch a role-play first, or play one together with an adult or a partner.',
    growing: 'Nothing special. Go on as you are.',
  },
  stuck: (names: readonly string[]) =>
    `Six tries or more and not steady yet: ${ended(names.map((name) => `“${isolated(name)}”`).join(', '))} Help in person: watch it once together, then practice it as a pair.`,
  ways: 'Jobs',
  way: (title: string, status: keyof typeof wayWords) => `${title}: ${wayWords[status]}`,
  noWays: 'No job yet. The job board is open.',
  badges: 'Badges',
  badge: (title: string, shown: readonly string[]) =>
    shown.length > 0 ? `${title}, for ${shown.map(isolated).join(', ')}` : title,
  noBadges: 'None yet.',
  timeline: 'What was practiced',
  noTimeline: 'Nothing yet. The first role-play will stand here.',
  earlier: 'Show earlier days',
  last: (day: string) => `Last practice: ${day}`,
  never: 'Has not practiced yet',
  looks: 'Who opened this sheet or took a copy',
  look: (by: string, what: 'sheet' | 'copy', day: string) =>
    `${isolated(by || 'A grown-up')} ${what === 'sheet' ? 'read this sheet' : 'took a copy'}, ${day}`,
  noLooks: 'Nobody has opened this sheet or taken a copy yet. Looks at the class’s table are not noted.',
  sameWords: 'Students can see every word their sheet says.',
} as const;
