// The rules of the style sheets: letters, spaces, widths and colors come from the scale, and no sheet is long.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Breach } from './breach.ts';

interface StyleSheet {
  /** From the top of the project, with forward slashes: `src/kit/theme.css`. */
  readonly path: string;
  readonly text: string;
}

interface Declaration {
  readonly property: string;
  readonly value: string;
  /** The line, from 1. */
  readonly line: number;
  /** The selectors and at-rules around it, the outermost first. */
  readonly within: readonly string[];
}

const longestSheet = 300;
/** The only files that define measures and colors. */
const measures = ['src/kit/scale.css', 'src/kit/scale-elsewhere.css'];
const colors = 'src/kit/colors.css';
/** The widths of the scale in rem, for queries. The values with .01 are for the next wider layout. */
const queried = ['21', '36', '48', '60', '80'].flatMap((rem) => [rem, `${rem}.01`]);
/** In rem. Anything narrower counts as a drawing, which has its own measures. */
const widestDrawing = 10;

const spaces =
  /^((row|column)-)?gap$|^(margin|padding)(-(top|right|bottom|left|block|inline)(-(start|end))?)?$/;
const widths = /^(max-)?(width|inline-size)$/;
const length = /(?<![\w.-])-?\d*\.?\d+(rem|em|px|mm|cm|pt|ch|ex|vw|vh|vmin|vmax|dvh|svh|cqw|cqi)\b/;
const named =
  /(?<![\w-])(white|black|gr[ae]y|red|green|blue|yellow|orange|brown|pink|purple|gold|silver|tan|navy|teal|beige|ivory|crimson|salmon|coral|tomato|khaki|lavender|wheat)(?![\w-])/;
const mixed = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(/i;

type SheetRule = (sheet: StyleSheet) => readonly Breach[];

const letters: SheetRule = (sheet) =>
  measures.includes(sheet.path)
    ? []
    : each(sheet, ({ property, value }) =>
        (property === 'font-size' && !/^(var\(--text-[a-z]+\)|inherit)$/.test(value)) ||
        (property === 'font' && value !== 'inherit')
          ? 'Letters have one of the eight sizes of src/kit/scale.css: font-size: var(--text-…).'
          : undefined,
      );

const oneScale: SheetRule = (sheet) =>
  measures.includes(sheet.path)
    ? []
    : each(sheet, ({ property }) =>
        /^--(text|space|width)-/.test(property)
          ? 'Sizes, spaces and widths are said in src/kit/scale.css and scale-elsewhere.css alone.'
          : undefined,
      );

const spacing: SheetRule = (sheet) =>
  each(sheet, ({ property, value, within }) => {
    // Custom properties do not work in @page.
    if (!spaces.test(property) || within.some((head) => head.startsWith('@page'))) return undefined;
    const own = [...value.matchAll(/var\(--([\w-]+)/g)].some(
      ([, name]) => !/^(space-\w+|more)$/.test(name ?? ''),
    );
    return own || length.test(value)
      ? 'Spaces are those of src/kit/scale.css: var(--space-…), 0, auto, or a calc of them.'
      : undefined;
  });

const pageWidths: SheetRule = (sheet) =>
  each(sheet, ({ property, value }) => {
    if (!widths.test(property)) return undefined;
    const wide = [...value.matchAll(/(\d*\.?\d+)(rem|em|ch|px)\b/g)].some(
      ([whole, amount, unit]) =>
        whole !== '1px' && (unit === 'px' || unit === 'ch' || Number(amount) > widestDrawing),
    );
    return wide
      ? `Widths are the five of src/kit/scale.css: var(--width-…); a drawing is at most ${widestDrawing}rem wide.`
      : undefined;
  });

const queries: SheetRule = ({ path, text }) =>
  [...bare(text).matchAll(/@(?:media|container)[^{]*/g)].flatMap(({ 0: head, index }) =>
    [...head.matchAll(/width\s*(?::|[<>]=?)\s*([\d.]+)(\w+)|([\d.]+)(\w+)\s*[<>]=?\s*width/g)]
      .filter((found) => (found[2] ?? found[4]) !== 'rem' || !queried.includes(found[1] ?? found[3] ?? ''))
      .map(() => ({
        path,
        line: lineAt(text, index),
        message: 'A query asks for one of the five widths of src/kit/scale.css: 21, 36, 48, 60 or 80rem.',
      })),
  );

const palette: SheetRule = (sheet) =>
  sheet.path === colors
    ? []
    : each(sheet, ({ property, value }) => {
        if (/^(font-family|animation(-name)?|src|content)$/.test(property)) return undefined;
        return mixed.test(value) || named.test(value)
          ? 'Colors are those of src/kit/colors.css: var(--…).'
          : undefined;
      });

const readable: SheetRule = (sheet) =>
  each(sheet, ({ property, value, within }) =>
    property === 'opacity' &&
    Number.parseFloat(value) < 0.9 &&
    within.some((head) => head.startsWith('@keyframes')) &&
    /\b(from|0%)/.test(within.at(-1) ?? '')
      ? 'No animation begins transparent: words can be read in their first frame. Let them move instead.'
      : undefined,
  );

const size: SheetRule = ({ path, text }) => {
  const lines = text.split('\n').length - 1;
  return lines > longestSheet
    ? [{ path, line: longestSheet + 1, message: `${lines} lines: ${longestSheet} at most.` }]
    : [];
};

export const sheetRules: Readonly<Record<string, SheetRule>> = {
  letters,
  'one scale': oneScale,
  spacing,
  'page widths': pageWidths,
  queries,
  palette,
  readable,
  size,
};

export function breachesInSheets(sheets: readonly StyleSheet[]): readonly Breach[] {
  return sheets.flatMap((sheet) => Object.values(sheetRules).flatMap((rule) => rule(sheet)));
}

export function readSheets(root: string): readonly StyleSheet[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join('src', name).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function each(sheet: StyleSheet, wrong: (declaration: Declaration) => string | undefined): readonly Breach[] {
  return declarationsIn(sheet.text).flatMap((declaration) => {
    const message = wrong(declaration);
    return message ? [{ path: sheet.path, line: declaration.line, message }] : [];
  });
}

/** All declarations in order. A semicolon in quotes or brackets does not end one. */
function declarationsIn(text: string): readonly Declaration[] {
  const found: Declaration[] = [];
  const within: string[] = [];
  let from = 0;
  const code = bare(text);
  for (const { 0: mark, index } of code.matchAll(
    /"[^"]*"|\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)|[{};]/g,
  )) {
    if (mark.length > 1) continue;
    const part = code.slice(from, index);
    if (mark === '{') within.push(part.trim());
    else {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*(?:!important)?\s*$/.exec(part) ?? [];
      if (property && value && within.length > 0)
        found.push({
          property,
          value,
          line: lineAt(text, from + part.search(/\S/)),
          within: [...within],
        });
      if (mark === '}') within.pop();
    }
    from = index + 1;
  }
  return found;
}

/** The text with comments blanked, so that all offsets stay the same. */
function bare(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
