// scratch: replaced when the story workshop lands
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

const root = join(import.meta.dirname, '../../stories');
export function storyIds() {
  const out: { id: string; dir: string }[] = [];
  for (const cat of readdirSync(join(root, 'en')))
    for (const id of readdirSync(join(root, 'en', cat))) {
      const dir = join(root, 'en', cat, id);
      if (existsSync(join(dir, 'story.ink'))) out.push({ id, dir });
    }
  return out;
}
const micros: string[] = [];
export function cast() {
  return JSON.parse(readFileSync(join(root, 'cast.json'), 'utf8'));
}
export function buildBook(dir: string): any {
  const src = readFileSync(join(dir, 'story.ink'), 'utf8');
  const errors: string[] = [];
  const c = new Compiler(
    src,
    new (CompilerOptions as any)('story.ink', [], false, (m: string) => errors.push(m), {
      ResolveInkFilename: (n: string) => n,
      LoadInkFileContents: () => '',
    }),
  );
  const story: any = c.Compile();
  const json = story.ToJson();
  const global: string[] = story.globalTags ?? [];
  const tag = (k: string) =>
    global
      .find((t) => t.startsWith(`${k}:`))
      ?.slice(k.length + 1)
      .trim();
  const many = (k: string) =>
    global
      .filter((t) => t.startsWith(`${k}:`))
      .map((t) =>
        t
          .slice(k.length + 1)
          .split('|')
          .map((x) => x.trim()),
      );
  const prompts: any = {};
  for (const [id, kind, task] of many('say'))
    prompts[id as string] = { kind, task, topics: [], examples: {} };
  for (const [id, t] of many('topics')) prompts[id as string].topics = t?.split(',').map((x) => x.trim());
  for (const [id, comp, text] of many('example')) prompts[id as string].examples[comp as string] = text;
  const glossary = Object.fromEntries(many('gloss'));
  const turns: any[] = [];
  const seen = new Map<string, number>();
  const first = story.state.toJson ? story.state.ToJson() : story.state.ToJson();
  const lineOf = (text: string, tags: string[]) => {
    const t = text.trim();
    const cues: any[] = [];
    let end: any;
    for (const g of tags) {
      const [k, ...r] = g.split(':');
      const v = r.join(':').trim();
      if (k === 'mood') cues.push({ kind: 'mood', mood: v });
      else if (k === 'place') cues.push({ kind: 'place', place: v });
      else if (k === 'enter' || k === 'leave') cues.push({ kind: k, who: v });
      else if (k === 'stage') cues.push({ kind: 'stage', stage: v });
      else if (k === 'sfx') cues.push({ kind: 'sfx', sound: v });
      else if (k === 'end') {
        const [kind, slug] = v.split(/\s+/);
        end = { kind, slug };
      }
    }
    const m = /^([A-Z][A-Z0-9-]+)( \(thinks\))?: (.*)$/.exec(t);
    const line = !m
      ? { kind: 'narration', text: t, cues }
      : m[1] === 'COACH'
        ? { kind: 'coach', text: m[3], cues }
        : { kind: m[2] ? 'thought' : 'speech', who: (m[1] as string).toLowerCase(), text: m[3], cues };
    return { line, end };
  };
  const used = new Set<string>();
  const visit = (state: string, isFirst = false): number => {
    story.state.LoadJson(state);
    const lines: any[] = [];
    let end: any;
    let firstLine = isFirst;
    while (story.canContinue) {
      const text = story.Continue() as string;
      let tags = story.currentTags as string[];
      if (firstLine) {
        tags = tags.slice(global.length);
        firstLine = false;
      }
      if (!text.trim() && !tags.length) continue;
      const r = lineOf(text, tags);
      if (r.line.text) lines.push(r.line);
      if (r.end) end = r.end;
    }
    const choices = (story.currentChoices as any[]).map((ch) => {
      const o: any = { id: '', text: ch.text, evidence: [] };
      for (const g of ch.tags ?? []) {
        const [k, ...r] = g.split(':');
        const v = r.join(':').trim();
        if (k === 'id') o.id = v;
        else if (k === 'ev') {
          const [micro, quality] = v.split(' ');
          o.evidence.push({ micro, quality });
          used.add(micro as string);
        } else if (k === 'slip') o.slip = v;
        else if (k === 'via') o.via = v;
        else if (k === 'say') {
          const [kind, prompt] = v.split(/\s+/);
          o.say = { kind, prompt };
        }
      }
      return o;
    });
    const after = story.state.ToJson() as string;
    const p = JSON.parse(after);
    for (const k of ['turnIndices', 'turnIdx', 'storySeed', 'previousRandom']) delete p[k];
    delete p.flows.DEFAULT_FLOW.outputStream;
    const key = JSON.stringify([
      lines,
      end,
      p.flows.DEFAULT_FLOW.currentChoices?.map((c: any) => c.targetPath ?? c.originalChoicePath),
      choices,
      p.variablesState,
      p.visitCounts,
    ]);
    const have = seen.get(key);
    if (have !== undefined) return have;
    const at = turns.length;
    seen.set(key, at);
    const turn: any = { lines, choices, ...(end ? { end } : {}), next: [] };
    turns.push(turn);
    choices.forEach((ch: any, i: number) => {
      const levels = ch.say ? [0, 1, 2, 3] : [0];
      const to = levels.map((l) => {
        story.state.LoadJson(after);
        if (ch.say) story.variablesState.$('say_level', l);
        story.ChooseChoiceIndex(i);
        return visit(story.state.ToJson());
      });
      turn.next[i] = ch.say ? to : to[0];
    });
    return at;
  };
  visit(first, true);
  return {
    entry: {
      id: tag('id'),
      title: tag('title'),
      band: tag('band'),
      difficulty: Number(tag('difficulty')),
      category: tag('category'),
      setting: tag('setting'),
      seat: tag('seat'),
      cast: tag('cast')
        ?.split(',')
        .map((x) => x.trim()),
      minutes: Number(tag('minutes')),
      feeds:
        tag('feeds')
          ?.split(',')
          .map((x) => x.trim()) ?? [],
      sensitive: global.includes('sensitive'),
      brief: tag('brief') ?? '',
      practises: [...used],
      version: createHash('sha256').update(json).digest('hex').slice(0, 12),
    },
    prompts,
    glossary,
    turns,
  };
}
void basename;
void micros;
