// The parts of own words: what a student ticks, and an example of each.

/** A story’s own example is shown instead of `example`. */
export const componentWords = {
  greet: { name: 'I said hi or their name', example: 'Hi Kai' },
  time: { name: 'I checked if now is okay', example: 'Do you have a minute?' },
  polite: { name: 'I asked, not ordered', example: 'Could you… or Can you…' },
  topic: { name: 'I said what it is about', example: 'my slides' },
  problem: { name: 'I said which part is tricky', example: "I'm stuck on step 3" },
  tried: { name: 'I said what I tried', example: 'I tried the plus button' },
  help: { name: 'I said what kind of help', example: 'a hint, a show-me, or a check' },
  okno: { name: 'I left room for no', example: "It's okay if not" },
  name: { name: 'I said their name', example: 'Thank you, Noor' },
  thanks: { name: 'I said thanks my way', example: 'Thank you. Gracias. I liked how you…' },
  act: { name: 'I said what they did', example: 'for showing me how' },
  effect: { name: 'I said what changed for me', example: 'Now I can do it by myself' },
  next: { name: 'I said what comes next', example: 'Next time I will…' },
  still: { name: 'I said what is still tricky', example: "I'm still stuck on the labels" },
} as const;
