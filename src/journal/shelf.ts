// The port to what a browser journal is written on: values by key, nothing else. Whatever is stored comes back as data to distrust.

export interface Shelf {
  get(key: string): Promise<unknown>;
  /** Resolves once the value is safe. */
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /**
   * Everything at once: five times as fast as key by key, but one row that cannot be read spoils it.
   * A reading that was begun anew tells of a row again.
   */
  rows(onRow: (key: string, value: unknown) => void): Promise<void>;
}

/** Opens the shelf anew: a journal asks again after trouble. */
export type OpenShelf = () => Shelf;
