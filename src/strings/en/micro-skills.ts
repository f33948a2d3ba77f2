// The rubric in words: what students call each skill and micro-skill, what it means and one line that shows it.

export const skillNames = {
  identify: 'Know What I Need',
  approach: 'Ask an Expert',
  appreciate: 'Thank and Tell',
  guide: 'Be a Guide',
} as const;

/** `meaning` is "I can…" in the student's words; `example` is one line that shows it well. */
export const microWords = {
  'notice-need': {
    name: 'Spot the Stuck',
    meaning: 'I notice I am stuck, worried or upset, and I stop to do something about it.',
    example: 'I read this twice and I am still lost. Time to do something.',
  },
  'name-need': {
    name: 'Name It',
    meaning: 'I say the exact part that is hard, not "all of it".',
    example: 'I get steps one and two. Step three mixes me up.',
  },
  'try-first': {
    name: 'Try a Bit First',
    meaning: 'I try one or two things on my own before I ask. (Not when someone could get hurt.)',
    example: 'I reread it and checked the chart. I am still stuck.',
  },
  'safety-sort': {
    name: 'Safety Sort',
    meaning: 'I know when a classmate can help and when I need an adult right now.',
    example: 'Someone could get hurt. I am telling Ms. Okafor now.',
  },
  'match-helper': {
    name: 'Match It',
    meaning: 'I pick the person or tool whose job fits my need.',
    example: 'I need to find sources. Kai is our Research Guide.',
  },
  'brave-thought': {
    name: 'Brave Thought',
    meaning: 'I answer my worry with a thought that is kind and true.',
    example: 'Asking is how people learn. Most people say yes.',
  },
  'good-timing': {
    name: 'Good Time?',
    meaning: 'I check if now is a good time. (If it is not safe, I interrupt.)',
    example: 'Is now okay, or should I come back later?',
  },
  'open-kindly': {
    name: 'Kind Start',
    meaning: 'I get their attention in a kind way: a name, a wave, a note or a device.',
    example: 'Hi Noor. (I wait for her to look up.)',
  },
  'ask-clearly': {
    name: 'Clear Ask',
    meaning: 'I ask with respect and say what it is about.',
    example: 'Can you show me how to cut a clip?',
  },
  'share-tries': {
    name: 'Say What I Tried',
    meaning: 'I tell what I tried, so they know where to start.',
    example: 'I restarted it and checked the wifi. The page is still blank.',
  },
  'ask-to-learn': {
    name: 'Ask to Learn',
    meaning: 'I ask for a hint, a show-me or a check, so I can do it myself.',
    example: 'Can you give me a hint, not the answer?',
  },
  'handle-no': {
    name: 'OK With No',
    meaning: 'If they say no or not now, I stay kind and use Plan B.',
    example: 'No problem. Thanks for telling me. I will ask Wren.',
  },
  'use-help': {
    name: 'Use It',
    meaning: 'I try the next part myself and see if the help worked.',
    example: 'Let me do the next one while you watch.',
  },
  'specific-thanks': {
    name: 'Specific Thanks',
    meaning: 'I name what the person did.',
    example: 'Thank you for drawing the boxes for me, DeShawn.',
  },
  'say-impact': {
    name: 'Say the Difference',
    meaning: 'I say what changed for me because of the help.',
    example: 'Now I can do the rest by myself. I feel calmer.',
  },
  'kind-honest': {
    name: 'Kind and Honest',
    meaning: 'If the help was wrong or too much, I say so kindly and say what I need.',
    example: 'The first part worked. The total still looks off. Can we check it?',
  },
  'still-stuck': {
    name: 'Still Stuck? Say So',
    meaning: 'If I am still lost, I say which part and ask for another way.',
    example: 'I was with you until the filter part. Can you show that slower?',
  },
  'give-back': {
    name: 'Pass It On',
    meaning: 'I share what I learned or offer help when I can.',
    example: 'I just learned this. Want me to show you how?',
  },
  'listen-first': {
    name: 'Listen First',
    meaning: 'I stop, listen and check that I understood before I help.',
    example: 'So the sound is gone after you cut it. Is that right?',
  },
  'guide-dont-do': {
    name: "Guide, Don't Do",
    meaning: 'I use hints and questions. Their hands do the work.',
    example: 'Look at the top row. Which button might cut it?',
  },
  'explain-why': {
    name: 'Explain the Why',
    meaning: 'I say how and why, not just the answer.',
    example: 'We change one thing at a time so we know what made it grow.',
  },
  'check-turn': {
    name: 'Your Turn',
    meaning: 'I ask them to try one or tell it back to me.',
    example: 'Now you try one and tell me what you are thinking.',
  },
  'know-my-job': {
    name: 'Know My Job',
    meaning:
      'I say a kind no when it is not my job, keep things private, and get an adult for unsafe things.',
    example: "I can't give answers. I can show you how to start.",
  },
  'hear-feedback': {
    name: 'Hear Feedback',
    meaning: 'I listen when someone tells me how my help went, and I use it.',
    example: 'Thanks for telling me. I will slow down next time.',
  },
} as const;

/** Names of skills and micro-skills together, for a badge or a spreadsheet. */
export const rubricWords = { skills: skillNames, micros: microWords } as const;
