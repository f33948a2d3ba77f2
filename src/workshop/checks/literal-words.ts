// Finds words written directly in markup, where another language cannot replace them.
import { type SyntaxNode as Node, nodesIn, syntaxOf } from './syntax.ts';

interface LiteralWords {
  /** Its offset in the source, in characters. */
  readonly at: number;
  readonly text: string;
}

/** Attributes that are read out or shown. */
const said = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;
const word = /\p{L}{2}/u;

/** `code` is TSX. Signs and numbers do not count as words. */
export function literalsIn(code: string): readonly LiteralWords[] {
  const nodes = [...nodesIn(syntaxOf(code, 'tsx'))];
  return nodes.flatMap(shownBy).filter(({ text }) => word.test(text));
}

/** The literal texts that a node shows. */
function shownBy(node: Node): readonly LiteralWords[] {
  switch (node.type) {
    case 'JSXText':
      return [literal(node, node.value)];
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as readonly Node[]).flatMap((child) =>
        child.type === 'JSXExpressionContainer' ? comesTo(child.expression) : [],
      );
    case 'JSXAttribute':
      return said.test(String((node.name as Node).name)) ? comesTo(node.value) : [];
    default:
      return [];
  }
}

/** The literal texts that an expression can result in. */
function comesTo(of: unknown): readonly LiteralWords[] {
  const node = of as Node | null;
  switch (node?.type) {
    case 'JSXExpressionContainer':
      return comesTo(node.expression);
    case 'Literal':
      return typeof node.value === 'string' ? [literal(node, node.value)] : [];
    case 'TemplateLiteral':
      return (node.quasis as readonly Node[]).map((piece) =>
        literal(piece, (piece.value as { readonly cooked: string }).cooked),
      );
    case 'ConditionalExpression':
      return [...comesTo(node.consequent), ...comesTo(node.alternate)];
    case 'LogicalExpression':
      return [...comesTo(node.left), ...comesTo(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...comesTo(node.left), ...comesTo(node.right)] : [];
    default:
      return [];
  }
}

function literal({ start }: Node, value: unknown): LiteralWords {
  return { at: start, text: String(value).trim().replace(/\s+/g, ' ').slice(0, 40) };
}
