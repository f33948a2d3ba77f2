// What is chosen to collect: a file, the zip the desk makes, and that of a class drive with its folders and other papers.
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openFiles } from '../../../../src/desk/look/data/open-files.ts';
import { packFiles } from '../../../../src/desk/look/data/pack-files.ts';
import { readProgressFile, writeProgressFile } from '../../../../src/journal/progress-file.ts';
import { closes, createPen, opens } from '../../../support/given.ts';

const pen = createPen();
const text = writeProgressFile([pen(opens()), pen(closes())], { at: 1, day: '2026-09-01' });
const open = async (name: string, bytes: Uint8Array | string) =>
  (await openFiles(readProgressFile, new File([bytes as BlobPart], name))).map((file) => [
    file.name,
    file.ok ? file.facts.length : file.why,
  ]);

it('one progress file', async () =>
  expect(await open('hand-up Mira.jsonl', text)).toEqual([['hand-up Mira.jsonl', 2]]));

it('the zip that the desk makes, with one file a student', async () => {
  const files = ['001 Mira.jsonl', '002 Theo.jsonl'].map((name) => ({ name, text: () => text }));
  expect(await open('hand-up students.zip', await packFiles(files, () => {}))).toEqual([
    ['001 Mira.jsonl', 2],
    ['002 Theo.jsonl', 2],
  ]);
});

it('the zip of a class drive: folders, other papers, and a zip in it', async () => {
  const zip = zipSync({
    'Room 12/Mira/hand-up Mira.jsonl': strToU8(text),
    'Room 12\\Theo\\hand-up Theo.jsonl.txt': strToU8(text),
    'Room 12/homework.pdf': strToU8('%PDF'),
    '__MACOSX/Room 12/._hand-up Mira.jsonl': strToU8('x'),
    'Room 12/.DS_Store': strToU8('x'),
    'Room 12/all.zip': zipSync({ 'hand-up Ada.jsonl': strToU8(text) }),
  });
  expect(await open('drive.zip', zip)).toEqual([
    ['hand-up Mira.jsonl', 2],
    ['hand-up Theo.jsonl.txt', 2],
    ['hand-up Ada.jsonl', 2],
    ['homework.pdf', 'foreign'],
  ]);
});

it('a zip with nothing in it for us, and one that is torn', async () => {
  const zip = zipSync({ 'word/document.xml': strToU8('<w/>') });
  expect(await open('essay.docx', zip)).toEqual([['essay.docx', 'zip']]);
  expect(await open('torn.zip', zip.subarray(0, 40))).toEqual([['torn.zip', 'zip']]);
});
