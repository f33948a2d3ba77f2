// Words of the badges: the wall, the letter that brings one, the certificate, and the file for other badge collections.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';
import { andWords } from './lists.ts';

const somebody = 'An adult of the school';

export const badgeWords = {
  title: 'My badges',
  about: 'A badge says what you can do, and who saw it. Once it is yours, it stays yours.',
  guest: 'Badges go on a wall with your own name. Make a figure to start yours.',
  make: 'Make a figure',
  looking: 'Looking for your badges…',
  skills: 'Skill badges',
  jobs: 'Job badges',
  noJobs: 'Each job in the class has its own badge. Pick a job you would like to learn, and it grows here.',
  noJobsYet: 'Is there another job you would like to learn?',
  toJobs: 'Look at the job board',
  kind: { skill: 'Skill badge', role: 'Job badge' },
  /** What the badge of a skill certifies. */
  can: {
    identify: 'Can notice when help is needed, and say what the need is.',
    approach: 'Can ask an expert in a kind and clear way.',
    appreciate: 'Can use help, give thanks, and tell how it went.',
    guide: 'Can help someone learn, with hands off their work.',
  },
  canHelp: 'Has learned this job, and helped somebody for real.',
  shown: 'What was shown',
  confirmedBy: 'Who confirmed it',
  confirmed: (what: 'approval' | 'training' | 'guided' | 'real', by: string, on: string) =>
    `${isolated(by || somebody)} ${says[what]}, ${on}.`,
  unfold: (title: string) => `Unfold: ${title}`,
  unfoldShort: 'Unfold',
  growing: 'Still growing',
  onTheWay: 'On the way',
  wants: {
    about: (title: string) => `What “${title}” still waits for`,
    moves: 'These moves grow in role-plays:',
    words: 'Say it once in your own words.',
    real: 'Do it once for real, and let an adult see it.',
    ready: 'All of it is there. The badge is on its way to you.',
  },
  toPath: 'To My path',
  toPathway: 'Go on',
  toPathwayOf: (job: string) => `Go on with ${job}`,
  next: {
    interested: 'You picked this job. Next comes the training.',
    training: 'You are in training.',
    guided: 'Next, you practice with an adult near you.',
    rolePlay: 'Next, you play the role-plays of this job.',
    realLife: 'Next, you help somebody for real.',
    badged: 'All of it is there. The badge is on its way to you.',
  },
} as const;

const says = {
  approval: 'said yes to it',
  training: 'was there for the training',
  guided: 'was near at the guided practice',
  real: 'saw it done for real',
} as const;

export const letterWords = {
  title: (name: string) => `A letter for ${isolated(name)}`,
  fresh: 'You have a new badge.',
  kept: 'You earned this badge before. It has its place on this device now, too.',
  see: 'See my badge',
  close: 'Go on',
} as const;

export const certificateWords = {
  says: 'This says what',
  canDo: 'can do',
  can: { skill: 'The skill', role: 'The job' },
  footer: (place: string | undefined) =>
    `Confirmed in ${place || 'our class'}. It says what can be done, not how well someone is.`,
  earned: (day: string) => `Earned ${day}`,
  made: 'Hand Up · Peer Support Network',
  wall: 'All my badges',
  print: 'Print',
  picture: 'Save as a picture',
  file: 'Save as Open Badge',
  keepIt: 'Keep it',
  fileAbout:
    'An Open Badge is a file for badge collections on other sites. Your nickname is scrambled in it; the adults who confirmed are named.',
  unsigned: 'Unsigned: it shows what this device says. A classroom server can sign.',
  savedPicture: 'The picture is in your downloads.',
  savedFile: 'The Open Badge is in your downloads.',
  drawing: 'Drawing the picture…',
  noPicture: 'The picture could not be drawn here. Print the badge, or try again.',
  unknown:
    'There is no such badge on your wall. The link may be somebody else’s, or the badge is still growing.',
  fileName: (title: string) => `Hand Up badge ${title}`,
} as const;

export const openBadgeWords = {
  unsigned: '(Unsigned: it shows what this device says. A classroom server can sign.)',
  device: 'Hand Up on this device',
  skillCriteria: (title: string) =>
    `Most moves of “${title}” are strong in role-plays played in different places and on different days, one piece is said in own words, and an adult saw it done once for real.`,
  jobCriteria: (title: string) =>
    `For the job ${title}: a training, guided practice with an adult near, the role-plays of the job, and helping somebody for real while an adult watches.`,
  shown: { name: 'What was shown', text: (shown: readonly string[]) => ended(andWords(shown)) },
  confirmed: {
    approval: 'A counselor said yes',
    training: 'Training',
    guided: 'Guided practice',
    real: 'Done for real',
  },
} as const;
