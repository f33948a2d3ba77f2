// The job that a student of the invented class has thought of.

export const demoIdea = {
  title: 'Recess Game Starter',
  asked: 'How to start a game when nobody agrees',
  helpsWhom: 'Anyone who stands around at recess',
  helps: ['Start a game', 'Explain the rules', 'Let new people in'],
  notMyJob: [{ what: 'Settling a fight', who: 'a Conflict Mediator or an adult' }],
  fetchAdultWhen: ['somebody is hurt'],
};

export const demoWords = {
  class: 'Demo class',
  groups: ['Window table', 'Door table', 'Reading corner'],
  noteForAll: 'We all play this one. Try to notice what you need before you ask.',
  noteForOne: 'Take your time with this one. Tell me on Friday what you tried.',
  goals: ['Ask someone you do not sit with', 'Say which part of the help worked'],
  times: ['Before the bell', 'Lab time', 'After reading', 'Free choice time', 'Mornings', 'After lunch'],
} as const;
