// The language of this folder: its code for pages, its own name for the choice of languages, and the language of the words it does not have.

export const pageLanguage = { code: 'en', name: 'English', direction: 'ltr', rest: 'en' } as const;
