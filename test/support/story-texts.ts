// Stories in memory instead of on disk: texts, or bytes as a page gets them from a file, by their paths from the top of the project.
import type { StoryFolder } from '../../src/writing/story-folder.ts';
import { storyText } from '../../src/writing/story-text.ts';

export type StoryFiles = Readonly<Record<string, string | Uint8Array>>;

export function storyTexts(files: StoryFiles): StoryFolder {
  return {
    read(path) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) throw new Error(`There is no ${path}.`);
      return typeof file === 'string' ? file : storyText(file);
    },
    list(folder) {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))].sort();
    },
  };
}
