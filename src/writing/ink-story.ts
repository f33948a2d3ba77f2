// A compiled ink story, as far as the checker runs it.

/** As much of an ink story as is used here. inkjs types it loosely. */
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
  readonly variablesState: { $(name: string, value: number): void };
  Continue(): string | null;
  /** Reads on for so many milliseconds at most. */
  ContinueAsync(milliseconds: number): void;
  ChooseChoiceIndex(index: number): void;
  /** Goes to a part. Throws when there is none of that name. */
  ChoosePathString(path: string): void;
  ToJson(): string;
}
