// The language of this folder: what its pages say they are in, and what it calls itself where languages are chosen.

export const pageLanguage = { code: 'en', name: 'English', direction: 'ltr' } as const;
