// Reads the Markdown that our two pages use: headings, paragraphs, lists, tables. Inline marks are removed.

export type Block =
  | { readonly kind: 'h1' | 'h2' | 'p'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export function readPlain(text: string): readonly Block[] {
  return text
    .split(/\n(?:\s*\n|(?=#))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => {
      const lines = part.split('\n');
      if (part.startsWith('## ')) return { kind: 'h2', text: plain(part.slice(3)) };
      if (part.startsWith('# ')) return { kind: 'h1', text: plain(part.slice(2)) };
      if (part.startsWith('- ')) return { kind: 'list', items: lines.map((line) => plain(line.slice(2))) };
      if (!part.startsWith('|')) return { kind: 'p', text: plain(lines.join(' ')) };
      const [head = [], , ...rows] = lines.map((line) => line.slice(1, -1).split('|').map(plain));
      return { kind: 'table', head, rows };
    });
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*|[*`]/g, '')
    .trim();
}
