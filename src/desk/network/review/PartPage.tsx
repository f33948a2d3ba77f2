// One part of the review on the projector: its name, about how long it takes, what to say, and its content.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { reviewWords as words } from '../../../strings/en/review.ts';

interface PartPageProps {
  readonly title: string;
  /** About how many minutes; 0 shows none. */
  readonly minutes: number;
  readonly say: string;
  readonly children: ComponentChildren;
}

export function PartPage({ title, minutes, say, children }: PartPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="part-page stack loose" aria-labelledby="part-page">
      <header className="row apart">
        <h2 className="from-afar" id="part-page" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {minutes > 0 && (
          <p className="desk-hint">
            <Icon name="clock" /> {words.minutes(minutes)}
          </p>
        )}
      </header>
      <p className="part-page-say from-afar note sky">
        <Icon name="speech" label={words.say} /> {say}
      </p>
      {children}
    </section>
  );
}
