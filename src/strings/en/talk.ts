// Words of the talk: trail, buttons, headings and words for screen readers.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

export const talkWords = {
  trail: {
    name: 'Where we are',
    asker: { first: 'Notice', second: 'Approach', third: 'Appreciate' },
    guide: { first: 'Listen', second: 'Guide', third: 'Check' },
    done: 'done',
    now: 'now',
  },
  as: (name: string) => `You are ${isolated(name)}`,
  next: 'Next',
  goBack: 'Go back one choice',
  choose: 'What do you do?',
  skip: 'Skip this one',
  youChose: 'You',
  coach: 'Coach',
  flip: (name: string) => `What is ${isolated(name)} thinking?`,
  flipBack: (name: string) => `Hear what ${isolated(name)} said`,
  isThinking: (name: string) => `${isolated(name)} is thinking:`,
  ownWords: 'in your own words',
  wordMeans: (word: string) => `What does “${word}” mean?`,
  talk: (title: string) => `Talk: ${title}`,
  whatIf: 'What if: nothing here is written down.',

  briefing: {
    minutes: (n: number) => `About ${n} ${n === 1 ? 'minute' : 'minutes'}`,
    practises: 'You will practice',
    where: (who: string, place: string) => `With ${isolated(who)}, ${place}`,
    begin: 'Begin',
    goOn: 'Go on where you were',
    startOver: 'Start over',
    watch: 'Watch first',
    watchWhy: 'See how someone else does it. They are nervous too.',
    back: 'Back to school',
    sensitive: 'You can skip it now or at any moment. That costs nothing.',
    skip: 'Not this one',
  },

  say: {
    title: 'Say it in your own words',
    how: 'Say it out loud: to a partner, to a pet, or to the air. Sign it or point if that is how you talk.',
    tick: 'Then tick what you said. Nobody needs all of them.',
    done: 'I said it',
    nothing: 'Go on without words',
    back: 'Back to the choices',
    kept: 'Your words are not kept. Only the ticks are.',
  },

  debrief: {
    kinds: {
      bright: 'It worked, and you can do it again',
      steady: 'A good part of it worked',
      bumpy: 'A bumpy one. Those teach a lot',
      adult: 'You brought in an adult. That is strong',
    },
    strong: 'What you showed',
    noStrong: 'You saw how this one goes. Every decision can be tried another way.',
    idea: 'One idea',
    ideaFor: (name: string) => `Try “${isolated(name)}” another way:`,
    noIdea: 'Try it for real this week: ask one person for one thing.',
    noIdeaGuide: 'Try it for real this week: give one person a hint, and let their hands do the work.',
    story: 'How it went',
    thinking: (name: string) => `${isolated(name)} was thinking`,
    goBack: 'Go back to here',
    goBackThere: 'Go back there',
    whatNext: 'What next?',
    repaired: 'You came back and tried another way.',
    playAgain: 'Play again',
    whatIf: 'What if?',
    whatIfWhy: 'Try any choice you like. What if? writes nothing down.',
    goOn: 'Go on',
    trained: (job: string) => `You played the training for ${ended(job)}`,
    trainedNext:
      'Next comes the real one: a grown-up holds it, and says that you were there. Your way shows who, and how to ask.',
    toWay: 'To your way',
    quality: {
      adaptive: 'Strong move',
      partial: 'Getting there',
      expedient: 'Shortcut',
      avoidant: 'Hide-away',
      aggressive: 'Push',
    },
    plain: 'A move',
    print: 'Print',
  },

  notGiven: {
    title: 'This one waits for you',
    about:
      'It opens when your counselor gives it to you. You can ask for it, and there are many others in the school.',
    school: 'To the school',
  },

  watch: {
    title: (name: string) => `You watch ${isolated(name)}`,
    thinks: (name: string) => `${isolated(name)} thinks`,
    picks: 'picked',
    goesBack: (name: string) => `${isolated(name)} goes back to try another way.`,
    done: 'Your turn',
    skip: 'Skip to my turn',
  },
} as const;
