// Watches for the loss of WebGL. Phaser rebuilds everything when the context comes back; after two seconds the stage is given up.

/** In milliseconds: a context that is not back by then does not come back. */
const patience = 2000;

interface ContextWatch {
  /** True while nothing can be drawn. */
  isLost(): boolean;
  stop(): void;
}

export function watchContext(
  canvas: HTMLCanvasElement,
  tell: { onRestored(): void; onLost(): void },
): ContextWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lost = false;
  const losing = () => {
    lost = true;
    timer ??= setTimeout(tell.onLost, patience);
  };
  const restored = () => {
    clearTimeout(timer);
    timer = undefined;
    lost = false;
    tell.onRestored();
  };
  canvas.addEventListener('webglcontextlost', losing);
  canvas.addEventListener('webglcontextrestored', restored);
  return {
    isLost: () => lost,
    stop() {
      clearTimeout(timer);
      canvas.removeEventListener('webglcontextlost', losing);
      canvas.removeEventListener('webglcontextrestored', restored);
    },
  };
}
