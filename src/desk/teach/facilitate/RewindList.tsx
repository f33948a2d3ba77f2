// The decisions the class has made, each with a button to try it again.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

interface RewindListProps {
  /** The questions of these decisions. */
  readonly decisions: readonly string[];
  readonly onTo: (step: number) => void;
  readonly onClose: () => void;
}

export function RewindList({ decisions, onTo, onClose }: RewindListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="projector-panel from-afar stack left card paper" aria-labelledby="rewind-list">
      <h3 ref={heading} id="rewind-list" tabIndex={-1}>
        {words.rewindTo}
      </h3>
      <ol className="stack close">
        {decisions.map((asks, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: decisions never change their order.
          <li key={step}>
            <button type="button" className="button" onClick={() => onTo(step)}>
              {words.decision(step + 1, asks)}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button quiet" onClick={onClose}>
        <Icon name="close" /> {words.close}
      </button>
    </section>
  );
}
