// What the story plugin puts in place of `virtual:checked`, in development only.
declare module 'virtual:checked' {
  export const checked: readonly import('../bench/story-figures.ts').StoryFigures[];
}
