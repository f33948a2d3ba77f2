// A row of dots, each with a label: meetings held, real acts seen.
import { pathwayWords as words } from '../../strings/en/pathway.ts';

interface DotsProps {
  readonly title: string;
  /** One entry for each dot, in order: what was shown, or `undefined` if it has not happened yet. */
  readonly of: readonly (string | undefined)[];
  readonly says: (n: number, what: string) => string;
}

export function Dots({ title, of, says }: DotsProps) {
  return (
    <>
      <p className="bold">{title}</p>
      <ol className="dots row">
        {of.map((shown, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots never change their order.
          <li key={at} className="pair" data-done={shown !== undefined || undefined}>
            {says(at + 1, shown ?? words.toCome)}
          </li>
        ))}
      </ol>
    </>
  );
}
