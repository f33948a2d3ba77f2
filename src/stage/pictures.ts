// Pictures on the graphics card: asked for by address, loaded in the size they are shown, uploaded one at a time.
import type Phaser from 'phaser';
import { shortBreath } from './breath.ts';
import { loadBitmap } from './load-bitmap.ts';

export interface Want {
  readonly url: string;
  /** The size to decode it at, in device pixels; when absent, its own size. */
  readonly size?: { readonly width: number; readonly height: number };
  /** A sheet of equal frames, numbered along its rows. */
  readonly sheet?: { readonly columns: number; readonly rows: number };
}

export interface Pictures {
  /** The texture's key when it is ready, otherwise `undefined`. The first call starts loading it. */
  get(want: Want): string | undefined;
  /** Goes up whenever pictures have to be asked for again. */
  edition(): number;
  /** True when the picture is ready or known to be missing. */
  isSettled(want: Want): boolean;
  /** The key of a picture that is drawn here, once for each key. */
  paint(key: string, width: number, height: number, draw: (brush: CanvasRenderingContext2D) => void): string;
  /** Draws all painted pictures again, after the graphics card has lost them. */
  redraw(): void;
  /** Begins to note which pictures are asked for… */
  note(): void;
  /** …and deletes every picture that was not asked for since `note` and that no image holds. */
  sweep(held: ReadonlySet<string>): void;
  destroy(): void;
}

const keyFor = ({ url, size }: Want) => (size ? `${url}@${size.width}` : url);

type State = 'loading' | 'ready' | 'missing';

/** `changed` is called whenever a picture is ready or is known to be missing. */
export function createPictures(textures: Phaser.Textures.TextureManager, changed: () => void): Pictures {
  const states = new Map<string, State>();
  const used = new Set<string>();
  let uploads: Promise<void> = Promise.resolve();
  let gone = false;
  let edition = 0;
  const settle = (key: string, state: State) => {
    states.set(key, state);
    edition += 1;
    changed();
  };

  const load = async (key: string, want: Want) => {
    try {
      const bitmap = await loadBitmap(want.url, want.size);
      const turn = uploads.then(shortBreath);
      uploads = turn;
      await turn;
      if (gone || states.get(key) !== 'loading') return;
      upload(textures, key, bitmap, want.sheet);
      settle(key, 'ready');
    } catch {
      // A missing picture is no error: the stage goes on without it, and the page shows the same words.
      if (gone) return;
      settle(key, 'missing');
    }
  };

  return {
    get(want) {
      const key = keyFor(want);
      used.add(key);
      const state = states.get(key);
      if (!state) {
        states.set(key, 'loading');
        void load(key, want);
      }
      return state === 'ready' ? key : undefined;
    },
    edition: () => edition,
    isSettled(want) {
      const state = states.get(keyFor(want));
      return state === 'ready' || state === 'missing';
    },
    paint(key, width, height, draw) {
      used.add(key);
      if (states.has(key)) return key;
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(width);
      canvas.height = Math.ceil(height);
      const brush = canvas.getContext('2d', { willReadFrequently: true });
      if (brush) draw(brush);
      textures.addCanvas(key, canvas);
      states.set(key, 'ready');
      return key;
    },
    redraw() {
      edition += 1;
    },
    note() {
      used.clear();
      edition += 1;
    },
    sweep(held) {
      for (const [key, state] of states) {
        if (used.has(key) || held.has(key) || state === 'loading') continue;
        if (state === 'ready') textures.remove(key);
        states.delete(key);
        edition += 1;
      }
    },
    destroy() {
      gone = true;
      states.clear();
    },
  };
}

function upload(
  textures: Phaser.Textures.TextureManager,
  key: string,
  bitmap: ImageBitmap,
  sheet: Want['sheet'],
): void {
  // Phaser's types only allow image elements; its renderer takes everything that WebGL takes.
  const texture = textures.addImage(key, bitmap as unknown as HTMLImageElement);
  if (!texture || !sheet) return;
  const width = bitmap.width / sheet.columns;
  const height = bitmap.height / sheet.rows;
  for (let index = 0; index < sheet.columns * sheet.rows; index++) {
    const column = index % sheet.columns;
    const row = Math.floor(index / sheet.columns);
    texture.add(index, 0, column * width, row * height, width, height);
  }
}
