// The texts of the catalogue's jobs: what a helper does, how they got ready, and where the job ends. Data.

export const jobTexts = {
  'digital-docs-guide': {
    line: 'Ask me how to make forms, slides and docs.',
    helps: [
      'Show how to add, move and share things in docs, slides and forms',
      'Help you find the right button or help page',
      'Check that sharing is set the safe way',
    ],
    ready: [
      'Can build a 5-question form and share it',
      'Can explain with hands off the mouse',
      'Likes to help people learn tools',
    ],
    expect: ['Keep my hands off your mouse', 'Stay till you can do the next one alone'],
    notMyJob: [
      { what: "Passwords, logins or someone else's account", who: 'the tech specialist' },
      { what: 'Cracked, hot or wet devices', who: 'the tech specialist, right away' },
      { what: 'Doing your assignment', who: 'you, with your teacher' },
    ],
    fetchAdultWhen: [
      'someone is asked for a password or a full name',
      'a page or a message feels wrong or scary',
    ],
    training: {
      title: 'Forms in Twenty',
      points: [
        'Make a form with three kinds of questions',
        'Share it so only the right people can see',
        'Hands off the mouse: point and ask',
      ],
    },
    guided: 'Help two classmates set up a form while the tech specialist sits near.',
    real: 'An adult sees you help one classmate build or fix something, with their hands on the mouse.',
  },
  'media-maker': {
    line: 'Ask me about video, sound and editing.',
    helps: [
      'Show how to cut, add sound and export',
      'Help plan shots before filming',
      'Test sound and captions with you',
    ],
    ready: [
      'Can edit a 30-second clip with clear sound',
      'Knows the class rule about asking before filming',
      'Patient with slow exports',
    ],
    expect: ['Ask before any camera is on', 'Let you make the cut'],
    notMyJob: [
      { what: 'Filming or posting anyone without a yes from them and an adult', who: 'your teacher' },
      { what: 'Music or pictures you have no rights to', who: 'the librarian' },
      { what: 'Editing your whole video for you', who: 'you, one clip at a time' },
    ],
    fetchAdultWhen: ['someone is filmed who did not say yes', 'a video of a person could hurt them'],
    training: {
      title: 'Cut, Sound, Share',
      points: ['Cut and join two clips', 'Fix quiet sound and add captions', 'Ask before you film: consent'],
    },
    guided: 'Co-edit one short class video with the tech specialist, then coach one classmate.',
    real: 'An adult sees a classmate do an edit with your coaching and say it back.',
  },
  'fix-it-guide': {
    line: 'Ask me about small fixes, building and safe tools.',
    helps: [
      'Help fix small things: a stuck drawer, a loose label, a cardboard build',
      'Show safe ways to use tape, glue and hand tools with an adult there',
      'Write a clear repair note for the facilities team',
    ],
    ready: [
      'Passed the tool-safety talk',
      'Stops and checks before touching',
      'Can write a repair note: what, where, how bad',
    ],
    expect: ['Stop and look before I touch', 'Write down what, where and how bad'],
    notMyJob: [
      { what: 'Ladders, plugs, wires, heat, glass, chemicals, blood', who: 'an adult, right away' },
      { what: 'Locks that are not yours', who: 'the front office' },
      { what: 'Power tools, ever', who: 'the facilities team' },
    ],
    fetchAdultWhen: [
      'there is a plug, a wire, heat, glass or blood',
      'something is high up, heavy or smells strange',
    ],
    training: {
      title: 'Safe Hands, Small Fixes',
      points: [
        'Look, stop, ask: is this safe for kids?',
        'Three small fixes with an adult',
        'Write a repair note',
      ],
    },
    guided: 'Walk one building round with the facilities team and write two repair notes.',
    real: 'The facilities team confirms one repair note or one small fix done safely with an adult there.',
  },
  'writing-partner': {
    line: 'Ask me to listen to your draft or check one part.',
    helps: [
      'Listen to a draft and say what I heard',
      'Give kind, specific, helpful notes',
      'Help proofread one kind of mistake at a time',
    ],
    ready: [
      'Has revised own work using feedback',
      'Can name a strong part before a hard part',
      'Uses the editing checklist',
    ],
    expect: ['Tell you a strong part first', 'Keep my pencil off your page'],
    notMyJob: [
      { what: 'Rewriting or typing it for you', who: 'you, with one idea at a time' },
      { what: 'Grading', who: 'your teacher' },
      { what: 'Writing that says someone is not safe', who: 'the teacher or counselor, right away' },
    ],
    fetchAdultWhen: ['the writing says that someone is not safe', 'the writing is about hurting anyone'],
    training: {
      title: 'Kind, Specific, Helpful',
      points: [
        'Say back what you heard',
        'One strength, one question, one idea',
        'Their pencil, their words',
      ],
    },
    guided: 'Give notes on two drafts. The teacher looks over the notes with you.',
    real: 'An adult reads one set of your notes, and the writer says one thing they changed and why.',
  },
  'math-strategy-guide': {
    line: 'Ask me for a hint or a second way to see it.',
    helps: [
      'Give a hint or draw a picture',
      'Ask "what do you know so far?"',
      'Show a second way and say why it works',
    ],
    ready: [
      'Can solve a problem two ways',
      'Explains with words and pictures',
      'Okay saying "I\'m not sure, let\'s check"',
    ],
    expect: ['Ask what you know so far', 'Draw it before I say it'],
    notMyJob: [
      { what: 'Giving answers', who: 'your own next try' },
      { what: 'Help during a test', who: 'your teacher' },
      { what: 'Saying "it\'s easy"', who: 'nobody: it may not be' },
    ],
    fetchAdultWhen: [
      'someone is very upset about a test or a grade',
      'someone is made fun of for not knowing',
    ],
    training: {
      title: 'Hints, Not Answers',
      points: ['Three question stems: know, stuck, try', 'Draw it before you say it', 'Say the why'],
    },
    guided: 'Coach two classmates using only questions and pictures while the teacher listens.',
    real: 'An adult hears a classmate explain a problem back after your hint.',
  },
  'science-method-guide': {
    line: 'Ask me about questions, fair tests and data tables.',
    helps: [
      'Help turn a wonder into a testable question',
      'Check that only one thing changes',
      'Set up a data table with you',
    ],
    ready: ['Ran one fair test and shared the results', 'Knows lab safety rules', 'Asks good questions'],
    expect: ['Let the question be yours', 'Check that only one thing changes'],
    notMyJob: [
      { what: 'Chemicals, heat, glass or spills', who: 'an adult, right away' },
      { what: "Making up or fixing someone's data", who: 'your own notes' },
      { what: 'Choosing your question for you', who: 'you' },
    ],
    fetchAdultWhen: [
      'there is heat, glass, a spill or a strange smell',
      'a test could hurt a person or an animal',
    ],
    training: {
      title: 'One Change at a Time',
      points: [
        'Question, change, measure, keep the same',
        'Read a data table out loud',
        'Lab safety stop signs',
      ],
    },
    guided: 'Check two test plans with the teacher and ask one helpful question on each.',
    real: 'An adult sees a plan get better after your questions.',
  },
  'research-guide': {
    line: 'Ask me how to find and check information.',
    helps: [
      'Help pick search words',
      'Show how to check who made it and why',
      'Show how to note where facts came from',
    ],
    ready: [
      "Finished the librarian's search challenge",
      'Can check a site three ways',
      'Says "let\'s find out" a lot',
    ],
    expect: ['Let you do the typing', 'Say "I don\'t know, let\'s find out"'],
    notMyJob: [
      { what: 'Finding all your facts for you', who: 'you, with better search words' },
      { what: 'Private or upsetting searches', who: 'close it, and get an adult' },
      { what: 'Passwords and filters', who: 'the librarian or tech specialist' },
    ],
    fetchAdultWhen: [
      'a page is upsetting, or asks where someone lives',
      'someone looks up how to hurt anyone',
    ],
    training: {
      title: 'Search Smarter',
      points: [
        'Better search words',
        'Who made it, why, and does another source agree',
        'Keep track of sources',
      ],
    },
    guided: 'Shadow the librarian for one help-desk turn, then run one with the librarian near.',
    real: 'The librarian confirms one search you coached where the classmate did the typing.',
  },
  'space-organizer': {
    line: 'Ask me to help set up a desk, binder or recycling plan.',
    helps: [
      'Help you make a home for each thing',
      'Set up a two-minute tidy routine',
      'Show how to reuse and recycle right',
    ],
    ready: [
      'Has kept one space working for two weeks',
      'Asks before touching',
      'Finds what works for you, not just for me',
    ],
    expect: ['Ask before I touch', 'Find what works for you, not for me'],
    notMyJob: [
      { what: 'Touching or throwing out things without a yes', who: 'you' },
      { what: 'Reading private papers', who: 'nobody' },
      { what: 'Spills, sharp things or pests', who: 'the facilities team' },
    ],
    fetchAdultWhen: [
      'there is something sharp, spilled, wet or alive',
      'something in a desk could hurt someone',
    ],
    training: {
      title: 'A Place for Everything',
      points: ['Sort, place, label, check', 'Ask before you touch', 'Reduce, reuse, recycle in our school'],
    },
    guided: 'Set up one shared class space with the facilities team and check it after a week.',
    real: 'An adult and the owner agree the space still works one week later.',
  },
  'time-buddy': {
    line: 'Ask me to help plan your time.',
    helps: [
      'Help break a big job into small steps',
      'Help pick what to do first',
      'Do a quick check-in if you want one',
    ],
    ready: [
      'Uses a planner or timer that works',
      'Has made a plan and changed it when it broke',
      'Does not nag',
    ],
    expect: ['Make the plan with you, in your words', 'Check in when you asked me to, and never nag'],
    notMyJob: [
      { what: 'Doing the work', who: 'you, one small step first' },
      { what: 'Making excuses for you', who: 'you, with your teacher' },
      { what: 'Telling others what you have not finished', who: 'nobody' },
      { what: 'Too much on your plate at home', who: 'the counselor' },
    ],
    fetchAdultWhen: ['there is too much to carry, at school or at home', 'someone does not sleep or eat'],
    training: {
      title: 'Plan, Do, Check',
      points: ['Break it down', 'Pick first, next, later', 'Kind check-ins'],
    },
    guided: 'Plan one real week with the administrator, then help one classmate plan one assignment.',
    real: 'An adult sees one plan you made together and hears how it went.',
  },
  'team-lead': {
    line: 'Ask me to help a group get going.',
    helps: [
      'Help a group agree on a goal and jobs',
      'Make sure each voice gets a turn',
      'Help the group check how it is going',
    ],
    ready: ['Has been a good team member first', 'Listens more than talks', 'Can share the lead'],
    expect: ['See that everyone speaks once before anyone speaks twice', 'Share the lead'],
    notMyJob: [
      { what: 'Bossing or grading people', who: 'nobody' },
      { what: 'Settling a fight', who: 'a Conflict Mediator or an adult' },
      { what: "Doing the group's work", who: 'the group' },
    ],
    fetchAdultWhen: ['someone is left out again and again', 'a group talk turns into a fight'],
    training: {
      title: 'Lead by Listening',
      points: ['Goal, jobs, check', 'Everyone speaks once before anyone speaks twice', "Ask, don't tell"],
    },
    guided: 'Start one real group with the administrator watching, then talk about it.',
    real: 'An adult sees one group start well, and two members say they had a say.',
  },
  'peer-listener': {
    line: 'Ask me if you want someone to listen.',
    helps: [
      'Listen to everyday worries',
      'Say back what I heard',
      'Help you think of a next step or an adult to talk to',
    ],
    ready: [
      'Chosen and trained with the counselor',
      'Keeps everyday things private',
      'Knows the "always tell an adult" list by heart',
    ],
    expect: ['Listen, and say back what I heard', 'Keep everyday things private'],
    notMyJob: [
      { what: 'Fixing big problems, or giving advice on them', who: 'the counselor' },
      { what: 'Keeping a secret about anyone being hurt or not safe', who: 'an adult, the same day' },
      { what: "Being someone's only support", who: 'the counselor and me' },
      { what: 'Helping when I am upset too', who: 'another listener' },
    ],
    fetchAdultWhen: [
      'someone is hurt or scared, or might be',
      'it is on the always-tell list, or I am not sure',
    ],
    training: {
      title: 'Ears Open',
      points: [
        'Listen, say back, ask what would help',
        'The "always tell an adult" list',
        'Take care of you: how to step back',
      ],
    },
    guided: 'Practice in pairs with the counselor, then one supervised lunch bench turn.',
    real: 'The counselor confirms one good listen and one right hand-off (real or practiced).',
  },
  'conflict-mediator': {
    line: 'Ask us to help two people work out a disagreement.',
    helps: [
      'Work in pairs',
      'Help each person tell their side and be heard',
      'Help them find ideas and a fair agreement',
    ],
    ready: ['Finished mediation training', 'Does not take sides', 'Both people said yes to mediation'],
    expect: ['Hear both sides, and take neither', 'Work with a partner, never alone'],
    notMyJob: [
      { what: 'Bullying, threats, hitting, or anyone who feels unsafe', who: 'an adult, never mediation' },
      { what: 'Rumors about bodies, race, religion, disability, gender or families', who: 'an adult' },
      { what: 'Deciding who is right', who: 'the two people' },
      { what: 'Problems between a student and an adult', who: 'the counselor' },
    ],
    fetchAdultWhen: ['one person is afraid of the other', 'there is hitting, a threat or bullying'],
    training: {
      title: 'Two Sides, One Table',
      points: [
        'Ground rules and both say yes',
        'Tell, say back, find the need, list ideas, choose, shake on it',
        'Stop signs: when to get an adult',
      ],
    },
    guided: 'Two practice mediations and one real one with the counselor in the room.',
    real: 'The counselor confirms one mediation run by the steps, or one right stop.',
  },
  'welcome-buddy': {
    line: 'New here? Ask me how things work.',
    helps: [
      'Show new classmates around and how to ask',
      'Sit with someone who wants company',
      'Use pictures, gestures and any language we share',
    ],
    ready: [
      'Knows the school map and routines',
      'Waits and does not talk over people',
      'Asks "what would help?" first',
    ],
    expect: ['Ask "What would help?" and wait', 'Use pictures, hands and any words we share'],
    notMyJob: [
      { what: 'Being the interpreter for family, health or discipline talks', who: 'an adult interpreter' },
      { what: "Sharing someone's private story", who: 'nobody' },
      { what: 'Speaking for someone who can speak, sign or type', who: 'that person' },
    ],
    fetchAdultWhen: [
      'someone new is alone, afraid or picked on',
      'family, health or trouble is talked about',
    ],
    training: {
      title: 'Everybody Belongs Here',
      points: ['Ask, wait, offer', 'Pictures, gestures, devices, languages', 'What stays private'],
    },
    guided: 'Plan one first-day tour with the counselor and do it with a partner.',
    real: 'An adult checks in with the new classmate and hears the help felt right.',
  },
};
