// A small book for the tests of the sitting: two decisions, one of them in own words, and three endings.
import type { Book, Choice, Line, Turn } from '../../src/story/page.ts';

const line = (kind: Line['kind'], text: string, more: Partial<Line> = {}): Line => ({
  kind,
  text,
  cues: [],
  ...more,
});
const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: `Choose ${id}`,
  evidence: [],
  ...more,
});

const greeting: readonly Choice[] = [
  choice('wave', { evidence: [{ micro: 'open-kindly', quality: 'adaptive' }] }),
  choice('um', { evidence: [{ micro: 'open-kindly', quality: 'partial' }] }),
  choice('grab', { evidence: [{ micro: 'open-kindly', quality: 'aggressive' }], slip: 'blurt' }),
];

const thanking: readonly Choice[] = [
  choice('tell', { say: { kind: 'thank', prompt: 'cut-clip' } }),
  choice('hurry', { evidence: [{ micro: 'specific-thanks', quality: 'avoidant' }], slip: 'rush-off' }),
];

const answer = (text: string, mood: 'happy' | 'upset'): Turn => ({
  lines: [
    line('speech', text, { who: 'noor', cues: [{ kind: 'mood', mood }] }),
    line('thought', `Thinking: ${text}`, { who: 'noor' }),
    line('coach', 'You used her name. Now she is ready.'),
    line('narration', 'What do you tell Noor?', { cues: [{ kind: 'stage', stage: 'reflect' }] }),
  ],
  choices: thanking,
  next: [[6, 6, 4, 4], 5],
});

const end = (text: string, kind: 'bright' | 'steady' | 'bumpy', slug: string): Turn => ({
  lines: [line('narration', text)],
  choices: [],
  end: { kind, slug },
  next: [],
});

export const book: Book = {
  entry: {
    id: 'two-steps',
    title: 'Two Steps',
    band: 'A',
    difficulty: 1,
    category: 'technical',
    setting: 'computer-lab',
    seat: 'asker',
    cast: ['noor'],
    minutes: 2,
    feeds: ['media-maker'],
    sensitive: false,
    brief: 'Your video has a thumb in it. Noor can help.',
    practises: ['open-kindly', 'specific-thanks'],
    version: 'v1',
  },
  prompts: {
    'cut-clip': {
      kind: 'thank',
      task: 'Tell Noor what helped.',
      topics: ['clip'],
      examples: { act: 'for waiting' },
    },
  },
  glossary: {},
  beginnings: [0],
  turns: [
    {
      lines: [
        line('narration', 'Your video has a thumb in it.', { cues: [{ kind: 'place', place: 'library' }] }),
        line('narration', 'Noor is near.', { cues: [{ kind: 'enter', who: 'noor' }] }),
        line('narration', 'How do you start?', { cues: [{ kind: 'stage', stage: 'ask' }] }),
      ],
      choices: greeting,
      next: [1, 2, 3],
    },
    answer('Sure!', 'happy'),
    answer('Oh! Me?', 'happy'),
    answer('Hey! Do not grab.', 'upset'),
    end('You did it.', 'bright', 'did-it'),
    end('You can leave a note.', 'bumpy', 'leave-a-note'),
    end('Next time, say which part.', 'steady', 'say-which'),
  ],
};
