// The types of `virtual:stories`, which the story plugin of the build fills in.
declare module 'virtual:stories' {
  export const catalogue: readonly import('./page.ts').StoryEntry[];
  export const cast: readonly import('./cast.ts').CastMember[];
  export const firstPlays: import('./first-plays.ts').FirstPlays;
  /** The language of the stories, as a `lang` for their words, where it is not the page's language. */
  export const storyLang: string | undefined;
  /** Rejects when there is no such story or it cannot be fetched. */
  export function openBook(id: string): Promise<import('./page.ts').Book>;
}
