// What the language plugin puts in place of `virtual:languages`.
declare module 'virtual:languages' {
  /** All that the product is built in, the first language first. Each says its own name. */
  export const languages: readonly { readonly code: string; readonly name: string }[];
}
