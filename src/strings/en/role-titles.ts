// Titles of the thirteen roles: on a card, a badge, and beside a cast member's name.

export const roleTitles = {
  'digital-docs-guide': 'Docs & Forms Guide',
  'media-maker': 'Video & Sound Guide',
  'fix-it-guide': 'Fix-It & Build Guide',
  'writing-partner': 'Writing Partner',
  'math-strategy-guide': 'Math Strategy Guide',
  'science-method-guide': 'Fair Test Guide',
  'research-guide': 'Research Guide',
  'space-organizer': 'Space & Green Organizer',
  'time-buddy': 'Time & Deadline Buddy',
  'team-lead': 'Team Starter',
  'peer-listener': 'Peer Listener',
  'conflict-mediator': 'Conflict Mediator',
  'welcome-buddy': 'Welcome Buddy',
} as const;
