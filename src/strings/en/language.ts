// The language of this folder: its code for pages, and its own name for the choice of languages.

export const pageLanguage = { code: 'en', name: 'English', direction: 'ltr' } as const;
