// The types of `virtual:families`, which the language plugin of the build fills in.
declare module 'virtual:families' {
  /** The sheet for families in each language that has one, the first language first. */
  export const families: readonly {
    readonly code: string;
    readonly name: string;
    readonly direction: 'ltr' | 'rtl';
    readonly words: () => Promise<import('./FamilyPaper.tsx').FamilyWords>;
  }[];
}
