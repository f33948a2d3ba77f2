// What each screen of the desk is for, said at the first look at it.

export const firstLookWords = {
  close: 'Got it',
  is: {
    today:
      'Everything that waits for a grown-up is here: a yes to a card, a training, a student who asked for help. An empty page means nobody is waiting.',
    progress:
      'Each row is a student, each plant a skill. It shows who needs what next, and who has not been here for a while.',
    student:
      'All that is known about one student, as the student can see it too. Print it for a talk with the family.',
    assign:
      'Give a role-play to the class, to a group or to one student, and see further down what became of it.',
    groups:
      'Small groups for working together: by need, mixed, or as you like. You can give a role-play to a group.',
    facilitate:
      'Play with the whole class on the projector, in pairs with printed cards, or talk about it afterward.',
    launch: 'A plan for the first days with your class. Tick off what is done, in any order.',
    roles:
      'The jobs students can learn here: what each helper does, and what is not their job. Open the few you need.',
    board:
      'The expert board as it hangs now. Say yes to cards, print it for the wall, or publish it as a page.',
    review: 'Once a month, twenty minutes with the class: who helps, who takes a break, what is missing.',
    'grown-ups': 'The adults of this class: what each of them trains, and their PINs on this device.',
    start: 'Make a class from a list, bring in more names later, and print what everyone signs in with.',
    'let-in':
      'Show this code or print it: a device that opens it knows the class’s figures, and students sign in with three pictures.',
    week: 'What each student needs this week, as a code or a file with their name. Private gifts are inside their own.',
    data: 'Files that bring practice from one device to another, the sheet for families, and erasing.',
    mine: 'What you train: how a session goes, who comes next, and what you have seen a student do.',
  },
} as const;
