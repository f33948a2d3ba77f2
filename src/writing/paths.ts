// Paths of a story's files, with `/` on every system: which folder a file is in, and where an include leads.

/** `''` for a file at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The path of `written` as an include in `folder`. `..` goes up; what leads out at the top stays in front as `..`. */
export function pathFrom(folder: string, written: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${written}`.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
