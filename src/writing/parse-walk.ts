// Walks as people write them, read into steps; and a walk taken through a book, step by step.
import { endingKinds, sayLevels } from '../practice/terms.ts';
import type { Book, Ending, Page, Walk, WalkStep } from '../story/page.ts';
import { drawBeginning, type Move, readThrough } from '../story/reader.ts';
import type { Problem } from './problem.ts';
import { typeset } from './tags.ts';

interface ParsedWalk {
  readonly walk?: Walk;
  readonly problems: readonly Problem[];
}

/** `file` is named in what is the matter. */
export function parseWalk(text: string, file: string): ParsedWalk {
  const problems: Problem[] = [];
  const steps: WalkStep[] = [];
  const about: string[] = [];
  let title = '';
  let ending: Ending | undefined;
  let beginning = 0;
  text.split(/\r?\n/).forEach((raw, index) => {
    const at = index + 1;
    const line = raw.trim();
    const say = (message: string) => problems.push({ file, line: at, rule: 'walk', message });
    if (line === '') return;
    if (ending) say('Nothing comes after the ending. Take this line away, or put it before.');
    else if (line.startsWith('# ') && !title) title = typeset(line.slice(2).trim());
    else if (/^@/.test(line)) {
      beginning = Number(/^@\s*([1-9])$/.exec(line)?.[1] ?? 0) - 1;
      if (beginning < 0 || steps.length > 0) say('"@ 2" takes the second beginning, before the first step.');
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
  return { walk: { title, about: about.join(' '), beginning, steps, ending }, problems };
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

/** Takes the walk through the book, and answers with the first thing that does not hold. */
export function problemOnWalk(whole: Book, walk: Walk, file: string): Problem | undefined {
  let moves: readonly Move[] = [];
  const problem = (line: number, message: string): Problem => ({ file, line, rule: 'walk', message });
  const there = whole.beginnings.length;
  if (walk.beginning >= there)
    return problem(1, `There is no beginning ${walk.beginning + 1}: there are ${there}.`);
  const book = drawBeginning(whole, walk.beginning);
  for (const step of walk.steps) {
    const page = pageAfter(book, moves);
    switch (step.kind) {
      case 'think':
        break;
      case 'back':
        if (step.step > moves.length)
          return problem(step.at, `There were only ${moves.length} decisions to go back to.`);
        moves = moves.slice(0, step.step - 1);
        break;
      case 'expect':
        if (!page.lines.some((line) => line.text.includes(step.text)))
          return problem(
            step.at,
            `This is not on the page. There is: ${page.lines.map((line) => line.text).join(' / ')}`,
          );
        break;
      case 'choose': {
        const choice = page.choices.find((each) => each.id === step.choice);
        if (!choice)
          return problem(
            step.at,
            `There is no "${step.choice}" here. There is: ${page.choices.map((each) => each.id).join(', ') || 'an ending'}.`,
          );
        if (choice.say && step.level === undefined)
          return problem(step.at, 'These are own words: add a level from 0 to 3.');
        if (!choice.say && step.level !== undefined)
          return problem(step.at, 'This choice opens no own words: take the level away.');
        moves = [
          ...moves,
          step.level === undefined ? { choice: step.choice } : { choice: step.choice, level: step.level },
        ];
      }
    }
  }
  const { end } = pageAfter(book, moves);
  const last = (walk.steps[walk.steps.length - 1]?.at ?? 1) + 1;
  if (!end) return problem(last, 'The walk stops before the ending.');
  if (end.kind !== walk.ending.kind || end.slug !== walk.ending.slug)
    return problem(last, `It ends ${end.kind} ${end.slug}, not ${walk.ending.kind} ${walk.ending.slug}.`);
  return undefined;
}

function pageAfter(book: Book, moves: readonly Move[]): Page {
  const pages = readThrough(book, moves);
  return pages[pages.length - 1] as Page;
}
