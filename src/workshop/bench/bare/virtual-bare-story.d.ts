// The module `virtual:bare-story`, which build-bare-pages.ts provides.
declare module 'virtual:bare-story' {
  /** A compiled ink story, as JSON. */
  const story: string;
  export default story;
}
