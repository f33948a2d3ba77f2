// Finds text in markup that a page translator or a reading ruler could break. Both wrap text in elements of their own or
// replace it. If Preact then removes, moves or edits something beside that text, it throws or leaves old words on screen.
import { type SyntaxNode as Node, nodesIn, syntaxOf } from './syntax.ts';

interface BareText {
  /** Its offset in the source, in characters. */
  readonly at: number;
  readonly message: string;
}

/** What a piece of markup can be on the page. */
interface Becoming {
  /** Text without an element of its own. */
  readonly text: boolean;
  /** Elements that can appear, disappear or be replaced. */
  readonly changes: boolean;
  /** Text that can be one of several. */
  readonly wavers: boolean;
}

const beside = 'Text stands beside what comes and goes: give the text an element of its own.';
const alone = 'Text comes and goes by itself: give it an element that comes and goes with it.';
const wavering =
  'Text changes in its place: show it with <Changing text={…} />, which puts new words for old.';
const told = 'Text of a live region is edited: show it with <Changing text={…} />, so that it is replaced.';

const nothing: Becoming = { text: false, changes: false, wavers: false };
const words: Becoming = { text: true, changes: false, wavers: false };

/** `code` is TSX. Names and calls are understood only where they are declared in the same file. */
export function bareTextIn(code: string): readonly BareText[] {
  const program = syntaxOf(code, 'tsx');
  const declared = declaredIn(program);
  const found: BareText[] = [];
  for (const element of nodesIn(program)) {
    if (element.type !== 'JSXElement') continue;
    const all = childrenOf(element);
    const children = all
      .map((child) => becomingOf(child, declared))
      .map((becoming, at, each) => (isBlank(all[at]) && mayStand(each, at) ? nothing : becoming));
    const bare = children.filter(({ text }) => text);
    const at = element.start;
    // A list of words that is a component's only child is that component's own matter.
    if (bare.length === 0 || (isComponent(element) && all.length === 1 && bare[0]?.changes)) continue;
    if (children.length > 1 && children.some(({ changes }) => changes)) found.push({ at, message: beside });
    else if (bare.some(({ changes }) => changes)) found.push({ at, message: alone });
    else if (isLive(element)) found.push({ at, message: told });
    else if (bare.some(({ wavers }) => wavers) && !attributeOf(element, 'key'))
      found.push({ at, message: wavering });
  }
  return found;
}

/** A space may stand without an element if nothing can appear before it, or between it and the next child. */
function mayStand(children: readonly Becoming[], at: number): boolean {
  const isLast = at + 2 >= children.length;
  return !children[at - 1]?.changes && (isLast || !children[at + 1]?.changes);
}

function isBlank(child: Node | undefined): boolean {
  const said = child?.type === 'JSXExpressionContainer' ? (child.expression as Node) : child;
  return typeof said?.value === 'string' && said.value.trim() === '';
}

type Declared = ReadonlyMap<string, Node>;

function becomingOf(node: Node, declared: Declared): Becoming {
  const of = (each: unknown): Becoming => becomingOf(each as Node, declared);
  switch (node.type) {
    case 'JSXText':
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return words;
    case 'Literal':
      return node.value === null || typeof node.value === 'boolean' ? nothing : words;
    case 'JSXElement':
      return { ...nothing, changes: nameOf(node) === 'Changing' || attributeOf(node, 'key') !== undefined };
    case 'JSXFragment':
      return together(childrenOf(node).map(of));
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return of(node.expression);
    case 'ConditionalExpression':
      return either(of(node.consequent), of(node.alternate));
    case 'LogicalExpression': {
      const right = of(node.right);
      if (node.operator === '&&') return { ...right, changes: true };
      return either(of(node.left), right);
    }
    case 'Identifier':
      return ofName(node, declared);
    case 'CallExpression':
      return ofCall(node, declared);
    case 'MemberExpression':
      return words;
    default:
      return nothing;
  }
}

/** A choice of two. If one is an element or nothing, then something can appear or disappear. */
function either(one: Becoming, other: Becoming): Becoming {
  const onlyText = one.text && other.text && !one.changes && !other.changes;
  return { text: one.text || other.text, changes: !onlyText, wavers: onlyText };
}

function together(all: readonly Becoming[]): Becoming {
  return {
    text: all.some(({ text }) => text),
    changes: all.some(({ changes }) => changes),
    wavers: all.some(({ wavers }) => wavers),
  };
}

/** A `ComponentChildren` property may be any markup; an unknown name is taken for text. */
function ofName(node: Node, declared: Declared): Becoming {
  const name = node.name as string;
  if (name === 'undefined') return nothing;
  const value = declared.get(name);
  return value && holdsMarkup(value) ? { ...nothing, changes: true } : words;
}

function ofCall(node: Node, declared: Declared): Becoming {
  const callee = node.callee as Node;
  const method = callee.type === 'MemberExpression' ? ((callee.property as Node).name as string) : undefined;
  if (method === 'map' || method === 'flatMap') {
    const holds = (node.arguments as readonly Node[]).some(
      (each) => holdsMarkup(each) || holdsMarkup(declared.get(each.name as string)),
    );
    return { text: !holds, changes: true, wavers: false };
  }
  const own = callee.type === 'Identifier' ? declared.get(callee.name as string) : undefined;
  return own && holdsMarkup(own) ? { ...nothing, changes: true } : words;
}

/** Its children without line breaks and comments. */
function childrenOf(element: Node): readonly Node[] {
  return (element.children as readonly Node[]).filter((child) => {
    if (child.type === 'JSXText') return !/^\s*\n\s*$/.test(child.value as string);
    return (child.expression as Node | undefined)?.type !== 'JSXEmptyExpression';
  });
}

function isLive(element: Node): boolean {
  const role = attributeOf(element, 'role');
  const says = ((role?.value as Node | undefined)?.value as string | undefined) ?? '';
  return attributeOf(element, 'aria-live') !== undefined || says === 'status' || says === 'alert';
}

function isComponent(element: Node): boolean {
  return /^[A-Z]/.test(nameOf(element) ?? '');
}

function nameOf(element: Node): string | undefined {
  return ((element.openingElement as Node).name as Node).name as string | undefined;
}

function attributeOf(element: Node, name: string): Node | undefined {
  const { attributes } = element.openingElement as { readonly attributes: readonly Node[] };
  return attributes.find((each) => (each.name as { readonly name?: string } | undefined)?.name === name);
}

/** Constants and functions of the file by name, and properties of type `ComponentChildren`. */
function declaredIn(program: Node): Declared {
  const declared = new Map<string, Node>();
  for (const node of nodesIn(program)) {
    if (node.type === 'TSPropertySignature' && isSlot(node))
      declared.set((node.key as Node).name as string, slot);
    const name = (node.id as Node | null | undefined)?.name;
    if (typeof name !== 'string') continue;
    if (node.type === 'FunctionDeclaration') declared.set(name, node);
    if (node.type === 'VariableDeclarator' && node.init) declared.set(name, node.init as Node);
  }
  return declared;
}

const slot: Node = { type: 'JSXFragment', start: 0, children: [] };

function isSlot({ typeAnnotation }: Node): boolean {
  const type = (typeAnnotation as { readonly typeAnnotation?: Node } | null)?.typeAnnotation;
  const names = [type, ...((type?.types as readonly Node[] | undefined) ?? [])];
  return names.some((each) => (each?.typeName as Node | undefined)?.name === 'ComponentChildren');
}

function holdsMarkup(node: Node | undefined): boolean {
  for (const { type } of nodesIn(node)) if (type === 'JSXElement' || type === 'JSXFragment') return true;
  return false;
}
