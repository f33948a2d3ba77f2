// Finds a literal that is spread into another only to save lines: `{ ...{ a, b }, c }` is `{ a, b, c }`.
import { nodesIn, type SyntaxNode, syntaxOf } from './syntax.ts';

/** Their offsets in the source, in characters. */
export function spreadLiteralsIn(code: string, lang: 'ts' | 'tsx'): readonly number[] {
  if (!code.includes('...')) return [];
  return [...nodesIn(syntaxOf(code, lang))].filter(isSpreadLiteral).map(({ start }) => start);
}

function isSpreadLiteral({ type, argument }: SyntaxNode): boolean {
  if (type !== 'SpreadElement' && type !== 'JSXSpreadAttribute') return false;
  const { type: what } = unwrapped(argument as SyntaxNode);
  return what === 'ObjectExpression' || what === 'ArrayExpression';
}

/** The node inside parentheses and `as const`. */
function unwrapped(node: SyntaxNode): SyntaxNode {
  return /^(Parenthesized|TSAs|TSSatisfies)Expression$/.test(node.type)
    ? unwrapped(node.expression as SyntaxNode)
    : node;
}
