// Words that the build writes into the HTML pages, to be read before any script has come.

export const htmlWords = {
  pages: {
    index: { title: 'Hand Up', about: 'Practice asking for help and giving it.' },
    desk: { title: 'Hand Up: the desk', about: 'The grown-ups’ half of Hand Up.' },
    board: { title: 'Our experts', about: 'Who can be asked for what in our class.' },
  },
  noScript: 'Hand Up needs JavaScript. Please turn it on in this browser and load the page again.',
  notHere:
    'Hand Up is not here yet. Check the connection: a school network may want you to sign in first, in a new tab. Then load this page again. Nothing is lost.',
} as const;
