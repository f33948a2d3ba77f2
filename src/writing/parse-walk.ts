// Reads walk files into steps.
import { endingKinds, type Parting, partings, sayLevels } from '../practice/terms.ts';
import type { Ending, Walk, WalkStep } from '../story/page.ts';
import type { Problem } from './problem.ts';
import { typeset } from './typeset.ts';

interface ParsedWalk {
  readonly walk?: Walk;
  readonly problems: readonly Problem[];
}

/** `file` is named in the problems found. */
export function parseWalk(text: string, file: string): ParsedWalk {
  const problems: Problem[] = [];
  const steps: WalkStep[] = [];
  const about: string[] = [];
  let title = '';
  let ending: Ending | undefined;
  let beginning = 0;
  let parting: Parting | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    const at = index + 1;
    const line = raw.trim();
    const say = (message: string) => problems.push({ file, line: at, rule: 'walk', message });
    if (line === '') return;
    if (ending) say('Nothing comes after the ending. Take this line away, or put it before.');
    else if (line.startsWith('# ') && !title) title = typeset(line.slice(2).trim());
    else if (/^@/.test(line)) {
      const [, number = '1', left] = /^@(?:\s*([1-9]))?(?:\s*([a-z]+))?$/.exec(line) ?? [];
      beginning = Number(number) - 1;
      parting = partings.find((each) => each === left);
      if (line === '@' || (left === undefined && !/\d$/.test(line)) || left !== parting || steps.length > 0)
        say('"@ 2" takes the second beginning and "@ bumpy" the parting before it, before the first step.');
    } else if (/^[>:~<=]/.test(line)) {
      const step = parseStep(line, at);
      if (typeof step === 'string') say(step);
      else if ('slug' in step) ending = step;
      else steps.push(step);
    } else if (steps.length === 0) about.push(typeset(line));
    else say('A step begins with >, :, <, ~ or =. See "Walks" in stories/README.md.');
  });
  const last = text.trimEnd().split('\n').length;
  if (!title)
    problems.push({ file, line: 1, rule: 'walk', message: 'The first line is a title: "# Eager".' });
  if (!ending)
    problems.push({
      file,
      line: last,
      rule: 'walk',
      message: 'The last line is the ending: "= bright its-name".',
    });
  if (problems.length > 0 || !ending) return { problems };
  const start = parting ? { beginning, parting } : { beginning };
  return { walk: { title, about: about.join(' '), ...start, steps, ending }, problems };
}

function parseStep(line: string, at: number): WalkStep | Ending | string {
  const rest = line.slice(1).trim();
  switch (line[0]) {
    case ':':
      return { kind: 'expect', text: typeset(rest), at };
    case '~':
      return { kind: 'think', text: typeset(rest), at };
    case '<': {
      const step = Number(/^\d+$/.exec(rest)?.[0]);
      return step > 0 ? { kind: 'back', step, at } : '"< 2" goes back to decision 2, counted from 1.';
    }
    case '=': {
      const [kind, slug, more] = rest.split(/\s+/);
      const known = endingKinds.find((each) => each === kind);
      return known && slug && !more
        ? { kind: known, slug }
        : `"= kind name": the kind is ${endingKinds.join(', ')}.`;
    }
    default: {
      const [, choice, number] = /^([a-z][a-z0-9-]*)(?: (\d))?(?:\s\s.*)?$/.exec(rest) ?? [];
      const level = sayLevels.find((each) => String(each) === number);
      if (!choice || (number !== undefined && level === undefined))
        return '"> choice" takes a choice by its id; own words add a level from 0 to 3; a note follows two spaces.';
      return { kind: 'choose', choice, ...(level === undefined ? {} : { level }), at };
    }
  }
}
