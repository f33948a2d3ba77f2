// Words of the choice of language, which is offered where there is more than one.

export const languageWords = {
  title: 'Language',
  waits: 'It changes with the next page you open. What you typed here would be gone now.',
  now: 'Change it now',
  /** Said where a language does not have all words yet. */
  rest: '' as string,
} as const;
