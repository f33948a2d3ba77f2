// A row of dots that says of each what it stands for: meetings held, real acts seen.
import { pathwayWords as words } from '../../strings/en/pathway.ts';

interface DotsProps {
  readonly title: string;
  /** In order; what was shown of each, or nothing yet. */
  readonly of: readonly (string | undefined)[];
  readonly says: (n: number, what: string) => string;
}

export function Dots({ title, of, says }: DotsProps) {
  return (
    <>
      <p className="bold">{title}</p>
      <ol className="dots row">
        {of.map((shown, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a meeting is its number.
          <li key={at} className="pair" data-done={shown !== undefined || undefined}>
            {says(at + 1, shown ?? words.toCome)}
          </li>
        ))}
      </ol>
    </>
  );
}
