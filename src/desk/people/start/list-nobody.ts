// Rows of a list that are no students: adults, test students, totals, and what a printed page has above and below.

export function isAdult(kind: string): boolean {
  return /teacher|coach|admin|aide|assistant|guardian|parent|staff|faculty|instructor|observer|designer|\bta\b|principal|counsel|adult|owner|organi[sz]er|tutor|mentor|volunteer|profesor|docente|maestr|lehr|enseignant/i.test(
    kind,
  );
}

/** What a list says of somebody who is no longer in the class. */
export function hasLeft(status: string): boolean {
  return /^(?:inactive|not active|withdrawn|withdrew|dropped|removed|deleted|tobedeleted|archived|left|exited|transferred|moved|graduated|not enrolled|unenrolled|no longer enrolled|inactivo|inactiva|baja)\b/i.test(
    status,
  );
}

const nobody: readonly RegExp[] = [
  // A test student, in either order of the names.
  /^(?:test|demo|sample|example|dummy|fake) ?(?:student|pupil|user|account)s?\d*$/i,
  /^(?:student|pupil|user),? ?(?:test|demo|sample)\d*$/i,
  // Rows of a gradebook, and sums below a list.
  /^(?:points|points? possible|possible|date|due ?date|manual posting)\b/i,
  /^(?:average|class average|mean|median|sum|count|(?:grand |sub ?)?totals?|number of students|students?)\s*[:=]?\s*\d*$/i,
  /^total (?:students|enrolled|number)/i,
  // What a printed page has above and below its list.
  /^page \d/i,
  /^(?:printed|generated|exported|report|teacher|school|room|homeroom|grade|subject|period|term|section|as of|end of)\b.*[:\d]/i,
  /^(?:notes?|legend|key|source|class|course|advis[eo]r|principal)\s*:/i,
  // A line that leads to others, and what a sign means.
  /[:：]$/,
  /\S\s*=\s*\S/,
  /^end of (?:list|report)/i,
  // An empty seat, or a line.
  /^(?:none|vacant|tbd|n\/?a|unassigned|open seat)$/i,
  /^[-–—=_*.]+$/,
];

/** A row that is no student: a test student, a total, a page's foot, the headings once more. */
export function isNobody(
  row: readonly string[],
  name: string,
  headings: readonly string[] | undefined,
): boolean {
  const first = row.find((cell) => cell !== '') ?? '';
  if (isLabel(name.replace(/\s*,\s*$/, ''))) return true;
  const pair = row
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .join(' ');
  if (/^(?:student test|test student)\d*$/i.test(pair)) return true;
  // Beside a name, "Student" may be what somebody is.
  if (first !== name && isLabel(first) && !/^students?$/i.test(first)) return true;
  return headings !== undefined && row.every((cell, at) => cell === (headings[at] ?? ''));
}

function isLabel(cell: string): boolean {
  return nobody.some((label) => label.test(cell));
}
