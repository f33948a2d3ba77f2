// Every file and link the product can write, made from a class of six and read as raw text: of others it holds only what its line in PRIVACY.md says (progress/door/leaving.ts).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  classParcel,
  deviceParcel,
  everyonesLinkParcel,
  linkParcel,
  studentParcel,
  weekParcel,
} from '../../../../src/desk/look/data/parcels.ts';
import { csvOf, xapiOf } from '../../../../src/desk/look/progress/export-text.ts';
import { boardPage, pageCard } from '../../../../src/desk/network/board/board-page.ts';
import { jobs } from '../../../../src/device/jobs.ts';
import { unpackClass } from '../../../../src/journal/class-link.ts';
import { unpackGive } from '../../../../src/journal/give-link.ts';
import { parcelClass, parcelFile, parcelLink } from '../../../../src/journal/way-out.ts';
import type { Parcel } from '../../../../src/practice/facts/parcel.ts';
import { projectBoard } from '../../../../src/progress/board/board.ts';
import { projectClass } from '../../../../src/progress/class/class-state.ts';
import { narrowToClass } from '../../../../src/progress/class/one-class.ts';
import { leaving, studentViewer } from '../../../../src/progress/door/leaving.ts';
import { openBadge } from '../../../../src/progress/records/open-badge.ts';
import { rubricWords } from '../../../../src/strings/en/micro-skills.ts';
import { progressWords } from '../../../../src/strings/en/progress.ts';
import {
  classOfSix,
  erased,
  type Pupil,
  room7,
  seventh,
  six,
  tracesOf,
} from '../../../support/class-of-six.ts';

const moment = { at: 1, day: '2026-11-30' };
const state = projectClass(classOfSix, jobs);
const me = { id: 'okafor', kind: 'teacher' } as const;
const ids = six.map(({ id }) => id);
const file = (parcel: Parcel): string => parcelFile(parcel, moment);
/** The facts of a link, unpacked, as text. */
const linked = async (parcel: Parcel): Promise<string> => {
  const give = unpackGive(await parcelLink(parcel));
  if (!give.ok) throw new Error(give.why);
  return JSON.stringify(give.facts);
};
const title = (story: string): string => story;
const csvWords = {
  columns: progressWords.files.columns,
  rubric: rubricWords,
  levels: progressWords.levels,
  way: (title: string, status: string) => `${title}: ${status}`,
};
const ownFile = ({ id }: Pupil): string =>
  file(leaving(classOfSix, { of: [id], viewer: studentViewer(classOfSix, id) }));
const badgeOf = ({ id, nickname }: Pupil): string => {
  const [badge] = state.learners.get(id)?.badges ?? [];
  if (!badge) throw new Error('no badge');
  const words = {
    unsigned: '',
    description: () => '',
    criteria: () => '',
    shown: { name: '', text: () => '' },
    confirmed: { name: () => '', text: () => '' },
  };
  return JSON.stringify(openBadge({ badge, nickname, issuer: { key: room7, name: 'Room 7' }, words }));
};

type Trace = 'nickname' | 'id' | 'figure' | 'pin' | 'card';

interface Way {
  /** Its line in PRIVACY.md. */
  readonly line: string;
  readonly text: () => string | Promise<string>;
  /** The students it is about. */
  readonly of: readonly Pupil[];
  readonly ofThem: readonly Trace[];
  /** What it may say of the other students. */
  readonly ofOthers?: readonly Trace[];
}

const ways: readonly Way[] = six.flatMap((pupil): readonly Way[] => [
  ...[
    ["A student's own progress file", () => ownFile(pupil)] as const,
    ['A copy of one student', () => file(studentParcel(state, pupil.id))] as const,
  ].map(([line, text]) => ({ line, text, of: [pupil], ofThem: ['nickname', 'id', 'figure'] as const })),
  {
    line: 'A link for one student',
    of: [pupil],
    ofThem: ['nickname', 'id', 'figure', 'pin', 'card'],
    text: () => linked(linkParcel(state, pupil.id)),
  },
  {
    line: 'A code for one student: *Prepare this week*',
    of: [pupil],
    ofThem: ['nickname', 'id', 'figure', 'pin'],
    text: () => JSON.stringify(weekParcel(state, pupil.id).facts),
  },
  {
    line: 'Statements (xAPI)',
    of: [pupil],
    ofThem: ['id'],
    text: () => xapiOf(studentParcel(state, pupil.id), [pupil.id], title),
  },
  { line: 'An Open Badge', of: [pupil], ofThem: [], text: () => badgeOf(pupil) },
]);

const whole: readonly Way[] = [
  {
    line: 'A file for a device',
    of: six,
    ofThem: ['nickname', 'id', 'figure', 'pin', 'card'],
    text: () => file(deviceParcel(state, ids)),
  },
  {
    line: 'The link of a class, and its code: *Let devices in*',
    of: six,
    ofThem: ['nickname', 'id', 'figure', 'pin'],
    async text() {
      const given = unpackClass(await parcelClass(deviceParcel(state, ids), room7, ids));
      if (!given.ok) throw new Error(given.why);
      return JSON.stringify(given.facts);
    },
  },
  {
    line: 'A link for everyone',
    of: six,
    ofThem: ['id'],
    text: () => linked(everyonesLinkParcel(state, ids)),
  },
  {
    line: 'A copy of a class',
    of: six,
    ofThem: ['nickname', 'id', 'figure', 'pin', 'card'],
    text: () => file(classParcel(state, ids, me, [room7])),
  },
  {
    line: 'A copy of a class',
    of: [...six, seventh],
    ofThem: ['nickname', 'id', 'figure', 'pin', 'card'],
    text: () => file(classParcel(state, [...ids, seventh.id], me)),
  },
  {
    line: 'A spreadsheet (CSV)',
    of: six,
    ofThem: ['nickname'],
    text: () => csvOf(classParcel(state, ids, me), ids, '2026-11-30', csvWords),
  },
  {
    line: 'Statements (xAPI)',
    of: six,
    ofThem: ['id'],
    text: () => xapiOf(classParcel(state, ids, me), ids, title),
  },
  {
    line: 'A page with the board',
    of: six,
    ofThem: ['nickname'],
    text: () => {
      const cards = projectBoard(narrowToClass(state, room7), '2026-11-30').map((card) =>
        pageCard(card, undefined, true),
      );
      return boardPage({ title: 'Our experts', cards, figures: false, made: 'today' });
    },
  },
];

const everyone = [...six, seventh, erased];
const privacy = readFileSync(new URL('../../../../PRIVACY.md', import.meta.url), 'utf8');

describe.each([...ways, ...whole])('$line of $of.length', ({ line, text, of, ofThem }) => {
  it(`holds of ${of.map(({ nickname }) => nickname).join(', ')} what it is for, and nothing of others`, async () => {
    const raw = await text();
    for (const pupil of of)
      expect(tracesOf(pupil, raw), pupil.nickname).toEqual(
        ['nickname', 'id', 'figure', 'pin', 'card'].filter((each) => ofThem.some((trace) => trace === each)),
      );
    for (const other of everyone.filter((each) => !of.includes(each)))
      expect(tracesOf(other, raw), other.nickname).toEqual([]);
  });
  it('has a line of its own in PRIVACY.md', () => expect(privacy).toContain(`| ${line} |`));
});
