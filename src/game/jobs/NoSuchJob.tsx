// The page for an address of an unknown job: says so, and leads to the job board.
import { useEffect, useRef } from 'preact/hooks';
import './jobs.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { jobPageWords as words } from '../../strings/en/jobs.ts';

interface NoSuchJobProps {
  readonly text: string;
  readonly onJobs: () => void;
}

export function NoSuchJob({ text, onJobs }: NoSuchJobProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="page" data-screen="no-job">
      <section className="stack at-start card paper on-cream">
        <h1 ref={heading} tabIndex={-1}>
          {text}
        </h1>
        <button type="button" className="button first" onClick={onJobs}>
          <Icon name="pinned-note" /> {words.back}
        </button>
      </section>
    </div>
  );
}
