// English made to look like another language: accented, a third longer, and every tenth text in Hebrew letters. Tests still find buttons by their English names.

const english = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];
const fromTheRight = [...'אבגדהוזחטיכלמנסעפצקרשתךםןףאבגדהוזחטיכלמנסעפצקרשתךםןף'];

/** A text in small letters without a space is a key that other texts are looked up by, not a name. */
const key = /^[a-z][a-z-]*$/;

/** What is filled into a text (names, titles, dates) stays as it is. */
function pseudoText(text: string, given: readonly string[] = []): string {
  if (!/[a-z]/i.test(text)) return text;
  const letters = sumOf(text) % 10 === 0 ? fromTheRight : accented;
  const kept = given
    .filter((each) => each.trim().length > 1 && !key.test(each))
    .sort((a, b) => b.length - a.length);
  const words = piecesOf(text, kept)
    .map(([piece, isGiven]) => (isGiven ? piece : written(piece, letters)))
    .join('');
  return `[${words}${padding(Math.ceil(text.length * 0.35))}]`;
}

/** Matches a name to press, in English or as `pseudoText` writes it. */
export function inEither(name: string | RegExp): RegExp {
  const letters = [...(typeof name === 'string' ? escaped(name) : name.source)].map((letter) => {
    const at = english.indexOf(letter);
    return at < 0 ? letter : `[${letter}${accented[at]}${fromTheRight[at]}]`;
  });
  const source = letters.join('');
  if (typeof name !== 'string') return new RegExp(source.replace(/^\^/, '^\\[?'));
  return new RegExp(`^\\[?${source}( ?~+)*\\]?$`);
}

/** As a pattern that finds this very text. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A value with words in it: a text, a list or a record of them, or a function that makes some. */
export function pseudo<Value>(value: Value): Value {
  return translated(value, []) as Value;
}

function translated(value: unknown, given: readonly string[]): unknown {
  if (typeof value === 'string') return pseudoText(value, given);
  if (typeof value === 'function')
    return (...args: readonly unknown[]) => translated(value(...args), textsIn(args));
  if (Array.isArray(value)) return value.map((each) => translated(each, given));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const own = Object.entries(value).map(([key, each]) => [
    key,
    key === 'id' ? each : translated(each, given),
  ]);
  return Object.fromEntries(own);
}

function textsIn(values: unknown): readonly string[] {
  if (typeof values === 'string') return [values];
  if (values === null || typeof values !== 'object') return [];
  return Object.values(values).flatMap(textsIn);
}

function piecesOf(text: string, kept: readonly string[]): readonly (readonly [string, boolean])[] {
  const [first] = kept.filter((each) => text.includes(each));
  if (first === undefined) return [[text, false]];
  const at = text.indexOf(first);
  return [
    ...piecesOf(text.slice(0, at), kept),
    [first, true],
    ...piecesOf(text.slice(at + first.length), kept),
  ];
}

function written(text: string, letters: readonly string[]): string {
  return [...text].map((letter) => letters[english.indexOf(letter)] ?? letter).join('');
}

/** The padding has spaces in it, so that a line may break there. */
function padding(length: number): string {
  const words = Array.from({ length: Math.ceil(length / 7) }, (_, at) =>
    '~'.repeat(Math.min(6, length - at * 7)),
  );
  return length < 4 ? '~'.repeat(length) : ` ${words.join(' ')}`;
}

function sumOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
}
