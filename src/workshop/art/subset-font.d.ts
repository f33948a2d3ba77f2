// subset-font ships without types: the one function that is used of it.
declare module 'subset-font' {
  /** The font with these letters only. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { readonly targetFormat: 'woff2'; readonly noLayoutClosure?: boolean },
  ): Promise<Buffer>;
}
