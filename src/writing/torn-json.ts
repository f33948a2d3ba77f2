// Finds the line at which a text stops being JSON. Browsers word this differently, and some do not give the line.

/** What may come next. A list may end right after its beginning, and not after a comma. */
type Wanted = 'value' | 'item-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const mark = /[[\]{},:]/y;
const text = /"(?:[^"\\\p{Cc}]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\r\n]*/y;

/** The line, from 1, of the first sign that may not stand there; `undefined` where all of it is JSON. */
export function lineOfTornJson(json: string): number | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const take = (what: RegExp): string => {
    what.lastIndex = at;
    const taken = what.exec(json)?.[0] ?? '';
    at += taken.length;
    return taken;
  };
  const after = (): Wanted => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    take(space);
    const from = at;
    const torn = (): number => json.slice(0, from).split('\n').length;
    if (at === json.length) return wanted === 'nothing' ? undefined : torn();
    const isValue: boolean = wanted === 'value' || wanted === 'item-or-end';
    const isKey: boolean = wanted === 'key' || wanted === 'key-or-end';
    if ((isKey || isValue) && take(text) !== '') wanted = isKey ? 'colon' : after();
    else if (isValue && take(bare) !== '') wanted = after();
    else {
      const next = stepOver(take(mark), wanted, open);
      if (next === undefined) return torn();
      wanted = next === 'after' ? after() : next;
    }
  }
}

/** Opens or closes a list or an object in `open`, or goes on in it; `undefined` where the sign may not stand there. */
function stepOver(sign: string, wanted: Wanted, open: string[]): Wanted | 'after' | undefined {
  const inside = open.at(-1);
  const isValue = wanted === 'value' || wanted === 'item-or-end';
  const mayEnd = wanted.endsWith('-or-end');
  switch (sign) {
    case '[':
    case '{':
      if (!isValue) return undefined;
      open.push(sign);
      return sign === '[' ? 'item-or-end' : 'key-or-end';
    case ']':
    case '}':
      if (!mayEnd || inside !== (sign === ']' ? '[' : '{')) return undefined;
      open.pop();
      return 'after';
    case ',':
      if (wanted !== 'comma-or-end') return undefined;
      return inside === '[' ? 'value' : 'key';
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    default:
      return undefined;
  }
}
