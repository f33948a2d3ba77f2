// A class link: the class with the nicknames, figures and pictures of its students, packed so small that a class of 26 fits one QR code.
import { sha256 } from '@noble/hashes/sha2';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { numberToDay } from '../practice/days.ts';
import { compareFacts, type Fact, parseFact } from '../practice/facts/fact.ts';
import { compareOrders, type Order } from '../practice/facts/order.ts';
import { placeOf } from '../practice/facts/placing.ts';
import { linkAuthor } from '../practice/facts/told-by-link.ts';
import { beards, type FigureShape, glassesKinds, heads } from '../practice/figure.ts';
import { bytesOfId, idFrom } from '../practice/id-letters.ts';
import { longestGive } from '../practice/limits.ts';
import { pinLength, pinPictures } from '../practice/pictures.ts';
import { type Band, bands } from '../practice/terms.ts';
import { fromLink, toBase64Url } from './base64url.ts';

interface Student {
  readonly id: string;
  readonly nickname: string;
  readonly figure: FigureShape;
  readonly band: Band;
  readonly pin: readonly string[];
  /** The place of the latest fact that this was read from. */
  readonly place: Order;
}

/**
 * What is packed besides the ids: columns with one letter or one entry for each student. A letter's place after `0` is
 * that of the value in its list. A list, because the names of fields would take a tenth of the code.
 */
const packedSchema = v.pipe(
  v.tuple([
    v.literal('class'),
    /** Version of this form. */
    v.number(),
    /** The class: id, name, band. */
    v.tuple([v.string(), v.string(), v.picklist(bands)]),
    v.array(v.string()),
    /** Ids that are not 128 random bits, by the student's place. */
    v.record(v.string(), v.string()),
    /** All colors of these figures, six letters each. */
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    /** Pictures: three digits for each student, and zeros for a student without. */
    v.string(),
    /** Time and count of each place in turn, as steps from the student before. */
    v.array(v.number()),
  ]),
  v.transform(
    ([
      ,
      version,
      of,
      names,
      ids,
      colors,
      faces,
      skins,
      hairs,
      clothes,
      glasses,
      chins,
      ages,
      pins,
      places,
    ]) => ({
      version,
      of,
      names,
      ids,
      colors: colors.match(/.{6}/g) ?? [],
      faces,
      skins,
      hairs,
      clothes,
      glasses,
      chins,
      ages,
      pins,
      places,
    }),
  ),
);
const newerSchema = v.looseTuple([v.literal('class'), v.pipe(v.number(), v.gtValue(1))]);
type Packed = v.InferOutput<typeof packedSchema>;

const idLong = 16;
/** Bytes before the ids, which say how many there are. */
const countLong = 2;
const dayLong = 86_400_000;

/** `facts` are those of a parcel for a device of the class. Only students of `of` who are in the class go along. */
export function packClass(facts: readonly Fact[], into: string, of: readonly string[]): Uint8Array {
  const inOrder = [...facts].sort(compareFacts);
  const opened = inOrder.findLast(
    (fact): fact is Fact<'ClassOpened'> => fact.type === 'ClassOpened' && fact.class === into,
  );
  if (!opened) throw new Error(`The parcel does not name the class ${into}.`);
  const students = studentsIn(inOrder, of).sort((a, b) => compareOrders(a.place, b.place));
  const raw = new Uint8Array(countLong + students.length * idLong);
  raw.set([students.length >> 8, students.length & 255]);
  students.forEach(({ id }, at) => {
    raw.set(bytesOfId(id) ?? new Uint8Array(idLong), countLong + at * idLong);
  });
  const text = deflateSync(strToU8(JSON.stringify(written(opened, students))), { level: 9 });
  const whole = new Uint8Array(raw.length + text.length);
  whole.set(raw);
  whole.set(text, raw.length);
  return whole;
}

function studentsIn(inOrder: readonly Fact[], of: readonly string[]): Student[] {
  const students = new Map<string, Student>();
  for (const fact of inOrder) {
    const { learner: id } = fact;
    if (id === undefined || !of.includes(id)) continue;
    const before = students.get(id);
    const place = placeOf(fact);
    if (fact.type === 'LearnerAdded') {
      const { nickname, figure, band, pin = before?.pin ?? [] } = fact;
      students.set(id, { id, nickname, figure, band, pin, place });
    } else if (before && fact.type === 'LearnerRenamed') {
      const { nickname, figure = before.figure } = fact;
      students.set(id, { ...before, nickname, figure, place });
    } else if (before && fact.type === 'PinSet') students.set(id, { ...before, pin: fact.pin, place });
    else if (before && fact.type === 'LearnerPlaced') students.set(id, { ...before, place });
  }
  return [...students.values()];
}

function written(
  { class: id, name, band }: Fact<'ClassOpened'>,
  students: readonly Student[],
): v.InferInput<typeof packedSchema> {
  const figures = students.map(({ figure }) => figure);
  const colors = [...new Set(figures.flatMap(({ skin, hair, clothes }) => [skin, hair, clothes]))];
  const column = (place: (figure: FigureShape) => number): string =>
    figures.map((figure) => letter(place(figure))).join('');
  return [
    'class',
    1,
    [id, name, band],
    students.map(({ nickname }) => nickname),
    Object.fromEntries(students.flatMap((one, at) => (bytesOfId(one.id) ? [] : [[at, one.id] as const]))),
    colors.join(''),
    column(({ head }) => heads.indexOf(head)),
    column(({ skin }) => colors.indexOf(skin)),
    column(({ hair }) => colors.indexOf(hair)),
    column(({ clothes }) => colors.indexOf(clothes)),
    column(({ glasses }) => (glasses ? glassesKinds.indexOf(glasses) + 1 : 0)),
    column(({ beard }) => (beard ? beards.indexOf(beard) + 1 : 0)),
    students.map((one) => letter(bands.indexOf(one.band))).join(''),
    students.map(({ pin }) => digitsOf(pin)).join(''),
    students.flatMap(({ place }, at) => {
      const before = students[at - 1]?.place ?? { time: 0, count: 0 };
      return [place.time - before.time, place.count - before.count];
    }),
  ];
}

/** Pictures that this game does not have are left out: then the student has none here. */
function digitsOf(pin: readonly string[]): string {
  const places = pin.map((picture) => (pinPictures as readonly string[]).indexOf(picture) + 1);
  return places.length === pinLength && !places.includes(0) ? places.join('') : '0'.repeat(pinLength);
}

function letter(place: number): string {
  return String.fromCharCode('0'.charCodeAt(0) + place);
}

function placeIn(letters: string, at: number): number {
  return letters.charCodeAt(at) - '0'.charCodeAt(0);
}

type ClassGiven =
  | { readonly ok: true; readonly class: string; readonly name: string; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly why: 'torn' | 'newer' };

/** The class as facts. The same class gives the same facts on every device. */
export function unpackClass(text: string): ClassGiven {
  const bytes = text.length <= longestGive ? fromLink(text) : undefined;
  const data = bytes && textIn(bytes);
  if (v.is(newerSchema, data)) return { ok: false, why: 'newer' };
  const read = v.safeParse(packedSchema, data);
  if (!bytes || !read.success || read.output.names.length !== countIn(bytes))
    return { ok: false, why: 'torn' };
  const packed = read.output;
  const [id, name, band] = packed.of;
  const students = studentsOf(bytes, packed);
  const facts = [
    ...students
      .slice(0, 1)
      .map(({ place }) => told({ type: 'ClassOpened', class: id, name, band }, place, undefined)),
    ...students.flatMap(({ id: learner, nickname, figure, band: theirs, pin, place }) => [
      told(
        { type: 'LearnerAdded', nickname, figure, band: theirs, ...(pin.length > 0 ? { pin } : {}) },
        place,
        learner,
      ),
      told({ type: 'LearnerPlaced', class: id }, place, learner),
    ]),
  ];
  const checked = facts.flatMap((each) => {
    const parsed = parseFact(each);
    return parsed.ok ? [parsed.fact] : [];
  });
  return checked.length === 0 || checked.length < facts.length
    ? { ok: false, why: 'torn' }
    : { ok: true, class: id, name, facts: checked };
}

function countIn([high = 0, low = 0]: Uint8Array): number {
  return high * 256 + low;
}

/** `undefined` where nothing can be unpacked. */
function textIn(bytes: Uint8Array): unknown {
  try {
    const packed = bytes.subarray(countLong + countIn(bytes) * idLong);
    return JSON.parse(strFromU8(inflateSync(packed)));
  } catch {
    return undefined;
  }
}

function studentsOf(bytes: Uint8Array, packed: Packed): readonly Student[] {
  let place: Order = { time: 0, count: 0 };
  return packed.names.map((nickname, at) => {
    const [time = 0, count = 0] = packed.places.slice(2 * at, 2 * at + 2);
    place = { time: place.time + time, count: place.count + count };
    const color = (letters: string): string => packed.colors[placeIn(letters, at)] ?? '';
    const glasses = glassesKinds[placeIn(packed.glasses, at) - 1];
    const beard = beards[placeIn(packed.chins, at) - 1];
    const from = countLong + at * idLong;
    return {
      id: packed.ids[at] ?? idFrom(bytes.subarray(from, from + idLong)),
      nickname,
      figure: {
        head: heads[placeIn(packed.faces, at)] as FigureShape['head'],
        skin: color(packed.skins),
        hair: color(packed.hairs),
        clothes: color(packed.clothes),
        ...(glasses ? { glasses } : {}),
        ...(beard ? { beard } : {}),
      },
      band: bands[placeIn(packed.ages, at)] as Band,
      pin: [...packed.pins.slice(at * pinLength, (at + 1) * pinLength)].flatMap(
        (digit) => pinPictures[Number(digit) - 1] ?? [],
      ),
      place,
    };
  });
}

/** What a class link says becomes a fact whose id follows from its content, so that it is taken in once. */
function told(said: object, order: Order, learner: string | undefined): object {
  const whole = { ...said, ...(learner === undefined ? {} : { learner }), order };
  const hash = toBase64Url(sha256(strToU8(JSON.stringify(whole))).slice(0, idLong));
  return {
    ...whole,
    id: `${linkAuthor} ${hash}`,
    v: 1,
    at: order.time,
    day: numberToDay(Math.floor(order.time / dayLong)),
    actor: linkAuthor,
    device: linkAuthor,
    seq: 0,
  };
}
