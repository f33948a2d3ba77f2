// Parses source text into a syntax tree, and lists its nodes.
import { parseAst } from 'vite';

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** `code` is TypeScript; `tsx` allows markup in it. */
export function syntaxOf(code: string, lang: 'ts' | 'tsx'): SyntaxNode {
  return parseAst(code, { lang }) as unknown as SyntaxNode;
}

/** The node itself first, then all nodes inside it. */
export function* nodesIn(node: unknown): Generator<SyntaxNode> {
  if (Array.isArray(node)) for (const each of node) yield* nodesIn(each);
  else if (node !== null && typeof node === 'object') {
    if (typeof (node as Partial<SyntaxNode>).type === 'string') yield node as SyntaxNode;
    for (const each of Object.values(node)) yield* nodesIn(each);
  }
}
