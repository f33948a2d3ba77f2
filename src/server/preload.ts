// Tells the browser of a link into a role-play which pieces it will need, before it has read the page.
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
export type PreloadFor = (search: URLSearchParams) => string | undefined;

const doors = ['story', 'briefing', 'watch'];
const chunkOf = (story: string): string => `virtual:story/${story}`;

/** A build without a manifest, or with one that cannot be read, goes without. */
export function createPreload(folder: string): PreloadFor {
  const manifest = readManifest(join(folder, '.vite/manifest.json'));
  if (!manifest) return () => undefined;
  return (search) => {
    const story = doors.map((door) => search.get(door)).find((id) => id !== null);
    const key = story && Object.keys(manifest).find((name) => name.endsWith(chunkOf(story)));
    const chunk = key ? manifest[key] : undefined;
    return chunk && `</${chunk.file}>; rel=modulepreload`;
  };
}

function readManifest(path: string): Manifest | undefined {
  try {
    return v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
