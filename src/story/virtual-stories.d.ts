// What the story plugin puts in place of `virtual:stories`.
declare module 'virtual:stories' {
  export const catalogue: readonly import('./page.ts').StoryEntry[];
  export const cast: readonly import('./cast.ts').CastMember[];
  /** What stories say they are in, where that is not the page's language: a `lang` for their words. */
  export const storyLang: string | undefined;
  /** Rejects when there is no such story or it cannot be fetched. */
  export function openBook(id: string): Promise<import('./page.ts').Book>;
}
