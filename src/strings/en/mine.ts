// Words of My training: one page for an adult who trains, the slip for a real act, and the brief.
import { isolated } from './isolated.ts';

export const mineWords = {
  title: 'My training',
  about:
    'Who chose a job you train, and where they are. Your word moves them on. “Not yet” is a normal answer.',
  none: 'Nobody has chosen a job you train yet. Students choose one on Jobs, in the game; until then the brief below says what comes.',
  noRoles: 'No open job is trained by you. Roles shows all of them.',
  waits: 'Waits for your word',
  noneWaits: 'When a student needs your word, it stands here and on Today.',
  everyone: 'Everyone on the way',
  steps: {
    interested: 'wants to learn it',
    training: 'in training',
    guided: 'guided practice next',
    rolePlay: 'role-plays next',
    realLife: 'a real act next',
    badged: 'ready to help',
  },
  print: 'Print the brief and four slips',
  slip: {
    title: 'Real act slip',
    about: 'For any adult who sees it happen. “Not yet” means practice again, never take away.',
    who: 'Student and job',
    saw: 'What I saw',
    checks: ['The asker’s hands did the work', 'Safe and inside the job'],
    yes: 'yes',
    notYet: 'not yet',
    signed: 'Initials and date',
  },
  brief: {
    title: (name: string) => `One-page brief for ${isolated(name)}`,
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
