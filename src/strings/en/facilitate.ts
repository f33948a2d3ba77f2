// Words of the whole-class mode and of partner practice. What the class sees is in words for children.
import { isolated } from './isolated.ts';

export const facilitateWords = {
  title: 'Together',
  parts: 'With the class',
  tabs: { together: 'Play together', partners: 'Partner practice', debrief: 'Talk about it' },

  about:
    'One role-play on the projector: the class votes, you go on with its choice, and any decision can be tried again. Nothing is recorded.',
  find: 'Find',
  skill: 'Skill',
  anySkill: 'Any skill',
  noneFound: 'No role-play fits. Try another word or any skill.',
  notHere:
    'Sensitive role-plays are not here: they are for one student at a time, and you give them from Assign.',
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  first: (grades: string) => `A good first one: ${grades}`,
  goOn: 'Go on where you were',

  leave: 'Leave',
  full: 'Whole screen',
  loading: 'Opening the role-play…',
  failed: 'This role-play did not load. Check the connection, then open it again.',
  you: 'You',
  begin: 'Begin',
  next: 'Next',
  back: 'Back',
  reveal: (name: string) => `What did ${isolated(name)} think?`,
  revealOwn: 'What was that thought?',
  revealCoach: 'What does the coach say?',
  hide: 'Hide it again',
  thinks: (name: string) => `${isolated(name)} was thinking`,
  coach: 'Coach',
  decide: 'What would you do?',
  letters: ['A', 'B', 'C', 'D'],
  hands: 'Hands',
  cards: 'Cards up',
  how: 'How you vote',
  handsHow: 'Ask for hands, one choice after another. Count with + and −, or type the number.',
  cardsHow: 'Everyone holds up a card, A, B or C. Count with + and −, or type the number.',
  more: (letter: string) => `One more for ${letter}`,
  fewer: (letter: string) => `One fewer for ${letter}`,
  typed: (letter: string) => `How many for ${letter}? Type a number, then Enter`,
  few: 'a few',
  none: 'none yet',
  handsFor: (letter: string, said: string) => `${letter}: ${said}`,
  clear: 'Count again',
  take: (letter: string) => `Go on with ${letter}`,
  most: 'most hands',
  say: 'Say it together',
  sayHow: 'One of you says it, or all of you. Then choose how it went.',
  parts2: 'It can have in it',
  levels: { 3: 'All of it was there', 2: 'Most of it', 1: 'A start', 0: 'Without words' },
  rewind: 'Go back',
  rewindTo: 'Which decision shall we try again?',
  decision: (n: number, asks: string) => `${n}. ${asks}`,
  talk: 'Talk',
  another: 'Another question',
  close: 'Close',
  end: 'How it ended',
  again: 'Play it again',
  other: 'Another role-play',
  toPartners: 'Now with partners',
  toDebrief: 'Talk about it',

  playedTitle: (title: string) => `With partners: ${title}`,
  playedAbout:
    'You have just played it together. Now each three acts it out: pick one of these moments, say it in your own words, then change seats.',
  playedSeats: (asker: string, guide: string) =>
    `The asker plays ${asker}. The guide plays ${guide}. The third looks on.`,
  playedYou: 'the student',
  playedMoments: 'Moments to act out',
  playedPrint: 'Print this card',

  cardsTitle: 'Practice cards',
  cardsAbout:
    'Twelve cards, four to a page. Front for whoever asks, back for whoever guides. Print on both sides, turned on the long edge, and cut.',
  choose: 'Cards to print',
  allCards: 'All twelve',
  noCards: 'None',
  print: (n: number) => (n === 1 ? 'Print 1 card' : `Print ${n} cards`),
  chooseOne: 'Choose at least one card to print.',
  votePrint: 'Print A, B, C cards',
  observerPrint: 'Print observer checklists',
  debriefPrint: 'Print the questions',
  card: (n: number) => `Card ${n}`,
  sees: 'See both sides',
  front: 'For whoever asks',
  backSide: 'For whoever guides',
  need: 'You need',
  who: 'Who might help?',
  wobble: 'The wobble',
  words: 'Try these words',
  know: 'What you know',
  limit: 'Your limit',
  hiccup: 'Act out this hiccup',
  tellOnly: 'Practice only the telling',
  always:
    'You can always watch first, use puppets, write it, sign or point, use a device or your own language, or pass.',
  never:
    'Never act out getting hurt, bullying, or somebody’s secret. With card 11, practice only the telling.',

  roundsTitle: 'Rounds',
  roundsAbout:
    'Threes: asker, guide, observer. About three minutes each, with no clock on the wall. Ring softly when most have finished, then change seats.',
  round: (n: number) => `Round ${n}`,
  seats: ['Asker', 'Guide', 'Observer'],
  people: ['First', 'Second', 'Third'],
  ring: 'Ring softly',
  change: 'Change seats',
  allDone: 'Everybody has been in every seat.',
  redo: 'Then each redoes the one line they want to redo. That is where it sticks.',

  observerTitle: 'Observer checklist',
  asker: 'Asker',
  guide: 'Guide',
  saw: 'I saw or heard it',
  askerLines: [
    'Checked the time or waited',
    'Kind start, any way',
    'Said the tricky part and what they tried',
    'Asked for a hint, a show-me or a check',
    'Used it, and gave specific thanks or kind, honest feedback',
  ],
  guideLines: [
    'Listened and said it back',
    'Hints or questions, hands off',
    'Said why',
    '“Your turn”',
    'Knew their job (a kind no, or an adult)',
  ],
  observerSays: 'I noticed you ______. It made ______. Next time you could ______.',
  ticks: 'Ticks are for talking, not marks.',

  debriefTitle: 'Talk about it',
  debriefAbout: 'One question is plenty. Wait long enough for the quiet ones.',
  debrief: [
    'What did the person really need?',
    'What did the worry voice say, and what did you answer?',
    'When was not asking the strong move?',
    'What helped the guide say yes or no?',
    'How did each person feel?',
    'What would this sound like in your family, or another place you go?',
    'Where will you use this before Friday?',
  ],
  showBig: 'Show it big',
} as const;

interface PracticeCard {
  readonly n: number;
  readonly need: string;
  readonly who: string;
  readonly wobble: string;
  readonly words: string;
  readonly know: string;
  readonly limit: string;
  readonly hiccup: string;
  /** Only telling an adult is acted out, not the problem itself. */
  readonly tellOnly?: true;
}

type Row = readonly [
  need: string,
  who: string,
  wobble: string,
  words: string,
  know: string,
  limit: string,
  hiccup: string,
];

const rows: readonly Row[] = [
  [
    'Your form will not send. You pressed the button three times.',
    'Somebody who knows forms and docs.',
    'You want to shout at the screen.',
    '“Hi. Is now okay? My form will not send. I checked the wifi. Can you show me where to look?”',
    'One box with a star is still empty. The form waits for it.',
    'You point and ask. Your hands stay off.',
    'You are busy. Say when you are free.',
  ],
  [
    'You do not get step two of the math page.',
    'Somebody who likes to explain math.',
    'You want to nod and say “got it”.',
    '“I get step one. Step two mixes me up. Can you give me a hint?” “Can you show that another way?”',
    'Step two makes the parts the same size. A picture helps.',
    'You give hints. You do not give the answer.',
    'Your first hint is confusing. See what they say.',
  ],
  [
    'Five minutes to class, and your page is blank.',
    'A friend, or the teacher at the door.',
    'You want to copy a page.',
    '“I have not started. Can you help me find the first line?” “Okay. Thanks for telling me.”',
    'One line of your own is a start the teacher can use.',
    'You may say no to copying, and stay kind.',
    'Say a kind no: “I can’t give you mine. I can help you start yours.”',
  ],
  [
    'Your binder exploded. Papers are all over the floor.',
    'Somebody who is good at sorting.',
    'You want to say “You clean it.”',
    '“My papers are all over. Can you show me how you sort yours?”',
    'Sort, find a place, label it, look again next week.',
    'You touch nothing without a yes.',
    'Before you start, ask: “How do you like it?”',
  ],
  [
    'Three things are due, and it is Thursday.',
    'Somebody who is good at planning, or the teacher.',
    'You want to make up a story about why.',
    '“Three things are due. I did one part. What would you do first?”',
    'Small steps: first, next, later.',
    'You plan with them. You do not do the work, or make up reasons.',
    'There are no extra days. Say so kindly.',
  ],
  [
    'A classmate helped you with your video. It works now.',
    'The one who helped you.',
    'You want to run to lunch.',
    '“Thank you for showing me the cut. Now I can do it by myself.”',
    'You gave some of your break for this.',
    'You do not need to say “it was nothing”.',
    'Look down and be quiet for a moment.',
  ],
  [
    'The tip you got was mistaken. You followed it, and it did not work.',
    'The one who gave you the tip.',
    'You want to blame them.',
    '“When I tried it, the total still looked off. Can we check it together?”',
    'You mixed up two steps.',
    'You listen before you answer.',
    'You feel hurt. Show it a little. Then listen.',
  ],
  [
    'Someone fixed your story, and now it does not sound like you.',
    'The one who rewrote it.',
    'You want to say nothing.',
    '“When the ending changed, I missed my own words. Next time, could you ask me first?”',
    'You liked the story and got carried away.',
    'Their pencil, their words.',
    'Say: “I thought you wanted that.”',
  ],
  [
    'You asked your friend a question. They type the answer on a device.',
    'You and your friend.',
    'You want to finish it for them.',
    'Wait a slow count of 20. Look at your friend, not at the screen. “Take your time.”',
    'You are the friend. You know what you want to say.',
    'Nobody else ends your sentence.',
    'Type slowly. Stop once to think.',
  ],
  [
    'You do not know the word in English.',
    'Somebody who will wait, or shares a language with you.',
    'You want to smile and nod.',
    '“I do not know the word. Can I show you?” Draw it, point, or say it your way.',
    'A picture or your hands can help both of you.',
    'You do not guess for them. You ask.',
    'Talk fast. Slow down when they tell you.',
  ],
  [
    'There is glass on the floor near the door.',
    'An adult, right now.',
    'You want to keep it quiet.',
    '“Excuse me, this is a safety thing. There is glass on the floor.”',
    'You are the teacher, in the middle of a talk.',
    'Nobody acts hurt. Nobody touches anything. You only practice the telling.',
    'You are talking to somebody. Stop when you hear “safety”.',
  ],
  [
    'You are the guide. You helped six people today, and you are tired.',
    'You. And somebody else on the board.',
    'You want to say yes to all.',
    '“I need a break now. You could ask somebody else on the board, or me tomorrow.”',
    'You are number seven, their best friend. You want help with a poster.',
    'A kind no is not the end of a friend.',
    'Say “But we are friends!” once. Then take the no.',
  ],
];

const tellOnly: ReadonlySet<number> = new Set([11]);

/** The twelve practice cards of the classroom kit. */
export const practiceCards: readonly PracticeCard[] = rows.map(
  ([need, who, wobble, words, know, limit, hiccup], at) => ({
    n: at + 1,
    need,
    who,
    wobble,
    words,
    know,
    limit,
    hiccup,
    ...(tellOnly.has(at + 1) ? { tellOnly: true as const } : {}),
  }),
);
