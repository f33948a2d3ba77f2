// A student's own idea for a job, written on a note: what it does, where it ends and who could train it. An idea cannot be sent without its edge.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import '../../kit/pieces.css';
import './jobs.css';
import './suggest.css';
import { figureUrl } from '../../kit/art.ts';
import { Figure } from '../../kit/Figure.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { RoleSuggestion, StaffKind, SuggestionPart } from '../../practice/job.ts';
import { suggestWords as words } from '../../strings/en/jobs.ts';
import { standIns } from '../pathway/staff-rooms.ts';
import { type FieldState, Lined, SuggestField } from './SuggestField.tsx';
import { checkDraft, type FieldTrouble, type SuggestionDraft } from './suggestion-draft.ts';

interface SuggestFormProps {
  readonly draft: SuggestionDraft;
  /** Kinds of adults who could train it, each with its name in this class. */
  readonly sponsors: readonly { readonly kind: StaffKind; readonly name: string }[];
  readonly onDraft: (draft: SuggestionDraft) => void;
  readonly onSend: (suggestion: RoleSuggestion) => void;
  /** Goes to the figure maker. Present for a guest, who needs a figure first. */
  readonly onMake: (() => void) | undefined;
}

/** The parts in their order on the note. */
const order: readonly SuggestionPart[] = [
  'title',
  'asked',
  'helpsWhom',
  'helps',
  'notMyJob',
  'fetchAdultWhen',
  'sponsor',
];

export function SuggestForm({ draft, sponsors, onDraft, onSend, onMake }: SuggestFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const [troubles, setTroubles] = useState<ReadonlyMap<SuggestionPart, FieldTrouble>>(new Map());
  const [sending, setSending] = useState(false);
  const change = (part: SuggestionPart, next: Partial<SuggestionDraft>): void => {
    onDraft({ ...draft, ...next });
    if (troubles.has(part)) setTroubles(new Map([...troubles].filter(([each]) => each !== part)));
  };
  function send(): void {
    const checked = checkDraft(draft);
    if (checked.ok) {
      setSending(true);
      onSend(checked.suggestion);
      return;
    }
    setTroubles(checked.parts);
    const first = order.find((part) => checked.parts.has(part));
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }
  const state = (part: SuggestionPart): FieldState => ({ part, trouble: troubles.get(part) });
  const text = (part: 'title' | 'asked' | 'helpsWhom') => ({
    value: draft[part],
    onText: (value: string) => change(part, { [part]: value }),
  });
  const line = (part: 'helps' | 'fetchAdultWhen', at: number) => ({
    value: draft[part][at] ?? '',
    onText: (text: string) => change(part, { [part]: draft[part].with(at, text) }),
  });
  const edge = (key: 'what' | 'who', at: number) => ({
    value: draft.notMyJob[at]?.[key] ?? '',
    onText: (text: string) =>
      change('notMyJob', {
        notMyJob: draft.notMyJob.map((each, of) => (of === at ? { ...each, [key]: text } : each)),
      }),
  });
  return (
    <div className="page narrow" data-screen="suggest">
      <header className="stack card paper">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.about}</p>
        <ol className="row">
          {words.checks.map((check) => (
            <li key={check} className="chip">
              {check}
            </li>
          ))}
        </ol>
        <p>
          {words.month} {words.private}
        </p>
      </header>
      <form
        ref={form}
        className="suggest-note stack paper"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!onMake && !sending) send();
        }}
      >
        <span className="pin" aria-hidden="true" />
        <SuggestField {...state('title')} name={words.name} hint={words.nameHint}>
          <Lined {...state('title')} label={words.name} {...text('title')} />
        </SuggestField>
        <SuggestField {...state('asked')} name={words.asked}>
          <Lined {...state('asked')} label={words.asked} {...text('asked')} />
        </SuggestField>
        <SuggestField {...state('helpsWhom')} name={words.helpsWhom}>
          <Lined {...state('helpsWhom')} label={words.helpsWhom} {...text('helpsWhom')} />
        </SuggestField>
        <SuggestField {...state('helps')} name={words.helps} hint={words.helpsHint}>
          {numbersOf(draft.helps).map((at) => (
            <Lined
              key={at}
              {...state('helps')}
              label={words.line(at + 1)}
              number={at + 1}
              {...line('helps', at)}
            />
          ))}
        </SuggestField>
        <SuggestField {...state('notMyJob')} name={words.notMine} hint={words.notMineHint} edge>
          {numbersOf(draft.notMyJob).map((at) => (
            <div key={at} className="suggest-edge stack">
              <Lined
                {...state('notMyJob')}
                label={words.what(at + 1)}
                shown={words.whatShort}
                {...edge('what', at)}
              />
              <Lined
                {...state('notMyJob')}
                label={words.who(at + 1)}
                shown={words.whoShort}
                {...edge('who', at)}
              />
            </div>
          ))}
        </SuggestField>
        <SuggestField {...state('fetchAdultWhen')} name={words.adult} hint={words.adultHint} edge>
          {numbersOf(draft.fetchAdultWhen).map((at) => (
            <Lined
              key={at}
              {...state('fetchAdultWhen')}
              label={words.line(at + 1)}
              number={at + 1}
              {...line('fetchAdultWhen', at)}
            />
          ))}
        </SuggestField>
        <SuggestField {...state('sponsor')} name={words.sponsor}>
          <div className="suggest-sponsors cards">
            {sponsors.map(({ kind, name }) => (
              <label key={kind} className="offer">
                <input
                  type="radio"
                  name="sponsor"
                  checked={draft.sponsor === kind}
                  aria-invalid={troubles.has('sponsor')}
                  aria-describedby="suggest-sponsor"
                  onChange={() => change('sponsor', { sponsor: kind })}
                />
                <span className="pick">
                  <Figure base={figureUrl(standIns[kind].figure)} size="4rem" />
                  {name}
                </span>
              </label>
            ))}
          </div>
        </SuggestField>
        <div className="stack at-start">
          <p role="status">
            <Changing text={troubles.size > 0 ? words.look(troubles.size) : ''} />
          </p>
          {onMake ? (
            <>
              <p>{words.guest}</p>
              <button type="button" className="button first" onClick={onMake}>
                <Icon name="hand-up" /> {words.make}
              </button>
            </>
          ) : (
            <button type="submit" className="button first" disabled={sending}>
              <Icon name="tick" />
              <Changing text={sending ? words.sending : words.send} />
            </button>
          )}
          <p className="soft">{words.keep}</p>
        </div>
      </form>
    </div>
  );
}

/** Keys of the lines: their places, since lines never move. */
function numbersOf(lines: readonly unknown[]): readonly number[] {
  return [...lines.keys()];
}
