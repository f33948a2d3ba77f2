// The types of `virtual:languages`, which the language plugin of the build fills in.
declare module 'virtual:languages' {
  /** All languages of the build, the first language first, each with its own name for itself. */
  export const languages: readonly { readonly code: string; readonly name: string }[];
}
