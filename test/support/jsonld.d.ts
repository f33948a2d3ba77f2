// The one function of jsonld that tests use; the package brings no types.
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: object;
  }
  interface Options {
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<unknown> };
  export default jsonld;
}
