// Tells the browser which pieces an address will need, before it has read the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** As much of Vite's manifest as is read here. */
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

/** The value of a Link header for an address's search, or `undefined` when nothing more is known than the page says. */
type PreloadFor = (search: URLSearchParams) => string | undefined;

const doors = ['story', 'briefing', 'watch'];
/** The screens between role-plays. */
const home = 'app/HomeScreens.tsx';
const chunkOf = (story: string): string => `virtual:story/${story}`;

/** A build without a manifest, or with one that cannot be read, goes without. */
export function createPreload(folder: string): PreloadFor {
  const manifest = readManifest(join(folder, '.vite/manifest.json'));
  if (!manifest) return () => undefined;
  return (search) => {
    const story = doors.map((door) => search.get(door)).find((id) => id !== null);
    const wanted = story ? chunkOf(story) : home;
    const key = Object.keys(manifest).find((name) => name.endsWith(wanted));
    const chunks = key ? withImports(manifest, key) : [];
    const pieces = chunks.map(({ file }) => `</${file}>; rel=modulepreload`);
    const styles = chunks
      .flatMap(({ css }) => css ?? [])
      .map((file) => `</${file}>; rel=preload; as=style; crossorigin`);
    return chunks.length > 0 ? [...pieces, ...styles].join(', ') : undefined;
  };
}

/** A piece and all it imports, but for those the page itself names. */
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
