// The thirteen roles a class can offer, by id, and the four kinds of help they belong to.

export const roleCategories = ['technical', 'academic', 'personal-management', 'social'] as const;
export type RoleCategory = (typeof roleCategories)[number];

export const roleIds = [
  'digital-docs-guide',
  'media-maker',
  'fix-it-guide',
  'writing-partner',
  'math-strategy-guide',
  'science-method-guide',
  'research-guide',
  'space-organizer',
  'time-buddy',
  'team-lead',
  'peer-listener',
  'conflict-mediator',
  'welcome-buddy',
] as const;
export type RoleId = (typeof roleIds)[number];
