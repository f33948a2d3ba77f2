// This device as the page knows it: who plays, how they like it, and the notebook, which is opened when it is needed.
import type { Pocket } from '../journal/pocket.ts';
import { defaultPreferences, type Preferences, parsePreferences } from '../kit/preferences.ts';
import type { FactDraft } from '../practice/fact.ts';
import { now } from './clock.ts';
import { freshId } from './ids.ts';
import type { Notebook } from './notebook.ts';

export interface Device {
  preferences(): Preferences;
  prefer(preferences: Preferences): void;
  /** Who plays here; someone new gets an id before they have a figure, so that no practice is lost. */
  player(): string;
  play(learner: string | undefined): void;
  /** False on a first visit: then there is nothing to wait for. */
  used(): boolean;
  notebook(): Promise<Notebook>;
  /** Writes down what a learner did, dated now, as soon as the notebook is open. */
  record(draft: FactDraft, learner: string): void;
}

export function createDevice(pocket: Pocket, openNotebook: () => Promise<Notebook>): Device {
  let preferences = parsePreferences(pocket.preferences() ?? defaultPreferences);
  let player = pocket.player();
  let notebook: Promise<Notebook> | undefined;
  const open = (): Promise<Notebook> => {
    notebook ??= openNotebook();
    return notebook;
  };
  return {
    preferences: () => preferences,
    prefer(next) {
      preferences = next;
      pocket.setPreferences(next);
    },
    player() {
      player ??= freshId();
      return player;
    },
    play(learner) {
      player = learner;
      pocket.setPlayer(learner);
    },
    used: () => pocket.used(),
    notebook: open,
    record(draft, learner) {
      pocket.markUsed();
      pocket.setPlayer(learner);
      const moment = now();
      void open().then((opened) => opened.record(draft, learner, moment));
    },
  };
}
