// The port to what a browser journal is written on: values by key, nothing else. Whatever is stored comes back as data to distrust.

export interface Shelf {
  get(key: string): Promise<unknown>;
  /** Resolves once the value is safe. */
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** Everything at once: five times as fast as key by key, but one row that cannot be read spoils it. */
  rows(): Promise<ReadonlyMap<string, unknown>>;
}

/** Opens the shelf anew: a journal asks again after trouble. */
export type OpenShelf = () => Shelf;
