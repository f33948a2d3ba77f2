// The module `virtual:checked`, which the story plugin provides in development only.
declare module 'virtual:checked' {
  export const checked: readonly import('../bench/story-figures.ts').StoryFigures[];
}
