// The part of a compiled ink story that the checker uses.

/** The methods used here, with types: inkjs types them loosely. */
export interface InkStory {
  readonly canContinue: boolean;
  readonly asyncContinueComplete: boolean;
  readonly currentText: string | null;
  readonly currentTags: readonly string[] | null;
  readonly currentChoices: readonly { readonly text: string; readonly tags: readonly string[] | null }[];
  readonly globalTags: readonly string[] | null;
  readonly state: {
    readonly currentPathString: string | null;
    ToJson(): string;
    LoadJson(json: string): void;
  };
  readonly variablesState: { $(name: string, value: number | boolean): void };
  Continue(): string | null;
  /** Reads on for at most so many milliseconds. */
  ContinueAsync(milliseconds: number): void;
  ChooseChoiceIndex(index: number): void;
  /** Goes to a part. Throws when there is no part of that name. */
  ChoosePathString(path: string): void;
  ToJson(): string;
}
