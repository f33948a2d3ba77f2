// What the story plugin puts in place of `virtual:stories`.
declare module 'virtual:stories' {
  export const catalogue: readonly import('./page.ts').StoryEntry[];
  export const cast: readonly import('./cast.ts').CastMember[];
  /** Rejects when there is no such story or it cannot be fetched. */
  export function openBook(id: string): Promise<import('./page.ts').Book>;
}
