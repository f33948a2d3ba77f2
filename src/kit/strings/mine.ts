// Words of My training: one page for an adult who trains, the slip for a real act, and the brief.

export const mineWords = {
  title: 'My training',
  about:
    'Who chose a job you train, and where they are. Your word moves them on. “Not yet” is a normal answer.',
  none: 'Nobody has chosen a job you train yet.',
  noRoles: 'No open job is trained by you. Roles shows all of them.',
  steps: {
    interested: 'wants to learn it',
    training: 'in training',
    guided: 'guided practice comes next',
    realLife: 'a real act comes next',
    badged: 'ready to help',
  } as Readonly<Record<string, string>>,
  attended: 'Was at the training',
  guided: 'Guided practice done',
  real: 'I saw a real act',
  of: (what: string, name: string, job: string) => `${what}: ${name}, ${job}`,
  said: (what: string, name: string) => `${what}: ${name}.`,
  print: 'Print the slip and the brief',
  slip: {
    title: 'Real act slip',
    about: 'For any adult who sees it happen. “Not yet” means practise again, never take away.',
    lines: [
      'Student and job: ______________________________',
      'What I saw, in one line: ______________________________',
      'The asker’s hands did the work:  yes ☐   not yet ☐',
      'Safe and inside the job:  yes ☐   not yet ☐',
      'Initials and date: ______________',
    ],
  },
  brief: {
    title: (name: string) => `One-page brief for ${name}`,
    lines: [
      'You give one session of 20 to 60 minutes a month, or take on one mentee.',
      'You watch one guided practice of each student you trained.',
      'You sign a slip when you see a real act. You never grade.',
      'A student may leave, take a break or step down any day. Nobody asks why.',
      'If somebody is hurt, scared or in danger, it is yours and the counselor’s at once, never a helper’s.',
    ],
    jobs: 'Jobs you train',
    job: (title: string, training: string, minutes: number) => `${title}: ${training}, ${minutes} minutes`,
  },
} as const;
