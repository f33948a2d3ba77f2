// The stage itself: starts Phaser, shows one picture at a time on sheets of paper, and draws only when something changes.
import { bootGame, type Playhouse } from './boot-game.ts';
import { forgivingArt } from './forgiving-art.ts';
import { createPacer } from './pacer.ts';
import { createPictures } from './pictures.ts';
import { createProgramme } from './programme.ts';
import type { CreateStage, Picture } from './stage.ts';
import type { ViewFrame } from './view.ts';
import { watchContext } from './watch-context.ts';
import { watchDensity } from './watch-density.ts';

const sharpest = 2;
/** The colour behind the paper, as --cream. */
const backdrop = '#fff6dd';

/** Rejects with `StageUnavailable` when the browser has no WebGL. */
export const createStage: CreateStage = async (parent, art, events) => {
  const font = getComputedStyle(parent).getPropertyValue('--font-display').trim() || 'sans-serif';
  const lettering = loadLetters(font);
  const house = await bootGame(backdrop);
  await lettering;
  let standing: ViewFrame = {
    width: 1,
    height: 1,
    density: 1,
    slots: {},
    motion: { moves: false, smallLife: false },
    you: undefined,
    font,
  };
  const pacer = createPacer(browserTime, (now) => {
    if (context.isLost() || standing.width < 2) return Infinity;
    const next = programme.update(now, standing);
    house.draw();
    return next;
  });
  const pictures = createPictures(house.textures, pacer.wake);
  const programme = createProgramme({ house, pictures, art: forgivingArt(art), events });
  const context = watchContext(house.canvas, {
    onRestored() {
      pictures.redraw();
      pacer.wake();
    },
    onLost: events.onLost,
  });

  const change = (changes: Partial<ViewFrame>) => {
    const next = { ...standing, ...changes };
    // The page also calls this when nothing moved: then nothing is laid out again.
    if (JSON.stringify(next) === JSON.stringify(standing)) return;
    standing = next;
    pacer.wake();
  };
  const measure = () => {
    const { width, height } = parent.getBoundingClientRect();
    const density = Math.min(window.devicePixelRatio || 1, sharpest);
    const same = width === standing.width && height === standing.height && density === standing.density;
    if (same || width < 2 || height < 2) return;
    change({ width, height, density });
    house.resize(width * density, height * density);
    // Resizing a canvas clears it, so it is drawn again before the page is painted.
    pacer.drawNow();
  };
  const showOrHide = () => pacer.hide(document.hidden);

  hang(house.canvas, parent);
  measure();
  const resizes = new ResizeObserver(measure);
  resizes.observe(parent);
  const stopDensity = watchDensity(window, measure);
  document.addEventListener('visibilitychange', showOrHide);
  showOrHide();

  return {
    show(picture: Picture) {
      programme.show(picture, performance.now());
      pacer.wake();
    },
    place: (slots) => change({ slots }),
    move: (motion) => change({ motion }),
    dress: (you) => change({ you }),
    destroy() {
      pacer.stop();
      resizes.disconnect();
      stopDensity();
      document.removeEventListener('visibilitychange', showOrHide);
      context.stop();
      pictures.destroy();
      house.destroy();
    },
  };
};

function hang(canvas: Playhouse['canvas'], parent: HTMLElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  parent.append(canvas);
}

/** Bubbles are drawn once, so the display font is waited for, at most a second and a half. */
async function loadLetters(font: string): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, 1500));
  await Promise.race([document.fonts.load(`20px ${font}`).catch(() => undefined), late]);
}

const browserTime = {
  now: () => performance.now(),
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  frame(run: () => void) {
    const frame = requestAnimationFrame(run);
    return () => cancelAnimationFrame(frame);
  },
};
