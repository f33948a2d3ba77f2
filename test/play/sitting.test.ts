// One sitting from briefing to debrief: what it shows, what it records, and that a bookmark resumes it at the same line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { bookmarkOf, showSitting } from '../../src/play/show.ts';
import { sittingMachine } from '../../src/play/sitting.ts';
import type { SittingInput } from '../../src/play/sitting-context.ts';
import type { Intent, PlayView, Said } from '../../src/play/view.ts';
import { type FactDraft, parseFact } from '../../src/practice/facts/fact.ts';
import { book } from './two-step-book.ts';

const input: SittingInput = { book, sitting: 's1', learner: 'ana', seed: 7, why: 'free' };
const spoken: Said = {
  level: 3,
  components: ['name', 'act', 'effect'],
  evidence: [{ micro: 'specific-thanks', quality: 'adaptive' }],
};

function open(more: Partial<SittingInput> = {}) {
  const actor = createActor(sittingMachine, { input: { ...input, ...more } });
  const facts: FactDraft[] = [];
  actor.on('*', (fact) => facts.push(fact));
  actor.start();
  return {
    facts,
    view: () => showSitting(actor.getSnapshot()),
    bookmark: () => bookmarkOf(actor.getSnapshot()),
    send: (...intents: readonly Intent[]) => {
      for (const intent of intents) actor.send(intent);
    },
  };
}

const as = <D extends PlayView['doing']>(view: PlayView, doing: D) => {
  expect(view.doing).toBe(doing);
  return view as Extract<PlayView, { doing: D }>;
};
const begin: Intent = { type: 'begin' };
const next: Intent = { type: 'next' };
const choose = (choice: string): Intent => ({ type: 'choose', choice });
const say: Intent = { type: 'say', said: spoken };
const toTheEnd: readonly Intent[] = [begin, choose('wave'), next, choose('tell'), say, next];

describe('a sitting', () => {
  it('shows the scene, the question and every choice at once when it begins', () => {
    const sitting = open();
    as(sitting.view(), 'briefing');
    sitting.send(begin);
    const view = as(sitting.view(), 'choosing');
    expect(view.beat.narration.map((line) => line.text)).toEqual([
      'Your video has a thumb in it.',
      'Noor is near.',
    ]);
    expect(view.question).toBe('How do you start?');
    expect(view.choices.map((choice) => choice.id).sort()).toEqual(['grab', 'um', 'wave']);
    expect(view.scene).toEqual({
      place: 'library',
      standing: [
        { who: 'you', side: 'left', mood: 'calm', talking: false },
        { who: 'noor', side: 'right', mood: 'calm', talking: false },
      ],
    });
  });

  it('lets the story react and the coach speak before the next question', () => {
    const sitting = open();
    sitting.send(begin, choose('grab'));
    const reaction = as(sitting.view(), 'reading');
    expect(reaction.beat.echo).toBe('Choose grab');
    expect(reaction.beat.speech?.text).toBe('Hey! Do not grab.');
    expect(reaction.beat.coach?.text).toContain('You used her name');
    expect(reaction.scene.standing[1]).toMatchObject({ who: 'noor', mood: 'upset', talking: true });
    sitting.send(next);
    const asking = as(sitting.view(), 'choosing');
    expect(asking.question).toBe('What do you tell Noor?');
    expect(asking.beat.coach).toBeUndefined();
    expect(asking.trail.map((step) => step.status)).toEqual(['done', 'done', 'now']);
  });

  it('records what was opened, moved, said and closed, as facts that can be read back', () => {
    const sitting = open();
    sitting.send(...toTheEnd);
    as(sitting.view(), 'debrief');
    expect(sitting.facts.map((fact) => fact.type)).toEqual([
      'SittingOpened',
      'MoveMade',
      'MoveMade',
      'WordsSaid',
      'SittingClosed',
    ]);
    const stamp = { v: 1, at: 1, day: '2026-03-02', actor: 'ana', learner: 'ana', device: 'd' };
    sitting.facts.forEach((fact, seq) => {
      expect(parseFact({ ...fact, ...stamp, id: `f${seq}`, seq })).toMatchObject({ ok: true });
    });
    expect(sitting.facts[3]).toMatchObject({ level: 3, components: ['name', 'act', 'effect'] });
    expect(sitting.facts[4]).toMatchObject({ ending: { kind: 'bright', slug: 'did-it' } });
  });

  it('lets the level of the words decide how the story goes on', () => {
    const sitting = open();
    sitting.send(
      begin,
      choose('wave'),
      next,
      choose('tell'),
      { type: 'say', said: { ...spoken, level: 1 } },
      next,
    );
    expect(as(sitting.view(), 'debrief').debrief.ending.slug).toBe('say-which');
  });

  it('goes back to the choices when saying it in own words is cancelled', () => {
    const sitting = open();
    sitting.send(begin, choose('wave'), next, choose('tell'), { type: 'unsay' });
    as(sitting.view(), 'choosing');
    expect(sitting.facts.map((fact) => fact.type)).toEqual(['SittingOpened', 'MoveMade']);
  });

  it('marks a decision that is made again as a repair, and a first decision not', () => {
    const sitting = open();
    sitting.send(begin, choose('grab'), { type: 'rewind', step: 0 }, choose('wave'), next, choose('hurry'));
    const moves = sitting.facts.filter((fact) => fact.type === 'MoveMade');
    expect(moves.map((move) => [move.choice, move.step, move.rewound])).toEqual([
      ['grab', 0, undefined],
      ['wave', 0, true],
      ['hurry', 1, undefined],
    ]);
    sitting.send(next);
    const { debrief } = as(sitting.view(), 'debrief');
    expect(debrief.transcript.map((turn) => turn.repaired)).toEqual([true, false]);
    expect(debrief.idea).toEqual({ step: 1, micro: 'specific-thanks' });
    expect(debrief.strong).toEqual(['open-kindly']);
  });

  it('suggests no other try at a micro-skill that it lists as strong', () => {
    // The micro-skill of the first decision again, weak at the second.
    const evidence = [{ micro: 'open-kindly', quality: 'avoidant' }] as const;
    const turns = book.turns.map((turn) => ({
      ...turn,
      choices: turn.choices.map((each) => (each.id === 'hurry' ? { ...each, evidence } : each)),
    }));
    const sitting = open({ book: { ...book, turns } });
    sitting.send(begin, choose('wave'), next, choose('hurry'), next);
    const { debrief } = as(sitting.view(), 'debrief');
    expect(debrief.strong).toEqual(['open-kindly']);
    expect(debrief.idea).toBeUndefined();
  });

  it('records nothing in a what-if', () => {
    const sitting = open({ why: 'what-if' });
    sitting.send(...toTheEnd, { type: 'rewind', step: 0 }, choose('grab'));
    as(sitting.view(), 'reading');
    expect(sitting.facts).toEqual([]);
  });

  it('waits while it is paused, whatever is pressed', () => {
    const sitting = open();
    sitting.send(begin, { type: 'pause' }, choose('wave'), next, { type: 'rewind', step: 0 });
    expect(sitting.view()).toMatchObject({ doing: 'choosing', paused: true, step: 0 });
    sitting.send({ type: 'resume' }, choose('wave'));
    expect(sitting.view()).toMatchObject({ doing: 'reading', paused: false, step: 1 });
  });

  it('ignores a choice that is not on the page', () => {
    const sitting = open();
    sitting.send(begin, choose('hurry'), { type: 'rewind', step: 5 }, { type: 'rewind', step: -1 });
    expect(sitting.view()).toMatchObject({ doing: 'choosing', step: 0 });
    expect(sitting.facts).toHaveLength(1);
  });

  it('is over once it is left, and keeps no bookmark', () => {
    const sitting = open();
    sitting.send(begin, choose('wave'), { type: 'leave' }, next, { type: 'rewind', step: 0 });
    expect(sitting.view().doing).toBe('closed');
    expect(sitting.bookmark()).toBeUndefined();
  });

  it('starts over when the story has another version', () => {
    const left = open();
    left.send(begin, choose('wave'));
    const bookmark = { ...(left.bookmark() as NonNullable<ReturnType<typeof left.bookmark>>), version: 'v0' };
    expect(open({ bookmark }).view().doing).toBe('briefing');
  });

  it('resumes at the same moment from every moment, and goes on the same way', () => {
    const intents = fc.constantFrom<Intent>(
      begin,
      next,
      next,
      say,
      { type: 'unsay' },
      choose('wave'),
      choose('um'),
      choose('grab'),
      choose('tell'),
      choose('hurry'),
      { type: 'rewind', step: 0 },
      { type: 'rewind', step: 1 },
    );
    fc.assert(
      fc.property(
        fc.array(intents, { maxLength: 14 }),
        fc.array(intents, { maxLength: 6 }),
        fc.nat(),
        (before, after, seed) => {
          const straight = open({ seed });
          straight.send(...before);
          const bookmark = straight.bookmark();
          const again = open({
            seed: seed + 1,
            ...(bookmark ? { bookmark: structuredClone(bookmark) } : {}),
          });
          expect(again.view()).toEqual(straight.view());
          const already = straight.facts.length;
          straight.send(...after);
          again.send(...after);
          expect(again.view()).toEqual(straight.view());
          expect(again.facts).toEqual(straight.facts.slice(already));
        },
      ),
    );
  });
});
