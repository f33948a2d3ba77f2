// The job that a student of the invented class has thought of.

export const demoIdea = {
  title: 'Recess Game Starter',
  asked: 'How to start a game when nobody agrees',
  helpsWhom: 'Anyone who stands around at recess',
  helps: ['Start a game', 'Explain the rules', 'Let new people in'],
  notMyJob: [{ what: 'Settling a fight', who: 'a Conflict Mediator or an adult' }],
  fetchAdultWhen: ['somebody is hurt'],
};
