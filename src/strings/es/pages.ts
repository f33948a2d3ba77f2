// Words that the build writes into the HTML pages, to be read before any script has come.

export const htmlWords = {
  pages: {
    index: { title: 'Hand Up', about: 'Practica pedir ayuda y darla.' },
    desk: { title: 'Hand Up: la parte de los adultos', about: 'La parte de los adultos de Hand Up.' },
    board: { title: 'Quién ayuda en qué', about: 'A quién se le puede pedir qué en nuestra clase.' },
  },
  noScript: 'Hand Up necesita JavaScript. Actívalo en este navegador y vuelve a cargar la página.',
  notHere:
    'Hand Up todavía no ha llegado. Revisa la conexión: puede que la red de la escuela te pida entrar primero, en otra pestaña. Después vuelve a cargar esta página. No se pierde nada.',
} as const;
