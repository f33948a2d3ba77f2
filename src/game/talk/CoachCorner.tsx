// The coach: one line in a quiet corner, after the story has reacted to the choice.

import { Icon } from '../../kit/icons/Icon.tsx';
import { storyLang } from '../../story/catalogue.ts';
import type { Glossary, Line } from '../../story/page.ts';
import { talkWords } from '../../strings/en/talk.ts';
import { Glossed } from './Glossed.tsx';

interface CoachCornerProps {
  readonly line: Line;
  readonly glossary: Glossary;
}

export function CoachCorner({ line, glossary }: CoachCornerProps) {
  return (
    <p className="coach-corner slip pair on-leaf">
      <Icon name="coach" size="1.5rem" />
      <span>
        <strong>{`${talkWords.coach}: `}</strong>
        <span lang={storyLang}>
          <Glossed text={line.text} glossary={glossary} />
        </span>
      </span>
    </p>
  );
}
