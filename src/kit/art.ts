// The addresses of the drawings in assets/. No other file names these files. What a page shows in text mode is there in half the size as well.
import facesUrl from '../../assets/faces.webp?url&no-inline';
import lightFacesUrl from '../../assets/light/faces.webp?url&no-inline';

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

const lightFigures = byName(
  import.meta.glob<string>('../../assets/light/figures/*.webp', {
    query: '?url&no-inline',
    eager: true,
    import: 'default',
  }),
);
const lightSets = byName(
  import.meta.glob<string>('../../assets/light/sets/*.webp', {
    query: '?url&no-inline',
    eager: true,
    import: 'default',
  }),
);

export { facesUrl };

/** The base of a cast member, by cast id. */
export const figureUrl = (id: string): string => found(figures, id, 'figure');
/** A talk's backdrop, 1600 × 900, by setting. */
export const setUrl = (setting: string): string => found(sets, setting, 'set');
/** A room of the school, 736 × 556, by room id. */
export const roomUrl = (room: string): string => found(rooms, room, 'room');
/** A piece of the house or the theatre, by the name of its file. */
export const pieceUrl = (name: string): string => found(pieces, name, 'piece');

/** The same figure, half as wide; `undefined` for a student's own, which is kept as a data URL. */
export const lightFigureFor = (url: string): string | undefined => figureLights.get(url);
const figureLights = new Map([...figures].map(([id, url]) => [url, found(lightFigures, id, 'light figure')]));

/** A backdrop for a part of the page. */
export const pageSetUrl = (setting: string): string =>
  isPlainScreen() ? found(lightSets, setting, 'light set') : setUrl(setting);
/** The atlas of faces for a figure on the page. */
export const pageFacesUrl = (): string => (isPlainScreen() ? lightFacesUrl : facesUrl);

/** The tallest window, in pixels, in which a figure of a talk is no larger than its light picture. */
const plainHeight = 888;

/** True where half the size looks the same: as many pixels as the page counts, a window that is not tall, letters that are not large. */
function isPlainScreen(): boolean {
  const { devicePixelRatio = 1, innerHeight = 0, document } = globalThis;
  const size = Number(document?.documentElement.style.getPropertyValue('--text-size') || 1);
  return devicePixelRatio <= 1 && innerHeight <= plainHeight && size <= 1;
}

function found(urls: ReadonlyMap<string, string>, name: string, kind: string): string {
  const url = urls.get(name);
  if (url === undefined) throw new Error(`assets/ has no ${kind} called ${name}: draw it with npm run art.`);
  return url;
}
