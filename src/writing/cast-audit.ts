// Counts across all stories who needs help, who helps and who is upset, so that no character always has the same part.
import type { CastMember } from '../story/cast.ts';
import type { Book, Line } from '../story/page.ts';

export interface CastCount {
  readonly id: string;
  readonly name: string;
  readonly kind: CastMember['kind'];
  /** How many role-plays they are in. */
  readonly stories: number;
  /** How often they ask: helped by a guide, played by the student, or watched in Watch first. */
  readonly needs: number;
  /** How often they help: as the one asked first, or watched while they guide. */
  readonly helps: number;
  readonly speaks: number;
  /** How many of their lines have that face. */
  readonly upset: number;
  readonly unsure: number;
}

/**
 * The first classmate in `# cast:` is the one who is asked; when the student plays the guide, the one who is helped.
 */
export function countCast(books: readonly Book[], cast: readonly CastMember[]): readonly CastCount[] {
  const students = new Set(cast.filter(({ kind }) => kind === 'student').map(({ id }) => id));
  return cast.map(({ id, name, kind }) => {
    const needs = books.filter((book) => {
      const { seat, as } = book.entry;
      return (
        as === id ||
        (walker(book, cast) === id && seat === 'asker') ||
        (seat === 'guide' && first(book, students) === id)
      );
    });
    const helps = books.filter((book) => {
      const { seat } = book.entry;
      return (
        (walker(book, cast) === id && seat === 'guide') || (seat === 'asker' && first(book, students) === id)
      );
    });
    const said = books.flatMap(({ turns }) => {
      const own = turns
        .flatMap(({ lines }) => lines)
        .filter((line) => line.kind === 'speech' && line.who === id);
      return [...new Map(own.map((line) => [line.text, line])).values()];
    });
    return {
      id,
      name,
      kind,
      stories: books.filter(({ entry }) => entry.cast.includes(id) || entry.as === id).length,
      needs: needs.length,
      helps: helps.length,
      speaks: said.length,
      upset: said.filter((line) => has(line, 'upset')).length,
      unsure: said.filter((line) => has(line, 'unsure')).length,
    };
  });
}

function first({ entry }: Book, students: ReadonlySet<string>): string | undefined {
  return entry.cast.find((id) => students.has(id));
}

/** The character that *Watch first* shows: the classmate named in the walk's title. */
function walker({ watch }: Book, cast: readonly CastMember[]): string | undefined {
  const words = watch?.title.split(/[^\p{L}]+/u) ?? [];
  return cast.find(({ kind, name }) => kind === 'student' && words.includes(name))?.id;
}

function has(line: Line, mood: string): boolean {
  return line.cues.some((cue) => cue.kind === 'mood' && cue.mood === mood);
}
