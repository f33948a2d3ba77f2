// The choices for a wall print: what to print, how big, on which paper.
import { wallWords as words } from '../../../strings/en/desk-board.ts';
import { type WallChoice, wallKinds } from './wall-choice.ts';
import { type CardSize, cardSizes, type Paper } from './wall-plan.ts';

interface WallFormProps {
  readonly choice: WallChoice;
  /** The numbers of pages to choose from. */
  readonly counts: readonly number[];
  readonly wanted: number;
  readonly since: readonly (readonly [id: string, says: string])[];
  readonly onChoose: (next: Partial<WallChoice>) => void;
}

const paperIds: readonly Paper[] = ['letter', 'a4'];

export function WallForm({ choice, counts, wanted, since, onChoose }: WallFormProps) {
  return (
    <div className="wall-form stack">
      <fieldset>
        <legend>{words.what}</legend>
        {wallKinds.map((kind) => (
          <label key={kind} className="wall-form-kind tick">
            <input
              type="radio"
              name="wall-kind"
              checked={choice.kind === kind}
              onChange={() => onChoose({ kind })}
            />
            <span>
              <strong>{words.kinds[kind]}</strong>
              <br />
              {words.kindsAbout[kind]}
            </span>
          </label>
        ))}
      </fieldset>
      {choice.kind === 'changes' && (
        <label className="desk-field">
          {words.since}
          <select value={choice.since} onChange={(event) => onChoose({ since: event.currentTarget.value })}>
            {since.map(([id, says]) => (
              <option key={id} value={id}>
                {says}
              </option>
            ))}
          </select>
        </label>
      )}
      {choice.kind === 'board' ? (
        <label className="desk-field">
          {words.size}
          <select
            value={String(wanted)}
            onChange={(event) => onChoose({ wanted: Number(event.currentTarget.value) })}
          >
            {counts.map((count) => (
              <option key={count} value={String(count)}>
                {words.pagesWanted(count)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label className="desk-field">
          {words.size}
          <select
            value={choice.size}
            onChange={(event) => onChoose({ size: event.currentTarget.value as CardSize })}
          >
            {Object.keys(cardSizes).map((size) => (
              <option key={size} value={size}>
                {words.cardSizes[size as CardSize]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="desk-field">
        {words.paper}
        <select
          value={choice.paper}
          onChange={(event) => onChoose({ paper: event.currentTarget.value as Paper })}
        >
          {paperIds.map((paper) => (
            <option key={paper} value={paper}>
              {words.papers[paper]}
            </option>
          ))}
        </select>
      </label>
      {choice.kind === 'board' && (
        <Check
          on={choice.withTraining}
          says={words.withTraining}
          onTurn={(withTraining) => onChoose({ withTraining })}
        />
      )}
      <Check on={choice.inkLight} says={words.inkLight} onTurn={(inkLight) => onChoose({ inkLight })} />
    </div>
  );
}

interface CheckProps {
  readonly on: boolean;
  readonly says: string;
  readonly onTurn: (on: boolean) => void;
}

function Check({ on, says, onTurn }: CheckProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      {says}
    </label>
  );
}
