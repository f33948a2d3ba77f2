// The line a partner says. The bubble's flip side shows what they think.

import { useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import type { CastMember } from '../../story/cast.ts';
import { storyLang } from '../../story/catalogue.ts';
import type { Glossary, Line } from '../../story/page.ts';
import { roleTitles } from '../../strings/en/role-titles.ts';
import { talkWords } from '../../strings/en/talk.ts';
import { Glossed } from './Glossed.tsx';

interface SpeechBubbleProps {
  readonly line: Line;
  readonly thought?: Line;
  readonly speaker: CastMember | undefined;
  readonly glossary: Glossary;
}

export function SpeechBubble({ line, thought, speaker, glossary }: SpeechBubbleProps) {
  const [wantsThought, setWantsThought] = useState(false);
  // The same bubble may show the next moment, which may have no thought to flip to.
  const flipped = wantsThought && thought !== undefined;
  const name = speaker?.name ?? line.who ?? '';
  const role = speaker?.role ? roleTitles[speaker.role] : speaker?.job;
  const shown = flipped ? thought : line;
  return (
    <div className="speech-bubble paper" data-flipped={flipped || undefined}>
      <p className="row">
        <span className="lettered lead">
          <Changing text={flipped ? talkWords.isThinking(name) : name} />
        </span>
        {role && !flipped && <span className="chip">{role}</span>}
      </p>
      <p className="speech-bubble-words" key={shown.text} lang={storyLang}>
        <Glossed text={shown.text} glossary={glossary} />
      </p>
      {thought && (
        <button
          type="button"
          className="speech-bubble-flip plain soft"
          onClick={() => setWantsThought(!flipped)}
        >
          <Changing text={flipped ? talkWords.flipBack(name) : talkWords.flip(name)} />
        </button>
      )}
    </div>
  );
}
