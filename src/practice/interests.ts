// What students like or are asked for, and which jobs each of these leads to. Data.
import type { RoleId } from './roles.ts';

export const interestIds = [
  'computers',
  'videos',
  'fixing',
  'making',
  'stories',
  'numbers',
  'experiments',
  'finding-out',
  'tidying',
  'plans',
  'groups',
  'listening',
  'fairness',
  'newcomers',
  'languages',
] as const;
export type InterestId = (typeof interestIds)[number];

export const interests: Readonly<Record<InterestId, readonly RoleId[]>> = {
  computers: ['digital-docs-guide', 'media-maker'],
  videos: ['media-maker', 'digital-docs-guide'],
  fixing: ['fix-it-guide', 'space-organizer'],
  making: ['fix-it-guide', 'media-maker', 'science-method-guide'],
  stories: ['writing-partner', 'research-guide'],
  numbers: ['math-strategy-guide', 'science-method-guide'],
  experiments: ['science-method-guide', 'research-guide'],
  'finding-out': ['research-guide', 'science-method-guide'],
  tidying: ['space-organizer', 'time-buddy'],
  plans: ['time-buddy', 'team-lead', 'space-organizer'],
  groups: ['team-lead', 'conflict-mediator', 'welcome-buddy'],
  listening: ['peer-listener', 'writing-partner', 'welcome-buddy'],
  fairness: ['conflict-mediator', 'team-lead'],
  newcomers: ['welcome-buddy', 'peer-listener'],
  languages: ['welcome-buddy', 'writing-partner'],
};
