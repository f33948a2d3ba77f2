// Reads what a source file exports, by name, from its text.

export interface Export {
  readonly name: string;
  /** The line, from 1. */
  readonly line: number;
}

const declared =
  /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|enum|interface|type) (\w+)/gm;
/** `export { a, type B as C } …`: the name after `as` counts. */
const listed = /^export (?:type )?\{([^}]*)\}/gm;

export function readExports(text: string): readonly Export[] {
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length;
  const found = [...text.matchAll(declared)].map(({ 1: name = '', index }) => ({
    name,
    line: lineAt(index),
  }));
  const lists = [...text.matchAll(listed)].flatMap(({ 1: names = '', index }) =>
    [...names.matchAll(/(\w+)\s*(?:,|$)/g)].map(([, name = '']) => ({ name, line: lineAt(index) })),
  );
  return [...found, ...lists].filter(({ name }) => name !== 'default');
}
