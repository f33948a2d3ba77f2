// The filters of the job board: what people already ask you for, and the kind of job. A second press takes a filter off.

import { type InterestId, interestIds } from '../../practice/interests.ts';
import { type RoleCategory, roleCategories } from '../../practice/roles.ts';
import { categoryNames } from '../../strings/en/category-names.ts';
import { jobWords as words } from '../../strings/en/jobs.ts';

export interface JobWish {
  readonly interest?: InterestId;
  readonly category?: RoleCategory;
}

interface JobFiltersProps {
  readonly wish: JobWish;
  readonly onWish: (wish: JobWish) => void;
}

export function JobFilters({ wish, onWish }: JobFiltersProps) {
  return (
    <div className="stack no-print">
      <fieldset>
        <legend>{words.ask}</legend>
        <div className="row">
          {interestIds.map((id) => (
            <Chip
              key={id}
              name={words.interests[id]}
              pressed={wish.interest === id}
              onPress={() => onWish(wish.interest === id ? {} : { interest: id })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="lead">{words.kind}</legend>
        <div className="row">
          {roleCategories.map((id) => (
            <Chip
              key={id}
              name={categoryNames[id]}
              category={id}
              pressed={wish.category === id}
              onPress={() => onWish(wish.category === id ? {} : { category: id })}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface ChipProps {
  readonly name: string;
  readonly category?: RoleCategory;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Chip({ name, category, pressed, onPress }: ChipProps) {
  return (
    <button
      type="button"
      className="job-chip pick bold"
      data-category={category}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {name}
    </button>
  );
}
