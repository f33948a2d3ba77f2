// A breath between two pieces of long work, in which the page paints and answers.

export function breath(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
