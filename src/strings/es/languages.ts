// Words of the choice of language.

export const languageWords = {
  title: 'Idioma',
  waits: 'Cambia con la próxima página que abras. Lo que escribiste aquí se perdería ahora.',
  now: 'Cambiar ahora',
  rest: 'Lo demás está en inglés por ahora.',
} as const;
