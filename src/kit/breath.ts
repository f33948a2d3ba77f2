// A pause between two pieces of long work, in which the page can paint and answer a press.

export function breath(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
