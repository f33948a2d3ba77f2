// scratch: replaced when the story workshop lands
import { buildBook, cast, storyIds } from './quick-library.ts';
export function storyPlugin(): any {
  return {
    name: 'stories',
    resolveId: (id: string) =>
      id === 'virtual:stories' || id.startsWith('virtual:story/') ? `\0${id}` : undefined,
    load(id: string) {
      if (id === '\0virtual:stories') {
        const books = storyIds().map((s) => buildBook(s.dir));
        return `export const catalogue=${JSON.stringify(books.map((b) => b.entry))};export const cast=${JSON.stringify(cast())};const doors={${books.map((b) => `${JSON.stringify(b.entry.id)}:()=>import('virtual:story/${b.entry.id}')`).join(',')}};export const openBook=async(id)=>{const d=doors[id];if(!d)throw new Error('No such story');return (await d()).default};`;
      }
      if (id.startsWith('\0virtual:story/')) {
        const s = storyIds().find((x) => `\0virtual:story/${x.id}` === id);
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(buildBook(s!.dir)))})`;
      }
    },
  };
}
