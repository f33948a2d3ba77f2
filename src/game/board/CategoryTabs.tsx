// Paper tabs at the top of the wall: all cards, or those of one kind of help.

import { type RoleCategory, roleCategories } from '../../practice/roles.ts';
import { boardWords } from '../../strings/en/board.ts';

interface CategoryTabsProps {
  readonly chosen: RoleCategory | undefined;
  readonly onChoose: (category: RoleCategory | undefined) => void;
}

const { categories: words } = boardWords;
const tabs = [undefined, ...roleCategories] as const;

export function CategoryTabs({ chosen, onChoose }: CategoryTabsProps) {
  return (
    <fieldset className="category-tabs row">
      <legend className="for-screen-readers">{words.name}</legend>
      {tabs.map((category) => (
        <button
          key={category ?? 'all'}
          type="button"
          className="category-tab pick lettered lead on-cream"
          data-category={category ?? 'all'}
          aria-pressed={category === chosen}
          onClick={() => onChoose(category)}
        >
          {words[category ?? 'all']}
        </button>
      ))}
    </fieldset>
  );
}
