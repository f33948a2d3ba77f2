// The rubric in words: what students call each micro-skill, what it means and one line that shows it. Data.
import type { MicroId, SkillId } from './rubric.ts';

export interface MicroSkill {
  readonly id: MicroId;
  readonly skill: SkillId;
  /** What students call it. */
  readonly name: string;
  /** "I can…", in the student's words. */
  readonly meaning: string;
  /** One line that shows it well. */
  readonly example: string;
  /** A skill badge cannot be earned without it. */
  readonly mustHave: boolean;
}

interface Skill {
  readonly id: SkillId;
  readonly name: string;
  /** The name the Peer Support Network article gives it. */
  readonly article: string;
  readonly micros: readonly MicroSkill[];
}

type Row = readonly [id: MicroId, name: string, meaning: string, example: string];

const mustHaves: ReadonlySet<MicroId> = new Set([
  'name-need',
  'safety-sort',
  'ask-clearly',
  'ask-to-learn',
  'specific-thanks',
  'kind-honest',
  'guide-dont-do',
  'know-my-job',
]);

const skill = (id: SkillId, name: string, article: string, rows: readonly Row[]): Skill => ({
  id,
  name,
  article,
  micros: rows.map(([micro, microName, meaning, example]) => ({
    id: micro,
    skill: id,
    name: microName,
    meaning,
    example,
    mustHave: mustHaves.has(micro),
  })),
});

/** Skills and micro-skills in the order students meet them. */
export const skills: readonly Skill[] = [
  skill('identify', 'Know What I Need', 'Identifying Needs', [
    [
      'notice-need',
      'Spot the Stuck',
      'I notice I am stuck, worried or upset, and I stop to do something about it.',
      'I read this twice and I am still lost. Time to do something.',
    ],
    [
      'name-need',
      'Name It',
      'I say the exact part that is hard, not "all of it".',
      'I get steps one and two. Step three mixes me up.',
    ],
    [
      'try-first',
      'Try a Bit First',
      'I try one or two things on my own before I ask. (Not when someone could get hurt.)',
      'I reread it and checked the chart. I am still stuck.',
    ],
    [
      'safety-sort',
      'Safety Sort',
      'I know when a classmate can help and when I need an adult right now.',
      'Someone could get hurt. I am telling Ms. Okafor now.',
    ],
    [
      'match-helper',
      'Match It',
      'I pick the person or tool whose job fits my need.',
      'I need to find sources. Kai is our Research Guide.',
    ],
    [
      'brave-thought',
      'Brave Thought',
      'I answer my worry with a thought that is kind and true.',
      'Asking is how people learn. Most people say yes.',
    ],
  ]),
  skill('approach', 'Ask an Expert', 'Approaching an Expert', [
    [
      'good-timing',
      'Good Time?',
      'I check if now is a good time. (If it is not safe, I interrupt.)',
      'Is now okay, or should I come back later?',
    ],
    [
      'open-kindly',
      'Kind Start',
      'I get their attention in a kind way: a name, a wave, a note or a device.',
      'Hi Noor. (I wait for her to look up.)',
    ],
    [
      'ask-clearly',
      'Clear Ask',
      'I ask with respect and say what it is about.',
      'Can you show me how to cut a clip?',
    ],
    [
      'share-tries',
      'Say What I Tried',
      'I tell what I tried, so they know where to start.',
      'I restarted it and checked the wifi. The page is still blank.',
    ],
    [
      'ask-to-learn',
      'Ask to Learn',
      'I ask for a hint, a show-me or a check, so I can do it myself.',
      'Can you give me a hint, not the answer?',
    ],
    [
      'handle-no',
      'OK With No',
      'If they say no or not now, I stay kind and use Plan B.',
      'No problem. Thanks for telling me. I will ask Wren.',
    ],
  ]),
  skill('appreciate', 'Thank and Tell', 'Expressing Appreciation and Giving Feedback', [
    [
      'use-help',
      'Use It',
      'I try the next part myself and see if the help worked.',
      'Let me do the next one while you watch.',
    ],
    [
      'specific-thanks',
      'Specific Thanks',
      'I name what the person did.',
      'Thank you for drawing the boxes for me, DeShawn.',
    ],
    [
      'say-impact',
      'Say the Difference',
      'I say what changed for me because of the help.',
      'Now I can do the rest by myself. I feel calmer.',
    ],
    [
      'kind-honest',
      'Kind and Honest',
      'If the help was wrong or too much, I say so kindly and say what I need.',
      'The first part worked. The total still looks off. Can we check it?',
    ],
    [
      'still-stuck',
      'Still Stuck? Say So',
      'If I am still lost, I say which part and ask for another way.',
      'I was with you until the filter part. Can you show that slower?',
    ],
    [
      'give-back',
      'Pass It On',
      'I share what I learned or offer help when I can.',
      'I just learned this. Want me to show you how?',
    ],
  ]),
  skill('guide', 'Be a Guide', 'Being a classroom expert', [
    [
      'listen-first',
      'Listen First',
      'I stop, listen and check that I understood before I help.',
      'So the sound is gone after you cut it. Is that right?',
    ],
    [
      'guide-dont-do',
      "Guide, Don't Do",
      'I use hints and questions. Their hands do the work.',
      'Look at the top row. Which button might cut it?',
    ],
    [
      'explain-why',
      'Explain the Why',
      'I say how and why, not just the answer.',
      'We change one thing at a time so we know what made it grow.',
    ],
    [
      'check-turn',
      'Your Turn',
      'I ask them to try one or tell it back to me.',
      'Now you try one and tell me what you are thinking.',
    ],
    [
      'know-my-job',
      'Know My Job',
      'I say a kind no when it is not my job, keep things private, and get an adult for unsafe things.',
      "I can't give answers. I can show you how to start.",
    ],
    [
      'hear-feedback',
      'Hear Feedback',
      'I listen when someone tells me how my help went, and I use it.',
      'Thanks for telling me. I will slow down next time.',
    ],
  ]),
];

const microsById = new Map(skills.flatMap((s) => s.micros).map((m) => [m.id, m]));

export function microSkill(id: MicroId): MicroSkill {
  const found = microsById.get(id);
  if (!found) throw new Error(`The rubric has no micro-skill called ${id}.`);
  return found;
}
