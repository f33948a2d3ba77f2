// Compiles ink, with messages that name the file and the line.
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { InkStory } from './ink-story.ts';
import { folderOf, pathFrom } from './paths.ts';
import type { Problem } from './problem.ts';
import type { ReadText } from './story-folder.ts';

interface Compiled {
  /** Absent when there are errors. */
  readonly story?: InkStory;
  readonly problems: readonly Problem[];
}

/** How the compiler writes a message: `ERROR: 'story.ink' line 3: …`. */
const complaint = /^(ERROR|WARNING|TODO): (?:'(.+?)' )?line (\d+): (.*)$/s;
/** The compiler's message for a missing file, which goes on with words about the disk. */
const notLoaded = /^Failed to load: '(.+?)'/;
const noSuchFile = (file: string): string =>
  `There is no file ${file}. Look at its name, and from which folder it is included.`;

/**
 * `file` is the story's path from the top of the project. Warnings are problems too, because a loose end or an unused
 * part is always a mistake.
 */
export function compile(file: string, read: ReadText): Compiled {
  const folder = folderOf(file);
  const problems: Problem[] = [];
  /** Paths of includes as they are written, and as seen from the story's folder. The compiler keeps only the first. */
  const opened = new Map<string, string>();
  /** Includes that exist and are not text: they have been reported already. */
  const unreadable = new Set<string>();
  const say = (message: string): void => {
    const [, kind, where, line, what] = complaint.exec(message) ?? [];
    const missing = notLoaded.exec(what ?? '')?.[1];
    if (kind === 'TODO' || (missing && unreadable.has(opened.get(missing) ?? missing))) return;
    problems.push({
      file: where ? pathFrom(folder, opened.get(where) ?? where) : file,
      line: Number(line ?? 1),
      rule: 'ink',
      message: missing ? noSuchFile(missing) : (what ?? message).trim().replace(/[^.!?]$/, '$&.'),
    });
  };
  const name = file.slice(file.lastIndexOf('/') + 1);
  const files = {
    ResolveInkFilename: (included: string, from: string | null) => {
      const path = pathFrom(folderOf(opened.get(from ?? '') ?? ''), included);
      opened.set(included, path);
      return path;
    },
    LoadInkFileContents(resolved: string) {
      try {
        return read(pathFrom(folder, resolved));
      } catch (cause) {
        const text = cause instanceof Error ? cause.message : String(cause);
        // When the included file itself is broken, the problem names that file; otherwise the line that includes it.
        if (complaint.test(text)) {
          say(text.replace(/^ERROR: line/, `ERROR: '${resolved}' line`));
          unreadable.add(resolved);
        }
        throw cause;
      }
    },
  };
  try {
    const options = new CompilerOptions(name, [], false, say, files as unknown as null);
    const story = new Compiler(read(file), options).Compile();
    return problems.length > 0 ? { problems } : { story: story as unknown as InkStory, problems };
  } catch (cause) {
    if (problems.length === 0) say(cause instanceof Error ? cause.message : String(cause));
    return { problems };
  }
}
