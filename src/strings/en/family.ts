// The sheet for families. It must agree with PRIVACY.md.

export const familyWords = {
  title: 'A Peer Support Network in our class',
  lead: 'Students learn to ask for help well, to give it well, and to know when an adult is needed. They practice with Hand Up, a game of short role-plays, and then for real with classmates.',
  parts: [
    {
      title: 'What it is',
      lines: [
        'A board in our room shows who can help with what. Every student may learn a job, and may take a break from it any day.',
        'Helpers give hints and never do the work for somebody. Nobody is rated or ranked.',
      ],
    },
    {
      title: 'What is private',
      lines: [
        'Kept: a nickname, a paper figure, a grade band, what was practiced, and steps on the way to a job. Also what your child writes for others to read: an idea for a job, and the words on a card for the board.',
        'Never kept: what your child types or says in a role-play, on an ask card or while looking for help, who opened “I need a real person”, birthdays, photos, voices, e-mail.',
        'It stays on the device it was practiced on, and on the teacher’s. There is no account, no advertising, and nothing is sent to the makers.',
      ],
    },
    {
      title: 'What is always told to an adult',
      lines: [
        'Somebody is hurt or might be, talks about hurting themselves or others, is scared, or was told to keep a secret.',
        'Students learn that this is never a job for a helper. The game does not watch for it: people do.',
      ],
    },
    {
      title: 'Practice one ask at home',
      lines: [
        'In your language and in your family’s way. Pick something small that is a bit hard.',
        '“Is this a good time? I am stuck on ___. I tried ___. Could you give me a hint?” Then say what helped.',
        'A device, signs or pointing are full answers too.',
      ],
    },
    {
      title: 'See it, copy it, erase it',
      lines: [
        'Ask the teacher to show you all that is kept of your child, to give you a copy, or to erase it. No reason is needed.',
      ],
    },
  ],
  ask: 'Ask',
  until: (day: string) => `What is kept in this class is kept until ${day}.`,
} as const;
