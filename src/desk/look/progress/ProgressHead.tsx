// The top of Progress: its heading, how plants grow, the choice of view, and the files.
import type { ComponentChildren } from 'preact';
import { Plant } from '../../../kit/Plant.tsx';
import { levels } from '../../../progress/mastery/mastery.ts';
import { progressWords as words } from '../../../strings/en/progress.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import type { ProgressView } from './progress-view.ts';

interface ProgressHeadProps {
  /** The name of the chosen class. */
  readonly called: string | undefined;
  readonly layout: ProgressView['layout'];
  readonly onLayout: (layout: ProgressView['layout']) => void;
  readonly files: ComponentChildren;
}

const layouts = ['skills', 'micros', 'picture'] as const;

export function ProgressHead({ called, layout, onLayout, files }: ProgressHeadProps) {
  return (
    <header className="progress-head">
      <DeskHeading page={words.page}>
        <span>{words.title}</span>
        {called && <span>{`: ${called}`}</span>}
      </DeskHeading>
      <ul className="progress-legend row" aria-label={words.legend}>
        {levels.map((level) => (
          <li key={level}>
            <Plant level={level} size="1.9rem" /> {words.levels[level]}
          </li>
        ))}
      </ul>
      <fieldset className="progress-layouts no-print">
        <legend className="for-screen-readers">{words.layouts}</legend>
        {layouts.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === layout}
            onClick={() => onLayout(each)}
          >
            {words.layout[each]}
          </button>
        ))}
      </fieldset>
      {files}
    </header>
  );
}
