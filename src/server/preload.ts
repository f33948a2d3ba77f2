// Tells the browser in a Link header which files an address will need, before it has read the page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** The part of Vite's manifest that is read here. */
const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean()),
    imports: v.optional(v.array(v.string())),
    css: v.optional(v.array(v.string())),
  }),
);
type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * The value of a Link header for the game's folder and an address's search; `undefined` where the page itself names
 * all that is known.
 */
type PreloadFor = (folder: string, search: URLSearchParams) => string | undefined;

const doors = ['story', 'briefing', 'watch'];
/** The screens between role-plays, from src/. The build stops when they are no longer there. */
export const homeScreens = 'game/HomeScreens.tsx';
const chunkOf = (story: string): string => `virtual:story/${story}`;

/**
 * The manifest of each language: `manifest.json` for the first, whose game is at `/`, `manifest.es.json` for the one
 * at `/es/`.
 */
const notes = /^manifest(?:\.(.+))?\.json$/;

/** Without a manifest that can be read, pages are served without preload headers. */
export function createPreload(folder: string): PreloadFor {
  const manifests = new Map<string, Manifest>();
  for (const [name, language] of notesIn(join(folder, '.vite'))) {
    const manifest = readManifest(join(folder, '.vite', name));
    if (manifest) manifests.set(language ? `/${language}/` : '/', manifest);
  }
  return (game, search) => {
    const manifest = manifests.get(game);
    if (!manifest) return undefined;
    const story = doors.map((door) => search.get(door)).find((id) => id !== null);
    const wanted = story ? chunkOf(story) : homeScreens;
    const key = Object.keys(manifest).find((name) => name.endsWith(wanted));
    const chunks = key ? withImports(manifest, key) : [];
    const pieces = chunks.map(({ file }) => `</${file}>; rel=modulepreload`);
    const styles = chunks
      .flatMap(({ css }) => css ?? [])
      .map((file) => `</${file}>; rel=preload; as=style; crossorigin`);
    return chunks.length > 0 ? [...pieces, ...styles].join(', ') : undefined;
  };
}

function notesIn(folder: string): readonly (readonly [name: string, language?: string])[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const found = notes.exec(name);
      return found ? [[name, found[1]] as const] : [];
    });
  } catch {
    return [];
  }
}

/** A chunk and all it imports, except those that the page itself names. */
function withImports(manifest: Manifest, key: string): readonly Manifest[string][] {
  const found = new Map<string, Manifest[string]>();
  const follow = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || chunk.isEntry || found.has(name)) return;
    found.set(name, chunk);
    for (const each of chunk.imports ?? []) follow(each);
  };
  follow(key);
  return [...found.values()];
}

function readManifest(path: string): Manifest | undefined {
  try {
    return v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
