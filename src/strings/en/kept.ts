// The sentence for each kind of kept fact, as the student it is about reads it.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

const qualities = {
  adaptive: 'strong move',
  partial: 'getting there',
  expedient: 'shortcut',
  avoidant: 'hide-away',
  aggressive: 'push',
} as const;

const withShown = (line: string, shown: string): string => (shown ? `${line} (${shown})` : line);

export const keptWords = {
  line: (when: string, what: string) => `${when}: ${what}`,
  figure: (nickname: string) => `Your figure, called ${isolated(nickname)}`,
  opened: (title: string) => `You opened “${title}”`,
  move: (title: string, choice: string, shown: string) =>
    withShown(`In “${title}” you chose “${choice}”`, shown),
  words: (title: string, shown: string) =>
    withShown(`In “${title}” you used your own words. The words themselves are not kept`, shown),
  closed: (title: string) => `You finished “${title}”`,
  skipped: (title: string) => `You skipped ${ended(`“${title}”`)} What you had finished before still counts`,
  joined: (together: boolean, who: string) =>
    together
      ? `${isolated(who)} put what two figures of yours did together under one of them`
      : `${isolated(who)} took your two figures apart again`,
  sittingGiven: (title: string, theirs: boolean, who: string) =>
    theirs
      ? `${isolated(who)} put a run of “${title}” down as yours`
      : `${isolated(who)} said that a run of “${title}” was not yours`,
  placed: 'You were put into a class',
  pin: 'Your three pictures were chosen',
  card: (made: boolean, who: string) =>
    made
      ? `${isolated(who)} made a sign-in card for you`
      : `${isolated(who)} made an old sign-in card stop working`,
  lookedAt: (who: string, what: 'sheet' | 'copy') =>
    what === 'sheet'
      ? `${isolated(who)} looked at your sheet`
      : `${isolated(who)} took a copy of what is kept about you`,
  collected: (who: string) => `${isolated(who)} collected the file you handed in`,
  removed: 'Your figure was taken off the class list',
  idea: (title: string) => `You sent your idea for a job: “${title}”, with what you wrote`,
  ideaNotYet: (title: string, who: string) => `${isolated(who)} said “not yet” to your idea “${title}”`,
  chosen: (job: string) => `You chose to learn: ${job}`,
  begun: (job: string) => `You opened the training for ${job}`,
  attended: (job: string, who: string) => `${isolated(who)} saw you at the training for ${job}`,
  guided: (job: string, who: string, ready: boolean) =>
    `${isolated(who)} saw your guided practice for ${job}: ${ready ? 'ready' : 'once more'}`,
  helped: (job: string, who: string, ready: boolean) =>
    `${isolated(who)} saw you help for real as ${job}: ${ready ? 'yes' : 'not yet'}`,
  left: (job: string) => `You left the way to ${job}`,
  approved: (job: string, who: string) => `${isolated(who)} said yes to ${job} for you`,
  checkIn: (job: string, who: string) =>
    `You and ${isolated(who)} had your talk about ${ended(job)} What you said is not kept`,
  badge: (title: string) => `You earned the badge “${title}”`,
  cardAsked: (job: string, notes: string) => withShown(`You asked for your card as ${job} to go up`, notes),
  cardApproved: (job: string, who: string) => `${isolated(who)} put your card as ${job} on the board`,
  cardNotYet: (job: string, who: string) => `${isolated(who)} said “not yet” to your card as ${job}`,
  cardOnBreak: (job: string) => `You took a break as ${job}`,
  cardBack: (job: string) => `You came back as ${job}`,
  cardDown: (job: string) => `You took your card as ${job} down`,
  ask: (job: string | undefined, helper: string | undefined) =>
    `You made an ask card${job ? ` for ${job}` : ''}${helper ? `, for ${isolated(helper)}` : ''}. What it says is not kept`,
  real: (micro: string, who: string, ready: boolean) =>
    `${isolated(who)} saw you use “${micro}” for real: ${ready ? 'yes' : 'not yet'}`,
  looked: (job: string | undefined) => `You looked for help${job ? `: ${job}` : ''}`,
  given: 'A grown-up gave you something to practice',
  erased: 'Everything from before was erased',
  class: 'Something about your whole class',
  someJob: 'a job of this class',
  you: 'You',
  someone: 'A grown-up',
  somebody: 'somebody in your class',
  shown: (name: string, quality: keyof typeof qualities) => `${isolated(name)}: ${qualities[quality]}`,
} as const;
