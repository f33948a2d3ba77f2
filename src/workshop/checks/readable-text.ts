// Finds text in a source that looks like English for a person to read: several words, in a string or a template.
import { type SyntaxNode, syntaxOf } from './syntax.ts';

/** Calls whose texts are for developers: errors and responses. Below: schemas, and properties called `why`. */
const tellsDevelopers = /^(?:\w*Error|Response|Symbol)$/;
const schema = 'v';
const refusal = 'why';

/** Offsets in the source, in characters. One word, or two in small letters, may be an id and do not count as a sentence. */
export function readableTextIn(code: string, lang: 'ts' | 'tsx'): readonly number[] {
  return [...readableIn(syntaxOf(code, lang))].filter(({ text }) => isSentence(text)).map(({ at }) => at);
}

interface Readable {
  readonly at: number;
  /** The text, with … for each inserted value. */
  readonly text: string;
}

function* readableIn(node: unknown): Generator<Readable> {
  if (Array.isArray(node)) for (const each of node) yield* readableIn(each);
  else if (isNode(node) && !isForDevelopers(node)) {
    if (node.type === 'Literal' && typeof node.value === 'string') yield { at: node.start, text: node.value };
    if (node.type === 'TemplateLiteral') {
      const parts = node.quasis as readonly { readonly value: { readonly raw: string } }[];
      yield { at: node.start, text: parts.map(({ value }) => value.raw).join('…') };
    }
    for (const each of Object.values(node)) yield* readableIn(each);
  }
}

function isNode(node: unknown): node is SyntaxNode {
  return node !== null && typeof node === 'object' && typeof (node as Partial<SyntaxNode>).type === 'string';
}

function isForDevelopers(node: SyntaxNode): boolean {
  if (node.type === 'ThrowStatement' || /^TS\w*(?:Type|Keyword|Declaration)$/.test(node.type)) return true;
  if (node.type === 'Property') return (node.key as SyntaxNode).name === refusal;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const callee = node.callee as SyntaxNode;
  if (callee.type === 'Super') return true;
  if (callee.type === 'MemberExpression') return (callee.object as SyntaxNode).name === schema;
  return tellsDevelopers.test((callee.name as string | undefined) ?? '');
}

/** The game's name, the same in every language. */
const ownName = 'Hand Up';
/** Markup and styles. */
const markup = /[<>]|="/;

function isSentence(text: string): boolean {
  if (text === ownName || markup.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const beside = /[\p{L}…][,.;:!?”"'’)]*\s+[“"‘'(]*[\p{L}…]/u.test(text) && words.length > 0;
  return beside && (words.length > 2 || /^\W*\p{Lu}\p{Ll}/u.test(text) || /\p{L}[.!?]$/u.test(text));
}
