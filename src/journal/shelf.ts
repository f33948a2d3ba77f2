// The port to the storage of a browser journal: values by key. Whatever is stored comes back as data to check.

export interface Shelf {
  get(key: string): Promise<unknown>;
  /** Resolves once the value is safe. */
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** The keys that begin so. */
  keys(prefix: string): Promise<readonly string[]>;
  /**
   * Reads every row whose key begins so, a few in a task. Much faster than key by key, but one row that cannot be read
   * spoils all of it. When the reading has to begin again, `onRow` is called again for rows it had before.
   */
  rows(prefix: string, onRow: (key: string, value: unknown) => void): Promise<void>;
}

/** Opens the shelf anew; called again after trouble. */
export type OpenShelf = () => Shelf;
