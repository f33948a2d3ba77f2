// Watches for the loss of WebGL: Phaser rebuilds everything when it comes back, and after two seconds nobody waits any longer.

/** A context that is not back by then will not be. */
const patience = 2000;

interface ContextWatch {
  /** Nothing can be drawn now. */
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
