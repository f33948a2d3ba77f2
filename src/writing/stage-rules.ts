// Rules for what a theatre can act: who does something is there, a thing that goes was there, and each ending has one curtain line.
import { propGone } from '../story/acts.ts';
import type { Line, Turn } from '../story/page.ts';
import { wordsIn } from './reading.ts';
import type { Sayer, StoryRule } from './story-rule.ts';

const longestCurtain = 15;

/** Who and what is on stage when a page begins. */
interface OnStage {
  /** People who are there on every path that leads here. */
  readonly here: ReadonlySet<string>;
  /** Things that are in the set on some path that leads here. */
  readonly props: ReadonlySet<string>;
}

type Meet = (line: Line, cue: Line['cues'][number], now: OnStage) => void;

/** `#act: spin noor` needs Noor on stage on every path, and `#prop: thumb gone` a thumb on some path. */
const onStage: StoryRule = ({ turns, beginnings }, say) => {
  const before = stageBefore(turns, beginnings);
  turns.forEach(({ lines }, at) => {
    const start = before[at];
    if (start) follow(lines, start, (line, cue, now) => sayWhenAway(line, cue, now, say));
  });
};

function sayWhenAway(line: Line, cue: Line['cues'][number], now: OnStage, say: Sayer): void {
  if (cue.kind === 'act' && cue.who !== 'you' && !now.here.has(cue.who))
    say.line(
      line,
      'act',
      `${cue.who} is not there on every path to this act. Add #enter: ${cue.who} before it.`,
    );
  if (cue.kind === 'prop' && cue.state === propGone && !now.props.has(cue.prop))
    say.line(
      line,
      'prop',
      `No path shows ${cue.prop} before it goes. Show it first: #prop: ${cue.prop} here.`,
    );
}

/** What every page begins with, worked out over all paths until nothing changes any more. */
function stageBefore(
  turns: readonly Turn[],
  beginnings: readonly number[],
): readonly (OnStage | undefined)[] {
  const before: (OnStage | undefined)[] = turns.map(() => undefined);
  const nobody: OnStage = { here: new Set(), props: new Set() };
  const waiting = beginnings.map((at) => ({ at, stage: nobody }));
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    const known = before[job.at];
    const joined = known ? join(known, job.stage) : job.stage;
    if (known && known.here.size === joined.here.size && known.props.size === joined.props.size) continue;
    before[job.at] = joined;
    const turn = turns[job.at];
    const after = follow(turn?.lines ?? [], joined, () => {});
    for (const at of new Set((turn?.next ?? []).flat())) waiting.push({ at, stage: after });
  }
  return before;
}

function join(a: OnStage, b: OnStage): OnStage {
  return {
    here: new Set([...a.here].filter((who) => b.here.has(who))),
    props: new Set([...a.props, ...b.props]),
  };
}

/** The stage after these lines. `meet` is told each cue with the stage as it is then. */
function follow(lines: readonly Line[], start: OnStage, meet: Meet): OnStage {
  const here = new Set(start.here);
  const props = new Set(start.props);
  for (const line of lines) {
    if (line.kind === 'speech' && line.who) here.add(line.who);
    for (const cue of line.cues) {
      if (cue.kind === 'enter') here.add(cue.who);
      meet(line, cue, { here, props });
      if (cue.kind === 'leave') here.delete(cue.who);
      else if (cue.kind === 'prop' && cue.state === propGone) props.delete(cue.prop);
      else if (cue.kind === 'prop') props.add(cue.prop);
    }
  }
  return { here, props };
}

/** The partner has the last word: one short line, once every ending of the story has one. */
const curtain: StoryRule = ({ turns }, say) => {
  const all = turns.map((turn) => ({ turn, lines: turn.lines.filter(isCurtain) }));
  const some = all.some(({ lines }) => lines.length > 0);
  for (const { turn, lines } of all) {
    const words = wordsIn(lines[0]?.text ?? '').length;
    if (lines.length > 0 && !turn.end)
      say.line(lines[0], 'curtain', 'A #curtain line stands on the page of an ending. Move it there.');
    for (const line of lines)
      if (line.kind !== 'speech')
        say.line(line, 'curtain', 'A #curtain line is said by somebody. Give it to the partner: "NOOR: …".');
    if (words > longestCurtain)
      say.line(lines[0], 'curtain', `This curtain line has ${words} words: ${longestCurtain} at most.`);
    if (some && turn.end && lines.length !== 1)
      say.line(
        turn.lines.at(-1),
        'curtain',
        `This ending has ${lines.length} #curtain lines: one for each ending of the story.`,
      );
  }
};

function isCurtain({ cues }: Line): boolean {
  return cues.some(({ kind }) => kind === 'curtain');
}

export const stageRules: readonly StoryRule[] = [onStage, curtain];
