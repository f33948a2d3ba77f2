// A student's twenty-four moves by skill, each with the places in which it was shown.
import { Changing } from '../../../kit/Changing.tsx';
import { Plant } from '../../../kit/Plant.tsx';
import type { SkillStanding } from '../../../progress/mastery/standings.ts';
import { microWords, skillNames } from '../../../strings/en/micro-skills.ts';
import { settingNames } from '../../../strings/en/places.ts';
import { levelWords, progressWords as words } from '../../../strings/en/progress.ts';

interface MicroDetailsProps {
  readonly skills: readonly SkillStanding[];
}

export function MicroDetails({ skills }: MicroDetailsProps) {
  return (
    <div className="micro-details cards few">
      {skills.map(({ skill, micros }) => (
        <div key={skill}>
          <p className="progress-skill">{skillNames[skill]}</p>
          <ul>
            {micros.map(({ micro, level, tuneUp, stuck, places }) => (
              <li key={micro}>
                <Plant level={level} tuneUp={tuneUp} size="1.9rem" />
                <span>
                  <strong>{microWords[micro].name}</strong>
                  <span>: {levelWords(level, tuneUp)}</span>
                  {stuck && <span>{`, ${words.sitBeside}`}</span>}
                  <span className="micro-details-places">
                    <Changing
                      text={
                        places.length > 0
                          ? words.shown(places.map((place) => settingNames[place]))
                          : words.notShown
                      }
                    />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
