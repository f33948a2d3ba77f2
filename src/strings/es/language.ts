// The language of this folder. What it does not have yet is shown in English.

export const pageLanguage = { code: 'es', name: 'Español', direction: 'ltr', rest: 'en' } as const;
