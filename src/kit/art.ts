// The addresses of the drawings in assets/. No other file names these files.

const wordFor = (path: string) => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
const byName = (files: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, url]) => [wordFor(path), url]));

const figures = byName(
  import.meta.glob<string>('../../assets/figures/*.webp', {
    query: '?url&no-inline',
    eager: true,
    import: 'default',
  }),
);
const sets = byName(
  import.meta.glob<string>('../../assets/sets/*.webp', {
    query: '?url&no-inline',
    eager: true,
    import: 'default',
  }),
);
const rooms = byName(
  import.meta.glob<string>('../../assets/rooms/*.webp', {
    query: '?url&no-inline',
    eager: true,
    import: 'default',
  }),
);
const pieces = byName(
  import.meta.glob<string>('../../assets/pieces/*.webp', {
    query: '?url&no-inline',
    eager: true,
    import: 'default',
  }),
);

export { default as facesUrl } from '../../assets/faces.webp?url&no-inline';

/** The base of a cast member, by cast id. */
export const figureUrl = (id: string): string => found(figures, id, 'figure');
/** A talk's backdrop, 1600 × 900, by setting. */
export const setUrl = (setting: string): string => found(sets, setting, 'set');
/** A room of the school, 736 × 556, by room id. */
export const roomUrl = (room: string): string => found(rooms, room, 'room');
/** A piece of the house or the theatre, by the name of its file. */
export const pieceUrl = (name: string): string => found(pieces, name, 'piece');

function found(urls: ReadonlyMap<string, string>, name: string, kind: string): string {
  const url = urls.get(name);
  if (url === undefined) throw new Error(`assets/ has no ${kind} called ${name}: draw it with npm run art.`);
  return url;
}
