// The thirteen roles a class can offer, by id: enough to name a role on a card or a cast member's tag.

export const roleCategories = ['technical', 'academic', 'personal-management', 'social'] as const;
export type RoleCategory = (typeof roleCategories)[number];

interface Role {
  readonly title: string;
  readonly category: RoleCategory;
  /** The one line an expert's card says. */
  readonly boardLine: string;
}

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

export const roles: Readonly<Record<RoleId, Role>> = {
  'digital-docs-guide': {
    title: 'Docs & Forms Guide',
    category: 'technical',
    boardLine: 'Ask me how to make forms, slides and docs.',
  },
  'media-maker': {
    title: 'Video & Sound Guide',
    category: 'technical',
    boardLine: 'Ask me about video, sound and editing.',
  },
  'fix-it-guide': {
    title: 'Fix-It & Build Guide',
    category: 'technical',
    boardLine: 'Ask me about small fixes, building and safe tools.',
  },
  'writing-partner': {
    title: 'Writing Partner',
    category: 'academic',
    boardLine: 'Ask me to listen to your draft or check one part.',
  },
  'math-strategy-guide': {
    title: 'Math Strategy Guide',
    category: 'academic',
    boardLine: 'Ask me for a hint or a second way to see it.',
  },
  'science-method-guide': {
    title: 'Fair Test Guide',
    category: 'academic',
    boardLine: 'Ask me about questions, fair tests and data tables.',
  },
  'research-guide': {
    title: 'Research Guide',
    category: 'academic',
    boardLine: 'Ask me how to find and check information.',
  },
  'space-organizer': {
    title: 'Space & Green Organizer',
    category: 'personal-management',
    boardLine: 'Ask me to help set up a desk, binder or recycling plan.',
  },
  'time-buddy': {
    title: 'Time & Deadline Buddy',
    category: 'personal-management',
    boardLine: 'Ask me to help plan your time.',
  },
  'team-lead': { title: 'Team Starter', category: 'social', boardLine: 'Ask me to help a group get going.' },
  'peer-listener': {
    title: 'Peer Listener',
    category: 'social',
    boardLine: 'Ask me if you want someone to listen.',
  },
  'conflict-mediator': {
    title: 'Conflict Mediator',
    category: 'social',
    boardLine: 'Ask us to help two people work out a disagreement.',
  },
  'welcome-buddy': {
    title: 'Welcome Buddy',
    category: 'social',
    boardLine: 'New here? Ask me how things work.',
  },
};
