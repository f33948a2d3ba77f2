// Words around the sheet on My path: a student reads there what adults read.

export const adultsSeeWords = {
  title: 'What adults see',
  about: 'Your teacher and your counselor can read this sheet about you. These are all of its words.',
  noPoints:
    'It has no points, and nobody is compared with you. What you say or type in a role-play is never kept. An idea for a job and the words on your card are kept, because you wrote them for others.',
} as const;
