// The class picture as a table: how many students are at each level. Counts too small to hide a student are not given.

import type { HowMany, MicroPicture } from '../../../progress/mastery/class-picture.ts';
import { levels } from '../../../progress/mastery/mastery.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { progressWords } from '../../../strings/en/progress.ts';

interface PictureTableProps {
  readonly micros: readonly MicroPicture[];
  /** True while the plot is shown: then the table is for screen readers only. */
  readonly hidden: boolean;
}

const words = progressWords.picture;

export function PictureTable({ micros, hidden }: PictureTableProps) {
  return (
    <div className={hidden ? 'for-screen-readers' : 'picture-table'}>
      <table className="table">
        <caption className="for-screen-readers">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.move}</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {progressWords.levels[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {micros.map(({ micro, parts }) => (
            <tr key={micro}>
              <th scope="row">{microWords[micro].name}</th>
              {parts.map(({ level, students }) => (
                <td key={level}>{howMany(students)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function howMany(students: HowMany): string {
  if (students === 'nobody') return words.nobody;
  return students === 'few' ? words.few : String(students);
}
