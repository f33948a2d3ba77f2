// The filters of the table: a name, a class, the level of a skill, and the two lists a teacher asks for most.
import { Changing } from '../../../kit/Changing.tsx';
import { skills } from '../../../practice/micro-skills.ts';
import { skillIds } from '../../../practice/rubric.ts';
import type { SchoolClass } from '../../../progress/class/classes.ts';
import { everyone, type Grouping, type RowFilter } from '../../../progress/class/progress-rows.ts';
import { levels } from '../../../progress/mastery/mastery.ts';
import { skillNames } from '../../../strings/en/micro-skills.ts';
import { progressWords as words } from '../../../strings/en/progress.ts';
import { Select } from '../../frame/Select.tsx';
import type { ProgressView } from './progress-view.ts';

interface ProgressFiltersProps {
  readonly view: ProgressView;
  /** The classes to choose from. With only one, no choice is shown. */
  readonly classes: readonly SchoolClass[];
  /** The chosen class. */
  readonly inClass: string;
  readonly groupings: readonly Grouping[];
  /** How many students are listed, of how many. */
  readonly found: string;
  readonly onChange: (change: Partial<ProgressView>) => void;
}

const any = '';

export function ProgressFilters({
  view,
  classes,
  inClass,
  groupings,
  found,
  onChange,
}: ProgressFiltersProps) {
  const { filter, grouping } = view;
  const set = (change: Partial<RowFilter>): void => onChange({ filter: { ...filter, ...change } });
  const isFiltered = Object.entries(filter).some(([, value]) => value !== '' && value !== false);
  return (
    <search className="progress-filters note row no-print">
      <div className="desk-field">
        <label htmlFor="progress-find">{words.find}</label>
        <input
          id="progress-find"
          type="search"
          value={filter.text}
          maxLength={40}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </div>
      {classes.length > 1 && (
        <Select
          label={words.class}
          value={inClass}
          offers={[...classes.map(({ id, name }) => [id, name] as const), [any, words.allClasses]]}
          onChoose={(value) => onChange({ class: value })}
        />
      )}
      <Select
        label={words.skill}
        value={filter.skill ?? any}
        offers={[[any, words.anySkill], ...skills.map(({ id }) => [id, skillNames[id]] as const)]}
        onChoose={(value) => onChange({ filter: withoutSkill(filter, value) })}
      />
      <Select
        label={words.level}
        value={filter.level ?? any}
        offers={[[any, words.anyLevel], ...levels.map((level) => [level, words.levels[level]] as const)]}
        onChoose={(value) => onChange({ filter: withoutLevel(filter, value) })}
      />
      {groupings.length > 1 && (
        <Select
          label={words.groupBy}
          value={grouping}
          offers={groupings.map((each) => [each, words.grouping[each]] as const)}
          onChoose={(value) => onChange({ grouping: groupings.find((each) => each === value) ?? 'none' })}
        />
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          aria-pressed={filter.noRole}
          onClick={() => set({ noRole: !filter.noRole })}
        >
          {words.noRole}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={filter.stuck}
          onClick={() => set({ stuck: !filter.stuck })}
        >
          {words.stuck}
        </button>
        {isFiltered && (
          <button type="button" className="button quiet" onClick={() => onChange({ filter: everyone })}>
            {words.clear}
          </button>
        )}
      </div>
      <p role="status" className="progress-found">
        <Changing text={found} />
      </p>
    </search>
  );
}

function withoutSkill({ skill: _, ...rest }: RowFilter, value: string): RowFilter {
  const skill = skillIds.find((id) => id === value);
  return skill ? { ...rest, skill } : rest;
}

function withoutLevel({ level: _, ...rest }: RowFilter, value: string): RowFilter {
  const level = levels.find((each) => each === value);
  return level ? { ...rest, level } : rest;
}
