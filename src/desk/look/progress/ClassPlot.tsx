// The class picture: for each move a bar stacked from five levels, or the same as a table.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import './picture.css';
import { skillIds } from '../../../practice/rubric.ts';
import type { ClassPicture as Picture } from '../../../progress/mastery/class-picture.ts';
import { levels } from '../../../progress/mastery/mastery.ts';
import { microWords, skillNames } from '../../../strings/en/micro-skills.ts';
import { progressWords } from '../../../strings/en/progress.ts';
import { PictureBar, PictureInk, PictureInks } from './PictureBar.tsx';
import { PictureTable } from './PictureTable.tsx';

interface ClassPictureProps {
  /** Absent for a class so small that a picture would show single students. */
  readonly picture: Picture | undefined;
  /** Whose picture it is, worded for the middle of a sentence. */
  readonly who: string;
}

const words = progressWords.picture;

export function ClassPlot({ picture, who }: ClassPictureProps) {
  const [asTable, setAsTable] = useState(false);
  if (!picture) return <p>{words.small}</p>;
  return (
    <div className="stack">
      <div className="row apart">
        <div className="grow">
          <h2>{words.title}</h2>
          <p>
            {words.about(who)} {words.fewMeans}
          </p>
        </div>
        <button type="button" className="button no-print" onClick={() => setAsTable(!asTable)}>
          <Changing text={asTable ? words.asPlot : words.asTable} />
        </button>
      </div>
      {!asTable && (
        <div className="class-picture-plot cards few" aria-hidden="true">
          <PictureInks />
          <ul className="picture-legend row">
            {levels.map((level) => (
              <li key={level}>
                <PictureInk level={level} /> {progressWords.levels[level]}
              </li>
            ))}
          </ul>
          {skillIds.map((id) => (
            <div key={id}>
              <p className="progress-skill">{skillNames[id]}</p>
              {picture.micros
                .filter(({ skill }) => skill === id)
                .map((micro) => (
                  <div key={micro.micro} className="class-picture-row">
                    <span>{microWords[micro.micro].name}</span>
                    <PictureBar parts={micro.parts} />
                  </div>
                ))}
            </div>
          ))}
        </div>
      )}
      <PictureTable micros={picture.micros} hidden={!asTable} />
    </div>
  );
}
