// subset-font ships without types: this is the one function that we use.
declare module 'subset-font' {
  /** The font with these letters only. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly noLayoutClosure?: boolean;
      readonly noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
