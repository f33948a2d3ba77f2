// The four kinds of help, by the one name that every page calls them.
export const categoryNames = {
  technical: 'Tools and tech',
  academic: 'School work',
  'personal-management': 'Time and space',
  social: 'People',
} as const;
